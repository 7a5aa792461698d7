import { grades } from '../../schema/claims.ts';
import { associations } from './associations.ts';
import { claimRows } from './claims.ts';
import { credit } from './credit.ts';
import { enterprises } from './enterprises.ts';
import { environment } from './environment.ts';
import { further } from './further.ts';
import type { ClaimRule, Mechanism } from './mechanism.ts';
import { notModelled } from './not-modelled.ts';
import { saving } from './saving.ts';
import { services } from './services.ts';
import { skills } from './skills.ts';
import { transfers } from './transfers.ts';

export type { ClaimRule, Mechanism } from './mechanism.ts';

/** The causal rules of the sources, C01 to C70. */
export const claimRules: readonly ClaimRule[] = claimRows.map(([id, fr, en, known, spokenOf]) => ({
  id,
  name: { fr, en },
  grades: grades.filter((grade) => known.split(',').includes(grade)),
  mechanisms: spokenOf.split(' '),
}));

/** Every system and mechanism that the sources describe, S01 to S146, in their order. */
export const mechanisms: readonly Mechanism[] = [
  ...transfers,
  ...saving,
  ...credit,
  ...enterprises,
  ...services,
  ...associations,
  ...skills,
  ...environment,
  ...further,
].map(([id, fr, en, source]) => ({
  id,
  name: { fr, en },
  source,
  claims: claimRules.filter((rule) => rule.mechanisms.includes(id)).map((rule) => rule.id),
  notModelled: notModelled[id] ?? null,
}));
