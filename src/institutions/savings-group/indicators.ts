import type { FutureView, Value } from '../../engine/indicator.ts';
import type { RotatingGroup } from './group.ts';

/** Declares what a group is judged by. */
export function declareIndicators(group: RotatingGroup): void {
  const { id, build } = group.place;
  const row = (name: string): string => `${id}.${name}`;
  const plain = { currency: -1, verdict: null } as const;
  build.indicator({
    ...plain,
    id: row('potsOnTime'),
    label: { fr: 'Cagnottes entières et à temps', en: 'Pots paid in full and on time' },
    unit: '%',
    better: 'higher',
    formula: {
      fr: 'réunions où la cagnotte était entière ÷ réunions tenues',
      en: 'meetings with a full pot ÷ meetings held',
    },
    definition: 'Promise of a rotating group: each pot is members × contribution, on the day.',
    parts: [
      { series: row('fullPots'), how: 'total' },
      { series: row('meetings'), how: 'total' },
    ],
    compute: (view) => potsOnTime(view, row('fullPots'), row('meetings')),
  });
  build.indicator({
    id: row('worstMember'),
    label: { fr: 'Membre le moins bien loti', en: 'Worst-off member' },
    unit: group.values.currency,
    currency: group.currency,
    better: 'higher',
    formula: {
      fr: 'le plus petit, parmi les fondateurs, de ce qu’un membre a reçu moins ce qu’il a versé, à la fin du dernier cycle achevé ; un dépôt en caisse lui appartient encore',
      en: 'the least, among the founders, of what a member received less what they paid, at the end of the last complete cycle; a deposit in the box still belongs to them',
    },
    definition: 'Zero for every turn when nobody fails (closed form); the loss of the worst-off otherwise.',
    parts: [
      { series: row('worstMember'), how: 'last' },
      { series: row('cycles'), how: 'last' },
      { series: row('brokenUp'), how: 'last' },
    ],
    verdict: null,
    compute: (view) => worstMember(view, row('worstMember'), row('cycles'), row('brokenUp')),
  });
  build.indicator({
    ...plain,
    id: row('membersLeft'),
    label: { fr: 'Membres partis', en: 'Members who left' },
    unit: 'person',
    better: 'lower',
    formula: {
      fr: `${group.count} membres au départ moins les membres présents à la fin`,
      en: `${group.count} members at the start less the members still in at the end`,
    },
    definition: 'Count.',
    parts: [{ series: row('members'), how: 'last' }],
    compute: (view) => group.count - lastOf(view, row('members')),
  });
  build.indicator({
    ...plain,
    id: row('collapsed'),
    label: { fr: 'Le groupe s’est défait', en: 'The group broke up' },
    unit: 'yes',
    better: 'lower',
    formula: {
      fr: '1 si moins de la moitié des fondateurs, ou moins de deux personnes, restaient à une réunion ; sinon 0',
      en: '1 when fewer than half of the founders, or fewer than two people, were left at a meeting; else 0',
    },
    definition:
      'Assumed rule; in Benin a third of groups had enforcement problems, two thirds of these broke up (McNabb et al.).',
    parts: [{ series: row('brokenUp'), how: 'last' }],
    compute: (view) => lastOf(view, row('brokenUp')),
  });
  if (group.values.missed === 'organiser-pays') declareOrganiserCost(group);
}

function declareOrganiserCost(group: RotatingGroup): void {
  const { id, build } = group.place;
  const series = `${id}.organiser`;
  build.indicator({
    id: `${id}.organiserCost`,
    label: { fr: 'Ce que le groupe a coûté à l’organisateur', en: 'What the group cost its organiser' },
    unit: group.values.currency,
    currency: group.currency,
    better: 'lower',
    formula: {
      fr: 'complété de sa poche moins ce qui lui a été rendu',
      en: 'made up from their own pocket less what was paid back to them',
    },
    definition:
      'Organisers carry defaults: two in Dakar ended in debt, one for 4 million FCFA (socialnetlink.org, 2020).',
    parts: [{ series, how: 'total' }],
    verdict: null,
    compute: (view) => totalOf(view, series),
  });
}

function potsOnTime(view: FutureView, full: string, held: string): Value {
  const meetings = totalOf(view, held);
  return meetings === 0 ? { none: 'nothing-to-divide' } : totalOf(view, full) / meetings;
}

/** None until a first cycle is complete or the group has broken up: before that, a sum says only who had the pot. */
function worstMember(view: FutureView, worst: string, cycles: string, brokenUp: string): Value {
  const isKnown = lastOf(view, cycles) > 0 || lastOf(view, brokenUp) === 1;
  return isKnown ? lastOf(view, worst) : { none: 'not-reached' };
}

function lastOf(view: FutureView, series: string): number {
  return view.row(series)[view.months - 1]!;
}

function totalOf(view: FutureView, series: string): number {
  const row = view.row(series);
  let sum = 0;
  for (let month = 0; month < row.length; month++) sum += row[month]!;
  return sum;
}
