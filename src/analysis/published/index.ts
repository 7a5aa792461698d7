import { enterpriseBands } from './bands-enterprise.data.ts';
import { localEconomyBands } from './bands-local-economy.data.ts';
import { moneyBands } from './bands-money.data.ts';
import type { PublishedBand } from './band.ts';

export type { Known, PublishedBand } from './band.ts';
export { evidenceOf, isOutside, type EvidenceLine } from './evidence.ts';

/** All that is published of numbers of this program, by kind. */
export const publishedBands: readonly PublishedBand[] = [...localEconomyBands, ...enterpriseBands, ...moneyBands];
