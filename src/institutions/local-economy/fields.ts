import type { ValuesOf } from '../../schema/field.ts';
import { placeFields } from './fields-place.ts';
import { sectorFields } from './fields-sectors.ts';

/** Everything a scenario may say of a local economy. */
export const fields = { ...placeFields, ...sectorFields } as const;

export type LocalEconomyValues = ValuesOf<typeof fields>;
