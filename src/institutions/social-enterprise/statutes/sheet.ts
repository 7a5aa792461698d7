import type { ModelSheet } from '../../kind.ts';

/** How a surplus is divided, and how a group climbs, for the model sheet. */
export const statuteRules: ModelSheet['rules'] = [
  {
    says: {
      fr: 'Une fois par an, l’excédent (résultat de caisse moins l’usure, pertes d’avant comblées) est partagé si aucun salaire ni facture n’est en retard et si le fonds de roulement et les réserves restent entiers. La loi choisie dit ce qui doit rester et qui peut recevoir ; un partage interdit est refusé.',
      en: 'Once a year the surplus (cash result less wear, earlier losses made good) is shared out when no wage or bill is late and working capital and reserves stay whole. The chosen law says what must stay and who may receive; a forbidden split is refused.',
    },
    formula:
      'OHADA cooperative: general ≥ 20 % and training ≥ 20 % until each equals the share capital, optional ≤ 20 %; then limited interest, then refunds by what each bought and delivered',
    source: {
      fr: 'Acte uniforme OHADA sur les coopératives, art. 113-116 ; ACI, 3e principe ; les statuts sont des données, dans statutes/statutes.ts',
      en: 'OHADA Uniform Act on cooperatives, art. 113-116; ICA, 3rd principle; statutes are data, in statutes/statutes.ts',
    },
  },
  {
    says: {
      fr: 'Un groupe passe d’étape en étape : association, coopérative, entreprise sociale. Le crédit des membres et l’aide technique multiplient les chances ; l’étape se paie de la caisse.',
      en: 'A group climbs from stage to stage: association, cooperative, social enterprise. Members’ credit and technical help multiply the odds; a stage is paid for from the cash box.',
    },
    formula: 'odds = chance ÷ (1 − chance) × credit^share of members with a loan × help^presence',
    source: {
      fr: 'C41 (001:2919-2927), forme logistique ; tailles supposées',
      en: 'C41 (001:2919-2927), logistic form; sizes assumed',
    },
  },
];
