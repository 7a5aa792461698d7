import { defineKind } from '../kind.ts';
import { checkPopulation } from './check.ts';
import { beginPopulation } from './earn.ts';
import { populationFields } from './fields.ts';
import { declarePopulation } from './instance.ts';
import { connectPopulation, relatePopulation } from './meet.ts';
import { populationSheet } from './sheet.ts';
import { populationStages } from './stages.ts';

/** Persons or households with their own cash: senders, recipient families, members, borrowers. */
export const population = defineKind({
  name: 'population',
  label: { fr: 'population', en: 'population' },
  help: {
    fr: 'Un groupe de personnes ou de ménages qui gagnent, envoient ou reçoivent de l’argent, paient et consomment, chacun pour soi.',
    en: 'A group of persons or households who earn, send or receive money, pay and consume, each for itself.',
  },
  fields: populationFields,
  presets: {},
  sheet: populationSheet,
  check: checkPopulation,
  declare(values, place) {
    const instance = declarePopulation(values, place);
    // Registered in the first round, so that opening cash is in hand before others begin.
    place.build.onBegin(() => beginPopulation(instance));
    return instance;
  },
  relate: relatePopulation,
  connect: connectPopulation,
  stages: populationStages,
});
