import { list, optional, quantity, record } from '../../schema/field.ts';
import type { Fields } from '../../schema/field.ts';

const nothingStated = { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' };

const fixed = quantity({
  label: { fr: 'Part fixe', en: 'Fixed part' },
  help: {
    fr: 'La même somme pour chaque envoi, grand ou petit : elle pèse lourd sur les petits envois.',
    en: 'The same sum for every transfer, large or small: it weighs heavily on small ones.',
  },
  unit: 'money',
  max: 1e9,
  axes: ['range', 'dated', 'formula', 'indexed'],
  default: { value: 0, why: nothingStated },
});

const percent = quantity({
  label: { fr: 'Part en pour cent', en: 'Percentage' },
  help: {
    fr: 'Une part de la somme envoyée, frais non compris.',
    en: 'A share of the amount sent, fee not included.',
  },
  unit: '%',
  max: 0.5,
  axes: ['range', 'dated', 'formula'],
  default: { value: 0, why: nothingStated },
});

/** A tariff of composable parts, in one currency: for sending and for withdrawing. */
export const tariffFields = {
  fixed,
  percent,
  minimum: optional(
    quantity({
      label: { fr: 'Minimum', en: 'Minimum' },
      help: { fr: 'Les frais ne descendent jamais plus bas.', en: 'The fee never goes lower.' },
      unit: 'money',
      max: 1e9,
      axes: ['range', 'dated', 'formula', 'indexed'],
    }),
  ),
  maximum: optional(
    quantity({
      label: { fr: 'Maximum', en: 'Maximum' },
      help: { fr: 'Les frais ne montent jamais plus haut.', en: 'The fee never goes higher.' },
      unit: 'money',
      max: 1e9,
      axes: ['range', 'dated', 'formula', 'indexed'],
    }),
  ),
  bands: list({
    label: { fr: 'Tranches', en: 'Bands' },
    help: {
      fr: 'Un tarif par tranches de montant, de la plus basse à la plus haute, à la place de la part fixe et du pour cent. Le bord d’une tranche lui appartient ; au-dessus de la dernière, rien n’est accepté.',
      en: 'A tariff by bands of amount, from the lowest to the highest, in place of the fixed part and the percentage. The edge of a band belongs to it; above the last one nothing is accepted.',
    },
    of: record({
      label: { fr: 'Tranche', en: 'Band' },
      help: { fr: 'Un montant et ce qu’il coûte.', en: 'An amount and what it costs.' },
      fields: {
        upTo: quantity({
          label: { fr: 'Jusqu’à', en: 'Up to' },
          help: {
            fr: 'Le plus grand montant de la tranche, compris.',
            en: 'The largest amount of the band, included.',
          },
          unit: 'money',
          max: 1e12,
          axes: [],
        }),
        fixed,
        percent,
      },
    }),
    most: 40,
    default: [],
  }),
} as const satisfies Fields;
