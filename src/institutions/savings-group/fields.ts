import { choice, currency, optional, quantity, record, reference } from '../../schema/field.ts';
import { clubField } from './fields-club.ts';
import { bankField, earlyField, shareOutField } from './fields-cycle.ts';
import { socialFundField } from './fields-fund.ts';
import { loansField } from './fields-loans.ts';
import { openingField } from './fields-opening.ts';
import { rotatingFields } from './fields-rotating.ts';
import { sharesField } from './fields-shares.ts';

/**
 * What a file may say about a savings group. Both types have members, contribution, fine and social fund; `shares`, `loans`,
 * `shareOut` and `bank` belong to the accumulating one, the rest to the rotating one. Amounts are in the group's currency.
 */
export const fields = {
  type: choice({
    label: { fr: 'Type de groupe', en: 'Type of group' },
    help: {
      fr: 'Tournant : à chaque réunion, tous cotisent et un membre emporte toute la cagnotte. C’est la tontine classique. À accumulation : l’argent reste en caisse, il est prêté aux membres et partagé à la fin du cycle.',
      en: 'Rotating: at each meeting everybody pays in and one member takes the whole pot. This is the classic tontine. Accumulating: the money stays in the box, is lent to members and shared out at the end of the cycle.',
    },
    options: {
      rotating: { fr: 'Tournant (tontine)', en: 'Rotating (tontine)' },
      accumulating: { fr: 'À accumulation (AVEC, caisse)', en: 'Accumulating (VSLA, thrift group)' },
    },
    default: 'rotating',
  }),
  currency: currency({
    label: { fr: 'Monnaie', en: 'Currency' },
    help: {
      fr: 'La monnaie des cotisations et des cagnottes. Les membres doivent tenir leur argent dans la même.',
      en: 'The currency of contributions and pots. Members must hold their money in the same one.',
    },
  }),
  members: reference({
    kinds: ['population'],
    label: { fr: 'Membres', en: 'Members' },
    help: {
      fr: 'La population dont viennent les membres. Les premières personnes de cette population forment le groupe.',
      en: 'The population the members come from. The first people of that population form the group.',
    },
  }),
  count: quantity({
    unit: 'count',
    min: 2,
    max: 10_000,
    whole: true,
    axes: [],
    label: { fr: 'Nombre de membres', en: 'Number of members' },
    help: {
      fr: 'Combien de membres au départ. Un tour complet dure autant de réunions qu’il y a de membres.',
      en: 'How many members at the start. A full cycle takes as many meetings as there are members.',
    },
  }),
  contribution: quantity({
    unit: ['money/month', 'money/week'],
    axes: ['range', 'spread', 'varies', 'dated', 'formula', 'indexed'],
    label: { fr: 'Cotisation par réunion', en: 'Contribution per meeting' },
    help: {
      fr: 'Ce que chaque membre verse à chaque réunion. L’unité dit aussi le rythme : par mois ou par semaine. Dans un groupe à accumulation, c’est ce qu’un membre voudrait épargner ; il en achète des parts entières, et cela peut différer d’un membre et d’une réunion à l’autre.',
      en: 'What each member pays at each meeting. The unit also says how often: each month or each week. In an accumulating group it is what a member would like to save; whole shares are bought with it, and it may differ between members and meetings.',
    },
  }),
  order: choice({
    label: { fr: 'Ordre des tours', en: 'Order of turns' },
    help: {
      fr: 'Qui reçoit quand : un ordre convenu d’avance, un tirage au sort refait au début de chaque cycle, celui qui a le moins d’argent en main, ou celui qui renonce à la plus grande part. Les premiers reçoivent une avance sans intérêt ; les derniers épargnent sans intérêt.',
      en: 'Who receives when: an order agreed beforehand, a lot drawn anew at the start of each cycle, the one with the least money in hand, or the one who gives up the largest part. The first get an advance without interest; the last save without interest.',
    },
    options: {
      fixed: { fr: 'Convenu d’avance', en: 'Agreed beforehand' },
      drawn: { fr: 'Tiré au sort', en: 'Drawn by lot' },
      need: { fr: 'Selon le besoin', en: 'By need' },
      auction: { fr: 'À l’enchère', en: 'By auction' },
    },
    default: 'fixed',
  }),
  missed: choice({
    label: { fr: 'Quand une cotisation manque', en: 'When a contribution is missing' },
    help: {
      fr: 'Qui supporte ce qui n’est pas versé : celui dont c’est le tour (la cagnotte rétrécit), l’organisateur (il complète de sa poche), tous les membres restants (un supplément à la réunion suivante), ou le garant de celui qui est parti (le membre suivant dans la liste, à la réunion suivante).',
      en: 'Who bears what is not paid: the one whose turn it is (the pot shrinks), the organiser (who makes it up from their own pocket), all remaining members (a top-up at the next meeting), or the guarantor of the one who left (the next member of the list, at the next meeting).',
    },
    options: {
      'pot-shrinks': { fr: 'La cagnotte rétrécit', en: 'The pot shrinks' },
      'organiser-pays': { fr: 'L’organisateur complète', en: 'The organiser makes it up' },
      shared: { fr: 'Les membres restants partagent', en: 'The remaining members share it' },
      guarantor: { fr: 'Le garant paie', en: 'The guarantor pays' },
    },
    default: 'pot-shrinks',
  }),
  fine: quantity({
    unit: 'money',
    label: { fr: 'Amende de retard', en: 'Fine for paying late' },
    help: {
      fr: 'Due une fois pour chaque réunion où la cotisation n’est pas payée en entier, et demandée après l’arriéré. Les amendes restent dans la caisse et sont partagées à la fin du cycle.',
      en: 'Owed once for each meeting whose contribution is not paid in full, and asked after the arrears. Fines stay in the box and are shared at the end of the cycle.',
    },
    default: {
      value: 0,
      why: { fr: 'sans amende tant que le règlement n’en dit rien', en: 'no fine as long as the rules name none' },
    },
  }),
  leavesAfterTurn: quantity({
    unit: '%',
    label: {
      fr: 'Départs après le tour, par réunion',
      en: 'Leaving after one’s turn, per meeting',
    },
    help: {
      fr: 'La chance, à chaque réunion, qu’un membre qui a déjà reçu la cagnotte ne revienne plus. Il doit encore le reste de ses cotisations : c’est le vrai risque d’une tontine.',
      en: 'The chance, at each meeting, that a member who already had the pot does not come back. The rest of the contributions is still owed: this is the real risk of a tontine.',
    },
    default: {
      value: 0.003,
      why: {
        fr: 'calé sur le Bénin : un groupe sur trois a eu un problème en deux ans (McNabb et al.) ; 12 membres et deux cycles donnent 0,3 % par réunion',
        en: 'set by Benin: one group in three had trouble within two years (McNabb et al.); 12 members and two cycles give 0.3% per meeting',
      },
    },
  }),
  leavesBefore: quantity({
    unit: '%',
    label: { fr: 'Départs avant le tour, par réunion', en: 'Leaving before one’s turn, per meeting' },
    help: {
      fr: 'La chance, à chaque réunion, qu’un membre qui attend encore son tour s’en aille. Son tour tombe, le groupe rétrécit, et ce qu’il a versé est perdu pour lui.',
      en: 'The chance, at each meeting, that a member still waiting for the turn goes away. The turn is dropped, the group gets smaller, and what was paid in is lost to that member.',
    },
    default: {
      value: 0.001,
      why: {
        fr: 'supposé : trois fois moins qu’après le tour, car on y perd son argent',
        en: 'assumed: a third of the chance after the turn, because one loses money by it',
      },
    },
  }),
  gives: optional(
    record({
      label: { fr: 'Part donnée à une association', en: 'Share given to an association' },
      help: {
        fr: 'Une part de chaque cagnotte va à la caisse d’une association. Chaque membre reçoit d’autant moins.',
        en: 'A share of each pot goes to the cash of an association. Each member receives that much less.',
      },
      fields: {
        to: reference({
          kinds: ['association'],
          label: { fr: 'Association', en: 'Association' },
          help: { fr: 'L’association qui reçoit cette part.', en: 'The association that receives this share.' },
        }),
        share: quantity({
          unit: '%',
          label: { fr: 'Part de chaque cagnotte', en: 'Share of each pot' },
          help: {
            fr: 'Retirée de la cagnotte avant la remise, arrondie au centime.',
            en: 'Taken out of the pot before it is handed over, rounded to the cent.',
          },
        }),
      },
    }),
  ),
  opening: openingField,
  cycles: optional(
    quantity({
      unit: ['number', 'count'],
      min: 1,
      max: 1000,
      whole: true,
      axes: [],
      label: { fr: 'Nombre de cycles', en: 'Number of cycles' },
      help: {
        fr: 'Après ce nombre de cycles, le groupe encaisse les arriérés, rend les dépôts et se dissout. Sans nombre, il recommence jusqu’à la fin.',
        en: 'After this number of cycles the group collects arrears, hands deposits back and ends. Without a number it starts again until the end.',
      },
    }),
  ),
  deposit: quantity({
    unit: 'money',
    axes: ['range'],
    label: { fr: 'Dépôt de garantie', en: 'Deposit' },
    help: {
      fr: 'Versé une fois, avec la première cotisation, et gardé en caisse. Celui qui part après son tour le perd : il couvre d’abord les cotisations qui manquent.',
      en: 'Paid once, with the first contribution, and kept in the box. Who leaves after the turn loses it: it first covers the contributions that are missing.',
    },
    default: {
      value: 0,
      why: { fr: 'sans dépôt tant que le règlement n’en dit rien', en: 'no deposit as long as the rules name none' },
    },
  }),
  ...rotatingFields,
  shares: sharesField,
  loans: loansField,
  shareOut: shareOutField,
  withdrawals: earlyField,
  bank: bankField,
  club: clubField,
  socialFund: socialFundField,
};
