import { optional, quantity, record, text } from '../../../schema/field.ts';
import { knowing } from './fields-knowing.ts';

/** Who knows the enterprise, what they believe it costs, and with whom it shares its customers. */
export const market = optional(
  record({
    label: { fr: 'Marché', en: 'Market' },
    help: {
      fr: 'Pourquoi il vient moins de monde que prévu : on ne la connaît pas, on la croit chère, d’autres vendent la même chose. Vide : la demande ne dépend que du plan et du temps.',
      en: 'Why fewer come than planned: people do not know it, they think it dear, others sell the same. Left out: demand depends on the plan and on time only.',
    },
    fields: {
      name: optional(
        text({
          label: { fr: 'Nom du marché', en: 'Name of the market' },
          help: {
            fr: 'Les entreprises du scénario qui donnent le même nom se partagent les mêmes clients, et leurs bêtes les mêmes maladies.',
            en: 'Enterprises of the scenario that give the same name share the same customers, and their animals the same diseases.',
          },
        }),
      ),
      quality: quantity({
        unit: 'number',
        min: 0.01,
        max: 100,
        axes: ['range', 'dated'],
        label: { fr: 'Qualité', en: 'Quality' },
        help: {
          fr: 'Ce qu’elle vaut aux yeux des clients, par rapport à 1 pour un concurrent ordinaire. Les clients se partagent en proportion.',
          en: 'What it is worth to customers, against 1 for an ordinary competitor. Customers are shared in proportion.',
        },
        default: { value: 1, why: { fr: 'comme les autres', en: 'like the others' } },
      }),
      others: quantity({
        unit: ['number', 'count'],
        max: 10_000,
        axes: ['range', 'dated'],
        label: { fr: 'Concurrents hors du modèle', en: 'Competitors outside the model' },
        help: {
          fr: 'Combien d’entreprises semblables de qualité 1 servent déjà les mêmes gens. La demande réelle est alors celle de toutes ensemble.',
          en: 'How many similar enterprises of quality 1 already serve the same people. Real demand is then that of all of them together.',
        },
        default: {
          value: 0,
          why: {
            fr: 'aucun tant que rien n’est dit : la demande indiquée est la sienne',
            en: 'none unless stated: the demand given is its own',
          },
        },
      }),
      copied: quantity({
        unit: 'count/year',
        max: 100,
        axes: ['range', 'dated'],
        label: { fr: 'Imitateurs par an', en: 'Imitators a year' },
        help: {
          fr: 'Combien d’entreprises semblables s’ouvrent par an tant que celle-ci gagne de l’argent. C’est un nombre moyen, pas un tirage.',
          en: 'How many similar enterprises open in a year as long as this one makes money. It is a mean number, not a draw.',
        },
        default: {
          value: 0,
          why: { fr: 'personne n’imite tant que rien n’est dit', en: 'nobody imitates unless stated' },
        },
      }),
      imitatorsClose: quantity({
        unit: '%/year',
        max: 1,
        axes: ['range'],
        label: { fr: 'Imitateurs qui ferment', en: 'Imitators that close' },
        help: {
          fr: 'La part des imitateurs qui ferment en un an.',
          en: 'The share of imitators that close within a year.',
        },
        default: {
          value: 0.083,
          why: {
            fr: '8,3 % par an (McKenzie et Paffhausen, petites entreprises de 12 pays)',
            en: '8.3% a year (McKenzie and Paffhausen, small firms of 12 countries)',
          },
        },
      }),
      advised: quantity({
        unit: '%',
        axes: ['range', 'dated'],
        label: { fr: 'Imitateurs orientés ailleurs', en: 'Imitators advised elsewhere' },
        help: {
          fr: 'La part des imitateurs qu’un service de conseil amène à choisir un autre métier.',
          en: 'The share of imitators that a support service leads to choose another trade.',
        },
        default: { value: 0, why: { fr: 'aucun conseil tant que rien n’est dit', en: 'no advice unless stated' } },
      }),
      priceSensitivity: quantity({
        unit: 'number',
        max: 20,
        axes: ['range'],
        label: { fr: 'Sensibilité au prix', en: 'Price sensitivity' },
        help: {
          fr: 'Combien les clients regardent au prix qu’ils croient, par rapport au prix habituel : 0, pas du tout ; 2, un prix double laisse deux clients sur cinq.',
          en: 'How much customers mind the price they believe, against the usual one: 0, not at all; 2, twice the price leaves two customers in five.',
        },
        default: { value: 0, why: { fr: 'aucune tant que rien n’est dit', en: 'none unless stated' } },
      }),
      ...knowing,
    },
  }),
);
