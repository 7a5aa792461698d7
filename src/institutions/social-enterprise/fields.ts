import { currency, month, optional, quantity, record, reference } from '../../schema/field.ts';
import type { ValuesOf } from '../../schema/field.ts';
import { batches } from './fields-batches.ts';
import { building } from './fields-building.ts';
import { costs } from './fields-costs.ts';
import { equipment } from './fields-equipment.ts';
import { harvest } from './fields-harvest.ts';
import { products } from './fields-products.ts';
import { clients, flatSums } from './fields-selling.ts';
import { quits, staff } from './fields-staff.ts';
import { climbs } from './growth/fields.ts';
import { restarts, survival } from './management/fields-closing.ts';
import { fit, support } from './management/fields-support.ts';
import { management } from './management/fields.ts';
import { market } from './market/fields.ts';
import { legal } from './statutes/fields.ts';

/** Everything a scenario may say of a social enterprise. */
export const fields = {
  currency: currency({
    label: { fr: 'Monnaie', en: 'Currency' },
    help: {
      fr: 'La monnaie de sa caisse, de ses prix et de ses salaires.',
      en: 'The currency of its cash, prices and wages.',
    },
  }),
  fundedBy: optional(
    reference({
      kinds: ['association'],
      label: { fr: 'Financée par', en: 'Funded by' },
      help: {
        fr: 'L’association à qui l’entreprise demande chaque tranche, l’équipement et le fonds de roulement. Vide : la caisse de départ paie.',
        en: 'The association it asks for each tranche, the equipment and the working capital. Left out: its opening cash pays.',
      },
    }),
  ),
  starts: optional(
    month({
      label: { fr: 'Début du projet', en: 'Start of the project' },
      help: {
        fr: 'Le mois où la demande de permis commence. Vide, ou avant le début du scénario : tout de suite.',
        en: 'The month in which the wait for the permit begins. Left out, or before the scenario starts: at once.',
      },
    }),
  ),
  opening: optional(
    record({
      label: { fr: 'Situation de départ', en: 'Opening state' },
      help: {
        fr: 'Ce que l’entreprise a déjà quand le scénario commence.',
        en: 'What the enterprise already has when the scenario starts.',
      },
      fields: {
        cash: quantity({
          unit: 'money',
          label: { fr: 'En caisse', en: 'Cash' },
          help: { fr: 'L’argent disponible au départ.', en: 'Money at hand at the start.' },
          default: { value: 0, why: { fr: 'Caisse vide.', en: 'An empty cash box.' } },
        }),
        openFor: optional(
          quantity({
            unit: 'month',
            max: 1200,
            whole: true,
            axes: [],
            label: { fr: 'Ouverte depuis', en: 'Open for' },
            help: {
              fr: 'Les mois depuis l’ouverture, si elle travaille déjà : rien à bâtir, une clientèle déjà venue, un équipement de cet âge.',
              en: 'Months since it opened, when it already works: nothing to build, customers already there, equipment of that age.',
            },
          }),
        ),
      },
    }),
  ),
  building,
  equipment,
  workingCapital: quantity({
    unit: 'money',
    label: { fr: 'Fonds de roulement', en: 'Working capital' },
    help: {
      fr: 'L’argent qu’il faut en caisse à l’ouverture pour vivre jusqu’aux premières recettes.',
      en: 'Cash needed at opening to live until the first receipts.',
    },
    default: { value: 0, why: { fr: 'Aucun n’est demandé.', en: 'None is asked for.' } },
  }),
  products,
  clients,
  flatSums,
  openDays: quantity({
    unit: 'day/month',
    min: 1,
    max: 31,
    label: { fr: 'Jours d’ouverture', en: 'Days open' },
    help: { fr: 'Par mois.', en: 'In a month.' },
    default: { value: 26, why: { fr: 'Six jours par semaine.', en: 'Six days a week.' } },
  }),
  staff,
  quits,
  ...costs,
  batches,
  harvest,
  market,
  climbs,
  fit,
  management,
  support,
  survival,
  restarts,
  closesAfter: quantity({
    unit: 'month',
    min: 1,
    max: 600,
    whole: true,
    label: { fr: 'Ferme après', en: 'Closes after' },
    help: {
      fr: 'Les mois de suite sans salaires complets, ou sans argent pour acheter de quoi servir, avant de fermer.',
      en: 'Months in a row without full wages, or without cash to buy what it needs to serve, before it closes.',
    },
    default: {
      value: 6,
      why: {
        fr: 'Supposé : six mois ; une clinique a tenu plus longtemps avec des salaires irréguliers.',
        en: 'Assumed: six months; one clinic held out longer on irregular wages.',
      },
    },
  }),
  closureHazard: quantity({
    unit: '%/year',
    max: 1,
    label: { fr: 'Fermetures pour autre cause', en: 'Closures for other reasons' },
    help: {
      fr: 'La chance par an de fermer sans que l’argent manque : décès, conflit, guerre, départ du gérant.',
      en: 'The yearly chance of closing although money is there: a death, a quarrel, war, the manager leaves.',
    },
    default: {
      value: 0.04,
      why: {
        fr: 'Supposé : la moitié des 8,3 % par an publiés, toutes causes ensemble (McKenzie et Paffhausen) ; le manque d’argent est calculé à part.',
        en: 'Assumed: half of the published 8.3% a year for all causes (McKenzie and Paffhausen); lack of money is computed apart.',
      },
    },
  }),
  ...legal,
};

export type EnterpriseValues = ValuesOf<typeof fields>;
