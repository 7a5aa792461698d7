import { isis } from './isis.ts';
import { liege } from './liege.ts';
import { loja } from './loja.ts';
import type { Break } from './overrides.ts';
import { solimanbe } from './solimanbe.ts';
import { vslaWeekly } from './vsla-weekly.ts';

/** The break of each claim, by story and id: a claim without one fails the test. */
export const breaks: Readonly<Record<string, Readonly<Record<string, Break>>>> = {
  'isis-directed-health-transfer': isis,
  'liege-kasangulu': liege,
  'loja-organic-coffee': loja,
  'solimanbe-tontine-and-centre': solimanbe,
  'vsla-weekly': vslaWeekly,
};
