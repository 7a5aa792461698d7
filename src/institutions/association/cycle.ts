import { domains } from '../../engine/parameters.ts';
import { Results } from '../results.ts';
import type { Association } from './instance.ts';
import type { Part } from './part.ts';
import { monthly } from './rules-standing.ts';
import { runningValues } from '../running-values.ts';

const lastStage = 8;
/** The stage at which associations stall until they are stable and well run (000:455-503). */
const hardStage = 5;

/**
 * The eight stages of co-development: it moves on by chance, from the fifth stage on only as far as it is well run and its
 * cash lasts; when a founder leaves and nobody takes the place, one stage is lost (form of claim C64).
 */
export function declareCycle(association: Association): Part | null {
  const { place, values, currency, standing } = association;
  if (values.cycle === null) return null;
  const { build, id } = place;
  const { pace, founderLeaves, renewed } = runningValues(place, 'cycle', values.cycle);
  const entry = values.cycle.entry.value;
  const driver = build.driver(`${id}.stage`);
  const founders = build.driver(`${id}.founders`);
  let lost = 0;
  const results = new Results(place, currency);
  results.count('stage', words.stage, { unit: 'stage', read: () => association.stage, month: 'last', theme: 'impact' });
  results.count('foundersLost', words.lost, { unit: 'person', read: association.inMonth(() => lost), month: 'sum' });
  declareFigures(results);
  return {
    begin() {
      association.stage = entry;
      lost = 0;
    },
    observe(period) {
      const { draws } = build;
      lost = 0;
      const isHard = association.stage >= hardStage;
      const chance = pace.now * (isHard ? standing.skill * (association.freeCash() > 0 ? 1 : 0) : 1);
      const moves = draws.uniform(driver, domains.decision, 0, period) < chance;
      if (moves && association.stage < lastStage) association.stage += 1;
      if (draws.uniform(founders, domains.decision, 0, period) >= monthly(founderLeaves.now)) return;
      if (draws.uniform(founders, domains.decision, 1, period) < renewed.now) return;
      lost = 1;
      association.stage = Math.max(1, association.stage - 1);
    },
  };
}

const words = {
  stage: { fr: 'Étape du codéveloppement', en: 'Stage of co-development' },
  lost: { fr: 'Fondateurs partis sans relève', en: 'Founders gone without renewal' },
};

function declareFigures(results: Results): void {
  results.figure({
    name: 'stage',
    label: { fr: 'Étape atteinte', en: 'Stage reached' },
    unit: 'stage',
    better: 'higher',
    formula: { fr: 'étape le dernier mois, de 1 à 8', en: 'stage in the last month, from 1 to 8' },
    definition: {
      fr: 'Huit étapes du codéveloppement (S93 ; étude IRFAM, lignes 455-503).',
      en: 'Eight stages of co-development (S93; IRFAM study, lines 455-503).',
    },
    parts: { stage: 'last' },
    compute: (read) => read.last('stage'),
  });
  results.figure({
    name: 'stalled',
    label: { fr: 'Mois à l’étape la plus dure', en: 'Months at the hardest stage' },
    unit: 'month',
    better: 'lower',
    formula: {
      fr: 'mois passés à l’étape 5, celle de la stabilisation',
      en: 'months spent at stage 5, that of stabilisation',
    },
    definition: {
      fr: 'Risque d’enlisement, forme de l’affirmation C64.',
      en: 'Risk of stalling, a form of claim C64.',
    },
    parts: { stage: 'by-month' },
    compute: (read) => read.row('stage').filter((stage) => stage === hardStage).length,
  });
}
