import type { Basis } from '../analysis/report.ts';
import type { Words } from '../engine/words.ts';
import type { MarkName } from '../schema/value.ts';

/** Marks in the order people are told them: what is known best first. */
export const markOrder: readonly MarkName[] = ['source', 'derived', 'own', 'recalled', 'assumed', 'default'];

/** How many values carry each mark; marks that nobody carries are left out. */
export function countMarks(bases: readonly Basis[]): readonly { readonly mark: MarkName; readonly n: number }[] {
  return markOrder
    .map((mark) => ({ mark, n: bases.filter((basis) => basis.mark.name === mark).length }))
    .filter(({ n }) => n > 0);
}

/** Values that somebody guessed: assumed, recalled, or a default nobody looked at. */
export function guessed(bases: readonly Basis[]): readonly Basis[] {
  return bases.filter(({ mark }) => mark.name === 'assumed' || mark.name === 'recalled' || mark.name === 'default');
}

/** One of the things about which a model of this kind is most easily too kind, and the values that speak of it. */
export interface HonestyTopic {
  readonly title: Words;
  readonly bases: readonly Basis[];
}

/** The topics that a scenario has values for. */
export function honestyTopics(bases: readonly Basis[]): readonly HonestyTopic[] {
  return topics
    .map(({ title, paths }) => ({ title, bases: bases.filter(({ path }) => paths.test(path)) }))
    .filter((topic) => topic.bases.length > 0);
}

const topics: readonly { readonly title: Words; readonly paths: RegExp }[] = [
  {
    title: { fr: 'Prix de l’envoi : le vôtre, ou une moyenne ?', en: 'Price of sending: your own, or an average?' },
    paths: /\.(fee\.\w+|margin)$/,
  },
  {
    title: { fr: 'Cotisations vraiment payées : jamais toutes', en: 'Dues really paid: never all of them' },
    paths: /\.(paying\.\w+|dropout)$/,
  },
  {
    title: { fr: 'Demande : bien en dessous du plan', en: 'Demand: well below the plan' },
    paths: /\.(demandShare|demand|ramp|unpaid)$/,
  },
  {
    title: { fr: 'Dépassement, retard et détournement du chantier', en: 'Overrun, delay and diversion on site' },
    paths: /\.building\.(overrun|delay|diverted)$/,
  },
  { title: { fr: 'Survie à cinq ans', en: 'Survival over five years' }, paths: /\.(closureHazard|closesAfter)$/ },
  {
    title: { fr: 'Défaut et effondrement des groupes', en: 'Default and collapse of groups' },
    paths: /\.(leavesAfterTurn|leavesBefore)$/,
  },
  {
    title: { fr: 'Prêts non rendus, chez les proches surtout', en: 'Loans not repaid, by kin above all' },
    paths: /\.(misfortune|asGift)$/,
  },
  {
    title: { fr: 'Malheurs communs : jamais indépendants', en: 'Common shocks: never independent' },
    paths: /\.correlation$/,
  },
  {
    title: { fr: 'Pertes d’emploi', en: 'Lost jobs' },
    paths: /\.(jobLoss|jobFinding|undocumentedJobLoss)$/,
  },
  { title: { fr: 'Change et inflation', en: 'Exchange and inflation' }, paths: /^currencies\./ },
  { title: { fr: 'Maladie, mortalité', en: 'Disease, mortality' }, paths: /\.(mortality|disease|diseaseLoss)$/ },
];
