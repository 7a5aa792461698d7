import type { Words } from '../../engine/words.ts';
import type { Preset } from '../kind.ts';

type Values = Readonly<Record<string, unknown>>;

const unknown: Words = { fr: 'aucun chiffre publié', en: 'no published figure' };
const recalled = (value: string, why: Words): Values => ({ value, recalled: why });
const sourced = (value: string, why: Words): Values => ({ value, source: why });
const assumed = (value: string, why = unknown): Values => ({ value, assumed: why });

const shares = {
  most: sourced('5', {
    fr: 'vsla.net, méthode : 1 à 5 parts par réunion',
    en: 'vsla.net, methodology: 1 to 5 shares a meeting',
  }),
  attends: recalled('90 %', { fr: 'guides des AVEC : 85 à 95 %', en: 'VSL field guides: 85 to 95%' }),
  sends: assumed('70 %'),
};

const loans = {
  multiple: sourced('3', {
    fr: 'statuts type d’une AVEC : au plus trois fois l’épargne',
    en: 'VSLA constitution: at most three times the savings',
  }),
  charge: recalled('5 %', { fr: 'guides des AVEC : 5 à 10 % par mois', en: 'VSL field guides: 5 to 10% a month' }),
  convention: 'declining',
  term: recalled('3', {
    fr: 'guides des AVEC : trois mois dans un premier cycle',
    en: 'VSL field guides: three months in a first cycle',
  }),
  every: recalled('4', {
    fr: 'guides des AVEC : réunions de prêt toutes les quatre semaines',
    en: 'VSL field guides: loan meetings every four weeks',
  }),
  stopsBefore: recalled('8', {
    fr: 'guides des AVEC : pas de prêt dans les dernières semaines',
    en: 'VSL field guides: no lending in the last weeks',
  }),
  wants: assumed('40 %'),
  asks: assumed('60 %'),
  stops: assumed('0.2 %', {
    fr: 'garde les pertes sous les 2 % des prêts que l’on cite (de mémoire)',
    en: 'keeps losses below the 2% of loans that are quoted (recalled)',
  }),
  unpaid: 'offset',
};

const shareOut = {
  after: sourced('52', { fr: 'vsla.net, méthode : cycle d’un an', en: 'vsla.net, methodology: a cycle of one year' }),
  rule: 'per-share',
  leaves: recalled('3 %', { fr: '1 à 5 % par cycle', en: '1 to 5% a cycle' }),
  joins: assumed('50 %'),
};

const yearOfMonths = assumed('12', { fr: 'une année de réunions mensuelles', en: 'a year of monthly meetings' });
const everyMeeting = {
  every: assumed('1', { fr: 'des prêts à chaque réunion mensuelle', en: 'loans at every monthly meeting' }),
  stopsBefore: assumed('2'),
};
const noCharge = sourced('0 %', {
  fr: 'guide de l’agent de terrain 2.1 (2019) : un groupe peut ne pas demander d’intérêt',
  en: 'field officer guide 2.1 (2019): groups may charge no interest',
});

function accumulating(parts: {
  shares?: Values;
  loans?: Values;
  shareOut?: Values;
  bank?: Values;
  club?: Values;
}): Values {
  return {
    type: 'accumulating',
    ...parts,
    shares: { ...shares, ...parts.shares },
    // A club invests its money and lends none.
    ...(parts.club === undefined ? { loans: { ...loans, ...parts.loans } } : {}),
    shareOut: { ...shareOut, ...parts.shareOut },
  };
}

/**
 * Rule books that groups are known by. They hold no sum of money: contribution, price and fine are the group's own, and so
 * are the members.
 */
export const presets: Readonly<Record<string, Preset>> = {
  tontine: {
    label: { fr: 'Tontine tournante', en: 'Rotating tontine' },
    values: { type: 'rotating', order: 'fixed', missed: 'pot-shrinks' },
  },
  daret: {
    label: { fr: 'Daret : tour tiré au sort, l’organisateur répond', en: 'Daret: drawn order, the organiser answers' },
    values: { type: 'rotating', order: 'drawn', missed: 'organiser-pays' },
  },
  'tontine-decides': {
    label: { fr: 'Tontine où partir se décide', en: 'Tontine in which leaving is a decision' },
    values: {
      type: 'rotating',
      order: 'drawn',
      missed: 'pot-shrinks',
      leavesAfterTurn: assumed('0.1 %', {
        fr: 'le malheur seul : maladie, déménagement',
        en: 'misfortune alone: illness, moving away',
      }),
      leavesBefore: assumed('0.1 %', { fr: 'le malheur seul', en: 'misfortune alone' }),
      decides: {
        sanction: {
          value: '22',
          spread: 'lognormal(0.4)',
          assumed: {
            fr: 'en cotisations ; calé sur le Bénin, où un groupe sur trois a eu des difficultés en deux ans (McNabb et al.), avec 12 membres',
            en: 'in contributions; calibrated on Benin, where one group in three got into trouble within two years (McNabb et al.), with 12 members',
          },
        },
        future: assumed('0', {
          fr: 'compté avec ce que vaut la mise à l’écart',
          en: 'counted with what being shunned is worth',
        }),
        stops: sourced('66.7 %', {
          fr: 'McNabb et al. : deux tiers des groupes en difficulté se sont défaits',
          en: 'McNabb et al.: two thirds of the groups in trouble broke up',
        }),
      },
    },
  },
  vsla: {
    label: { fr: 'AVEC (VSLA), réunions chaque semaine', en: 'VSLA, weekly meetings' },
    values: accumulating({}),
  },
  silc: {
    label: { fr: 'SILC (CRS)', en: 'SILC (CRS)' },
    values: accumulating({
      shareOut: {
        after: sourced('44', {
          fr: 'CRS : cycles de 8 à 12 mois ; dix mois de semaines',
          en: 'CRS: cycles of 8 to 12 months; ten months of weeks',
        }),
      },
    }),
  },
  'saving-for-change': {
    label: { fr: 'Épargne pour le changement', en: 'Saving for Change' },
    values: accumulating({
      shares: {
        most: assumed('1', {
          fr: 'la même épargne pour chacun, tenue de mémoire',
          en: 'the same saving for each, kept by memory',
        }),
      },
      loans: {
        charge: recalled('10 %', { fr: '10 % par mois, c’est courant', en: '10% a month is common' }),
        convention: 'bullet',
      },
    }),
  },
  'self-help-group': {
    label: { fr: 'Groupe d’entraide indien et prêt de banque', en: 'Indian self-help group with bank linkage' },
    values: accumulating({
      shares: { most: assumed('1', { fr: 'la même épargne pour chacun', en: 'the same saving for each' }) },
      loans: {
        charge: recalled('2 %', {
          fr: '24 % par an sur les prêts du groupe, c’est courant',
          en: '24% a year on internal loans is common',
        }),
        term: assumed('12'),
        ...everyMeeting,
      },
      shareOut: { after: yearOfMonths, rule: 'none' },
      bank: {
        ratio: sourced('1', {
          fr: 'odishabank.in : premier prêt 1 pour 1, ensuite jusqu’à 1 pour 4',
          en: 'odishabank.in: first loan 1 to 1, later up to 1 to 4',
        }),
        after: sourced('6', { fr: 'odishabank.in : six mois d’activité', en: 'odishabank.in: six months of activity' }),
        limit: 'savings',
        multiple: assumed('4'),
        charge: assumed('1 %', { fr: '12 % par an', en: '12% a year' }),
        term: assumed('12'),
      },
    }),
  },
  'credit-union': {
    label: { fr: 'Caisse de crédit (COOPEC)', en: 'Credit union' },
    values: accumulating({
      loans: {
        multiple: sourced('3', {
          fr: 'thèse SNHU : les membres empruntent trois fois leur épargne',
          en: 'SNHU thesis: members borrow three times their savings',
        }),
        charge: assumed('1.5 %'),
        term: assumed('12'),
        ...everyMeeting,
      },
      shareOut: { after: yearOfMonths, rule: 'dividend', dividend: assumed('5 %') },
    }),
  },
  'msai-cdr': {
    label: { fr: 'Club d’investissement de migrants (MSAI-CDR)', en: 'Migrants’ investment club (MSAI-CDR)' },
    values: accumulating({
      shares: {
        most: assumed('10', { fr: 'ce dont le club convient', en: 'what the club agrees on' }),
        attends: assumed('85 %'),
        sends: assumed('80 %'),
      },
      shareOut: { after: yearOfMonths, rule: 'none', leaves: assumed('3 %') },
      club: {
        tie: sourced('100 %', {
          fr: 'manuel, 001:3064-3067 : une langue ou une localité commune',
          en: 'handbook, 001:3064-3067: common language or locality',
        }),
        idle: assumed('1 %/year'),
        impatience: assumed('1 %/month'),
      },
    }),
  },
  'time-weighted': {
    label: { fr: 'Tontine d’épargne, argent et durée', en: 'Savings tontine by money and time' },
    values: accumulating({
      loans: everyMeeting,
      shareOut: { after: yearOfMonths, rule: 'time-weighted' },
    }),
  },
  'interest-free': {
    label: { fr: 'Groupe d’épargne sans intérêt', en: 'Savings group without interest' },
    values: accumulating({ loans: { charge: noCharge } }),
  },
  'profit-sharing': {
    label: { fr: 'Groupe d’épargne à partage du bénéfice', en: 'Savings group with profit sharing' },
    values: accumulating({
      loans: {
        charge: assumed('30 %', {
          fr: 'part du bénéfice qui revient au groupe',
          en: 'part of the profit that goes to the group',
        }),
        convention: 'profit-share',
        yields: {
          value: '6 %',
          varies: 'lognormal(0.8)',
          assumed: {
            fr: 'bénéfice d’un petit commerce sur l’argent prêté',
            en: 'profit of a small trade on the money lent',
          },
        },
      },
    }),
  },
};
