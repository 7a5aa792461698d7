import { sameWords } from '../../../engine/words.ts';
import type { ModelSheet } from '../../kind.ts';

/** What a market does, for the model sheet. */
export const marketRules: ModelSheet['rules'] = [
  {
    says: {
      fr: 'On ne vient que si on la connaît : la nouvelle vient de la publicité puis du bouche à oreille. Une campagne l’accélère tant qu’elle est payée.',
      en: 'People come only when they know it: the news comes from publicity, then by word of mouth. A campaign speeds it up as long as it is paid for.',
    },
    formula: 'known ← known + (publicity + talk × known) × (1 − known) − forgotten × known',
    source: {
      fr: 'Bass, Management Science 15 (1969) ; C42 (000:845-856)',
      en: 'Bass, Management Science 15 (1969); C42 (000:845-856)',
    },
  },
  {
    says: {
      fr: 'Les gens comparent le prix qu’ils croient au prix habituel. Un bel équipement fait croire à un prix élevé ; l’erreur s’efface peu à peu.',
      en: 'People compare the price they believe with the usual one. Fine equipment makes them expect a high price; the error fades little by little.',
    },
    formula: 'demand × 2 ÷ (1 + (price × (1 + error) ÷ usual price)^sensitivity)',
    source: {
      fr: 'forme d’après C42 (000:850-853) ; tailles supposées',
      en: 'form after C42 (000:850-853); sizes assumed',
    },
  },
  {
    says: {
      fr: 'Les entreprises d’un même marché se partagent les clients selon leur qualité. Des imitateurs s’ouvrent tant qu’il y a du bénéfice ; un conseil en oriente une part ailleurs.',
      en: 'Enterprises of one market share the customers by their quality. Imitators open as long as there is profit; advice leads some of them elsewhere.',
    },
    formula: 'share = quality ÷ (Σ quality of those open + others + imitators)',
    source: sameWords('C35 (001:3545-3552)'),
  },
];
