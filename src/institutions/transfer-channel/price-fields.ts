import { choice, currency, list, optional, quantity, record } from '../../schema/field.ts';
import type { Fields } from '../../schema/field.ts';
import { tariffFields } from './tariff-fields.ts';

const nothing = { fr: 'rien tant que rien n’est dit', en: 'nothing unless stated' };

const marginOptions = { unit: '%', min: -0.2, max: 0.5, axes: ['range', 'dated', 'formula'] } as const;

/** What a channel costs beside its plain fee and margin: who else takes a part, and from whom. */
export const priceFields = {
  marginBands: list({
    label: { fr: 'Marge par tranches', en: 'Margin by bands' },
    help: {
      fr: 'Une marge de change par tranches de montant, à la place de la marge simple. Au-dessus de la dernière tranche, la dernière marge vaut encore.',
      en: 'An exchange-rate margin by bands of amount, in place of the plain margin. Above the last band its margin still holds.',
    },
    of: record({
      label: { fr: 'Tranche', en: 'Band' },
      help: { fr: 'Un montant et sa marge.', en: 'An amount and its margin.' },
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
        margin: quantity({
          label: { fr: 'Marge', en: 'Margin' },
          help: { fr: 'La marge de change de cette tranche.', en: 'The exchange-rate margin of this band.' },
          ...marginOptions,
        }),
      },
    }),
    most: 20,
    default: [],
  }),
  marginPegged: optional(
    quantity({
      label: { fr: 'Marge sous parité fixe', en: 'Margin under a peg' },
      help: {
        fr: 'La marge de change vers une monnaie à parité fixe, où le change est sans risque. Sans elle, la marge ordinaire vaut.',
        en: 'The exchange-rate margin towards a pegged currency, where exchange bears no risk. Without it the ordinary margin holds.',
      },
      ...marginOptions,
    }),
  ),
  via: optional(
    record({
      label: { fr: 'Second change', en: 'Second exchange' },
      help: {
        fr: 'L’argent change deux fois : par une monnaie pivot, ou parce que le paiement se fait dans une autre monnaie que celle de la famille, qui la change ensuite sur place.',
        en: 'Money changes twice: through a pivot currency, or because it is paid out in a currency that is not the family’s, which then changes it on the spot.',
      },
      fields: {
        currency: currency({
          label: { fr: 'Monnaie intermédiaire', en: 'Currency between' },
          help: { fr: 'La monnaie pivot ou de paiement.', en: 'The pivot or pay-out currency.' },
        }),
        margin: quantity({
          label: { fr: 'Seconde marge', en: 'Second margin' },
          help: {
            fr: 'La marge du second change, en part de la somme changée.',
            en: 'The margin of the second exchange, a share of the sum changed.',
          },
          ...marginOptions,
          default: { value: 0, why: nothing },
        }),
      },
    }),
  ),
  correspondent: optional(
    record({
      label: { fr: 'Banque correspondante', en: 'Correspondent bank' },
      help: {
        fr: 'Ce que prend une banque en chemin, et qui le paie.',
        en: 'What a bank on the way takes, and who pays it.',
      },
      fields: {
        fee: quantity({
          label: { fr: 'Frais en chemin', en: 'Fee on the way' },
          help: { fr: 'Dans la monnaie de qui envoie.', en: 'In the sender’s currency.' },
          unit: 'money',
          max: 1e9,
          axes: ['range', 'dated', 'formula', 'indexed'],
        }),
        chance: quantity({
          label: { fr: 'Fréquence', en: 'Frequency' },
          help: {
            fr: 'La part des envois dont quelque chose est retenu en chemin. Sans effet quand l’expéditeur paie tout.',
            en: 'The share of transfers from which something is taken on the way. No effect when the sender pays all.',
          },
          unit: '%',
          axes: ['range', 'dated', 'formula'],
          default: { value: 1, why: { fr: 'chaque envoi', en: 'every transfer' } },
        }),
        paidBy: choice({
          label: { fr: 'Payé par', en: 'Paid by' },
          help: {
            fr: '`our` : l’expéditeur paie tout, en plus. `sha` : chacun sa part, le correspondant se sert sur la somme. `ben` : le bénéficiaire paie tout, aussi les frais d’envoi, sur la somme.',
            en: '`our`: the sender pays all, on top. `sha`: each a part, the correspondent takes its own out of the amount. `ben`: the recipient pays all out of the amount, the fee for sending too.',
          },
          options: {
            our: { fr: 'l’expéditeur (OUR)', en: 'the sender (OUR)' },
            sha: { fr: 'partagés (SHA)', en: 'shared (SHA)' },
            ben: { fr: 'le bénéficiaire (BEN)', en: 'the recipient (BEN)' },
          },
          default: 'sha',
        }),
      },
    }),
  ),
  cashOut: optional(
    record({
      label: { fr: 'Retrait', en: 'Cash-out' },
      help: {
        fr: 'Ce que paie la famille pour avoir l’argent en main, dans sa monnaie : retrait chez un agent, au distributeur. Les prix publiés ne le comptent pas.',
        en: 'What the family pays to have the money in hand, in its currency: withdrawing at an agent or a machine. Published prices do not count it.',
      },
      fields: tariffFields,
    }),
  ),
  levy: optional(
    record({
      label: { fr: 'Prélèvement public', en: 'Levy' },
      help: {
        fr: 'Un impôt sur les envois, qui va à l’État et non au prestataire.',
        en: 'A tax on transfers, which goes to the state and not to the provider.',
      },
      fields: {
        percent: quantity({
          label: { fr: 'Taux', en: 'Rate' },
          help: { fr: 'En part de la somme envoyée.', en: 'A share of the amount sent.' },
          unit: '%',
          max: 0.5,
          axes: ['range', 'dated', 'formula'],
        }),
        on: choice({
          label: { fr: 'Sur', en: 'On' },
          help: {
            fr: 'Tous les envois, ou seulement ceux qui sont payés en espèces, comme aux États-Unis depuis janvier 2026.',
            en: 'All transfers, or only those funded in cash, as in the United States since January 2026.',
          },
          options: { all: { fr: 'tous', en: 'all' }, cash: { fr: 'payés en espèces', en: 'funded in cash' } },
          default: 'all',
        }),
      },
    }),
  ),
} as const satisfies Fields;
