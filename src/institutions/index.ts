import { association } from './association/index.ts';
import { deposit } from './deposit/index.ts';
import { insuranceFund } from './insurance-fund/index.ts';
import type { AnyKind } from './kind.ts';
import { localEconomy } from './local-economy/index.ts';
import { microcreditPool } from './microcredit-pool/index.ts';
import { population } from './population/index.ts';
import { programme } from './programme/index.ts';
import { savingsGroup } from './savings-group/index.ts';
import { socialEnterprise } from './social-enterprise/index.ts';
import { transferChannel } from './transfer-channel/index.ts';

/** Every kind of institution. Their order is that of their stages inside a phase, so it never changes lightly. */
export const allKinds: readonly AnyKind[] = [
  population,
  association,
  savingsGroup,
  deposit,
  insuranceFund,
  microcreditPool,
  socialEnterprise,
  transferChannel,
  localEconomy,
  programme,
];
