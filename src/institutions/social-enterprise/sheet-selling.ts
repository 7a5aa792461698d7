import { sameWords } from '../../engine/words.ts';
import type { ModelSheet } from '../kind.ts';

/** Who is served first, who pays when, and what staff do when wages stay away, for the model sheet. */
export const sellingRules: ModelSheet['rules'] = [
  {
    says: {
      fr: 'On sert d’abord les clients sous contrat, puis les proches de ceux qui ont payé un forfait, puis les familles du modèle, puis les autres. Ce qui est vendu à crédit arrive plus tard.',
      en: 'Clients with a contract are served first, then relatives of those who paid a flat sum, then the families of the model, then the others. What is sold on credit comes in later.',
    },
    formula: 'served = contracts + flat sums + families + others, in this order',
    source: {
      fr: '000:816-818 (forfait, C12), 000:864-867 (clients institutionnels)',
      en: '000:816-818 (flat sum, C12), 000:864-867 (institutional clients)',
    },
  },
  {
    says: {
      fr: 'Un registre compte des patients, un plan compte des actes : patients = actes ÷ actes par patient, une hypothèse.',
      en: 'A register counts patients, a plan counts acts: patients = acts ÷ acts per patient, an assumption.',
    },
    formula: 'patients a day = acts served ÷ acts per patient ÷ days open',
    source: sameWords('000:846-848'),
  },
  {
    says: {
      fr: 'Quand des salaires ont du retard, des gens partent ; sans eux on sert moins et moins de clients viennent. Ce sont des nombres moyens.',
      en: 'When wages are late people leave; without them less is served and fewer customers come. These are mean numbers.',
    },
    formula: 'leaving = chance × months of wages owed;  customers × (1 − lost × empty posts)',
    source: { fr: 'C43 (000:855-857) ; inféré, tailles supposées', en: 'C43 (000:855-857); inferred, sizes assumed' },
  },
  {
    says: {
      fr: 'Certains frais grandissent par paliers avec l’activité ; une part des achats peut être payée à des familles du modèle.',
      en: 'Some costs grow by steps with business; a share of purchases may be paid to families of the model.',
    },
    formula: 'steps = ⌈served ÷ units of a step⌉ − 1;  inputs → suppliers × share',
    source: { fr: 'base commune des modèles d’entreprise ; S62', en: 'common core of enterprise models; S62' },
  },
];
