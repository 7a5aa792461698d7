import type { Words } from '../../../engine/words.ts';
import { optional, quantity, record, reference } from '../../../schema/field.ts';

const worsens = quantity({
  unit: '%',
  axes: ['range', 'dated'],
  label: { fr: 'S’aggrave', en: 'Gets worse' },
  help: {
    fr: 'La chance, par échéance, de ne rien payer et de passer à la classe suivante.',
    en: 'The chance, per instalment, of paying nothing and moving to the next bucket.',
  },
});

const cures = quantity({
  unit: '%',
  axes: ['range', 'dated'],
  label: { fr: 'Se met à jour', en: 'Cures' },
  help: {
    fr: 'La chance de payer tout l’arriéré ; sinon une échéance est payée et la classe reste.',
    en: 'The chance of paying all arrears; else one instalment is paid and the bucket stays.',
  },
});

function bucket(label: Words, help: Words) {
  return record({ label, help, fields: { worsens, cures } });
}

const current = record({
  label: { fr: 'À jour', en: 'Current' },
  help: { fr: 'Ce qui arrive aux prêts à jour.', en: 'What happens to loans that are current.' },
  fields: { worsens },
});

/** Chances that a loan moves from one bucket of lateness to another: a matrix that can be edited. */
const rollRates = optional(
  record({
    label: { fr: 'Passage d’un retard à l’autre', en: 'Roll rates' },
    help: {
      fr: 'La volonté de payer selon le retard, en plus du manque d’argent : une matrice à quatre classes, la dernière sans retour.',
      en: 'The will to pay by lateness, on top of a lack of money: a matrix of buckets, the last without return.',
    },
    fields: {
      current,
      late30: bucket(
        { fr: 'en retard de 1 à 30 jours', en: '1 to 30 days late' },
        { fr: 'Ce qui arrive aux prêts en retard de 1 à 30 jours.', en: 'What happens to loans 1 to 30 days late.' },
      ),
      late60: bucket(
        { fr: 'en retard de 31 à 60 jours', en: '31 to 60 days late' },
        { fr: 'Ce qui arrive aux prêts en retard de 31 à 60 jours.', en: 'What happens to loans 31 to 60 days late.' },
      ),
      late90: bucket(
        { fr: 'en retard de 61 à 90 jours', en: '61 to 90 days late' },
        { fr: 'Ce qui arrive aux prêts en retard de 61 à 90 jours.', en: 'What happens to loans 61 to 90 days late.' },
      ),
    },
  }),
);

/** Relatives of the savers among the borrowers. */
const kin = optional(
  record({
    label: { fr: 'Prêts aux proches', en: 'Loans to kin' },
    help: {
      fr: 'Les proches des migrants parmi les emprunteurs : leur prêt passe souvent pour un don (001:3121-3131).',
      en: 'Relatives of migrants among the borrowers: their loan is often taken for a gift (001:3121-3131).',
    },
    fields: {
      of: reference({
        kinds: ['population'],
        label: { fr: 'Proches de', en: 'Relatives of' },
        help: {
          fr: 'La population des migrants ; ses proches sont les familles qu’elle soutient (`supportedBy`).',
          en: 'The population of migrants; its relatives are the families it supports (`supportedBy`).',
        },
      }),
      share: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Part prêtée aux proches', en: 'Share lent to kin' },
        help: {
          fr: 'La part de l’argent prêtable gardée aux proches ; le reste va aux autres.',
          en: 'The share of the money to lend that is kept for kin; the rest goes to others.',
        },
      }),
      asGift: quantity({
        unit: '%',
        axes: ['range'],
        label: { fr: 'Pris pour un don', en: 'Taken for a gift' },
        help: {
          fr: 'La chance qu’un proche tienne le prêt pour un don et ne rende rien.',
          en: 'The chance that a relative takes the loan for a gift and pays nothing back.',
        },
        default: {
          value: 0.2,
          why: {
            fr: 'supposé : un sur cinq ; la source ne donne que le sens',
            en: 'assumed: one in five; the source gives the direction alone',
          },
        },
      }),
    },
  }),
);

/** What migrants have to say in choosing and following borrowers. */
const voice = optional(
  record({
    label: { fr: 'Voix des migrants', en: 'Say of the migrants' },
    help: {
      fr: 'Leur part dans le choix et le suivi des emprunteurs (001:3104-3120).',
      en: 'Their part in choosing and following borrowers (001:3104-3120).',
    },
    fields: {
      involvement: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Participation au choix', en: 'Involvement' },
        help: { fr: '0 % : la caisse seule décide.', en: '0 %: the pool alone decides.' },
      }),
      watches: quantity({
        unit: 'number',
        max: 10,
        axes: ['range'],
        label: { fr: 'Effet du suivi', en: 'Effect of monitoring' },
        help: {
          fr: 'Le malheur est multiplié par exp(−ψ × participation).',
          en: 'Misfortune is multiplied by exp(−ψ × involvement).',
        },
        default: {
          value: 0.5,
          why: { fr: 'supposé : un peu plus d’un tiers de moins', en: 'assumed: a little over a third less' },
        },
      }),
      keeps: quantity({
        unit: 'number',
        max: 10,
        axes: ['range'],
        label: { fr: 'Effet sur les épargnants', en: 'Effect on savers' },
        help: {
          fr: 'Les retraits sont multipliés par exp(κ × (1 − participation)) : qui n’a rien à dire s’en va.',
          en: 'Withdrawals are multiplied by exp(κ × (1 − involvement)): those without a say leave.',
        },
        default: {
          value: 0.7,
          why: { fr: 'supposé : le double sans participation', en: 'assumed: twice as many without involvement' },
        },
      }),
    },
  }),
);

/** Why borrowers fail, and what follows. */
export const failureFields = {
  misfortune: quantity({
    unit: '%/month',
    axes: ['range', 'dated'],
    label: { fr: 'Défaut par malheur', en: 'Default by misfortune' },
    help: {
      fr: 'La chance, par mois, qu’un emprunteur cesse de payer pour de bon : maladie, départ, récolte perdue. Elle s’ajoute à ceux qui n’ont pas l’argent.',
      en: 'The chance in a month that a borrower stops paying for good: illness, departure, lost harvest. It comes on top of those who lack the money.',
    },
    default: {
      value: 0.003,
      why: {
        fr: 'supposé : environ trois prêts d’un an sur cent',
        en: 'assumed: some three in a hundred loans of a year',
      },
    },
  }),
  writeOffAfter: quantity({
    unit: 'month',
    min: 1,
    max: 36,
    whole: true,
    axes: [],
    label: { fr: 'Perte constatée après', en: 'Written off after' },
    help: {
      fr: 'Les mois de retard après lesquels un prêt est considéré comme perdu ; l’emprunteur n’en reçoit plus.',
      en: 'Months of delay after which a loan counts as lost; the borrower gets no other.',
    },
    default: {
      value: 6,
      why: { fr: '180 jours, usage courant des caisses', en: '180 days, a usual practice of lenders' },
    },
  }),
  recovered: quantity({
    unit: '%',
    axes: ['range'],
    label: { fr: 'Récupéré sur les pertes', en: 'Recovered of losses' },
    help: {
      fr: 'La part d’un prêt perdu que rendent garants et gages, de l’extérieur.',
      en: 'The share of a lost loan that guarantors and pledges bring back, from outside.',
    },
    default: { value: 0.1, why: { fr: 'supposé : un dixième', en: 'assumed: a tenth' } },
  }),
};

/** What makes borrowers fail together, or by whose money it is. */
export const riskFields = {
  correlation: quantity({
    unit: '%',
    max: 0.99,
    axes: ['range'],
    label: { fr: 'Malheurs communs', en: 'Common shocks' },
    help: {
      fr: 'La corrélation des malheurs : sécheresse, maladie des bêtes, crise. À 0 %, ils seraient indépendants, ce qu’ils ne sont jamais dans un village.',
      en: 'The correlation of misfortunes: drought, animal disease, crisis. At 0 % they would be independent, which in a village they never are.',
    },
    default: {
      value: 0.1,
      why: {
        fr: 'supposé : 10 %, entre les 3 et 16 % que Bâle retient pour les petits prêts',
        en: 'assumed: 10 %, between the 3 and 16 % that Basel uses for small loans',
      },
    },
  }),
  shockLasts: quantity({
    unit: 'month',
    min: 1,
    max: 120,
    whole: true,
    axes: [],
    label: { fr: 'Durée d’un malheur commun', en: 'Length of a common shock' },
    help: {
      fr: 'Une bonne ou une mauvaise période dure ce nombre de mois pour tous.',
      en: 'A good or a bad time lasts so many months for all.',
    },
    default: { value: 12, why: { fr: 'supposé : une récolte', en: 'assumed: a harvest' } },
  }),
  rollRates,
  kin,
  voice,
};
