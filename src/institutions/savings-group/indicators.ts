import type { Value } from '../../engine/indicator.ts';
import { sayBoth } from '../../text/say.ts';
import { Results } from '../results.ts';
import type { RowReader } from '../results.ts';
import type { RotatingGroup } from './group.ts';

/** Declares what a group is judged by. */
export function declareIndicators(group: RotatingGroup): void {
  const results = new Results(group.place, group.currency);
  results.quotient({
    name: 'potsOnTime',
    label: { fr: 'Cagnottes entières et à temps', en: 'Pots paid in full and on time' },
    better: 'higher',
    formula: {
      fr: 'réunions où la cagnotte était entière ÷ réunions tenues',
      en: 'meetings with a full pot ÷ meetings held',
    },
    definition: {
      fr: 'Promesse d’une tontine : chaque pot vaut membres × cotisation, le jour dit.',
      en: 'Promise of a rotating group: each pot is members × contribution, on the day.',
    },
    top: 'fullPots',
    bottom: 'meetings',
  });
  results.figure({
    name: 'worstMember',
    label: { fr: 'Membre le moins bien loti', en: 'Worst-off member' },
    unit: 'money',
    better: 'higher',
    formula: {
      fr: 'le plus petit, parmi les fondateurs, de ce qu’un membre a reçu moins ce qu’il a versé, à la fin du dernier cycle achevé ; un dépôt en caisse lui appartient encore',
      en: 'the least, among the founders, of what a member received less what they paid, at the end of the last complete cycle; a deposit in the box still belongs to them',
    },
    definition: {
      fr: 'Zéro à chaque tour quand personne ne fait défaut (forme exacte) ; sinon, la perte du plus mal loti.',
      en: 'Zero for every turn when nobody fails (closed form); the loss of the worst-off otherwise.',
    },
    parts: { worstMember: 'last', cycles: 'last', brokenUp: 'last' },
    compute: worstMember,
  });
  declareEnds(results, group);
  if (group.values.missed === 'organiser-pays') declareOrganiserCost(results);
}

function declareEnds(results: Results, group: RotatingGroup): void {
  results.figure({
    name: 'membersLeft',
    label: { fr: 'Membres partis', en: 'Members who left' },
    unit: 'person',
    better: 'lower',
    formula: sayBoth(
      {
        fr: '{count} membres au départ moins les membres présents à la fin',
        en: '{count} members at the start less the members still in at the end',
      },
      { count: group.count },
    ),
    definition: { fr: 'Un compte, sans formule publiée.', en: 'A count, without a published formula.' },
    parts: { members: 'last' },
    compute: (read) => group.count - read.last('members'),
  });
  results.figure({
    name: 'trouble',
    label: { fr: 'Un membre est parti avec la cagnotte', en: 'A member went off with the pot' },
    unit: 'yes',
    better: 'lower',
    formula: {
      fr: '1 si un membre au moins est parti après son tour, sinon 0 ; la moyenne sur les avenirs est la part des groupes en difficulté',
      en: '1 when at least one member left after a turn, else 0; its mean over futures is the share of groups in trouble',
    },
    definition: {
      fr: 'Bénin, deux ans : un groupe sur trois a eu du mal à faire respecter les règles (McNabb et al.).',
      en: 'Benin, two years: one group in three had enforcement problems (McNabb et al.).',
    },
    parts: { leftWithPot: 'last' },
    compute: (read) => (read.last('leftWithPot') > 0 ? 1 : 0),
  });
  results.figure({
    name: 'collapsed',
    label: { fr: 'Le groupe s’est défait', en: 'The group broke up' },
    unit: 'yes',
    better: 'lower',
    formula: {
      fr: '1 si moins de la moitié des fondateurs, ou moins de deux personnes, restaient à une réunion, ou si les autres ont renoncé ; sinon 0',
      en: '1 when fewer than half of the founders, or fewer than two people, were left at a meeting, or the others gave up; else 0',
    },
    definition: {
      fr: 'Règle supposée ; au Bénin, un tiers des groupes a eu du mal à faire respecter les règles, et deux tiers de ceux-ci se sont défaits (McNabb et al.).',
      en: 'Assumed rule; in Benin a third of groups had enforcement problems, two thirds of these broke up (McNabb et al.).',
    },
    parts: { brokenUp: 'last' },
    compute: (read) => read.last('brokenUp'),
  });
}

function declareOrganiserCost(results: Results): void {
  results.figure({
    name: 'organiserCost',
    label: { fr: 'Ce que le groupe a coûté à l’organisateur', en: 'What the group cost its organiser' },
    unit: 'money',
    better: 'lower',
    formula: {
      fr: 'complété de sa poche moins ce qui lui a été rendu',
      en: 'made up from their own pocket less what was paid back to them',
    },
    definition: {
      fr: 'Les organisatrices portent les défauts : à Dakar, deux ont fini endettées, l’une de 4 millions de FCFA (socialnetlink.org, 2020).',
      en: 'Organisers carry defaults: two in Dakar ended in debt, one for 4 million FCFA (socialnetlink.org, 2020).',
    },
    parts: { organiser: 'total' },
    compute: (read) => read.total('organiser'),
  });
}

/** None until a first cycle is complete or the group has broken up: before that, a sum says only who had the pot. */
function worstMember(read: RowReader): Value {
  const isKnown = read.last('cycles') > 0 || read.last('brokenUp') === 1;
  return isKnown ? read.last('worstMember') : { none: 'not-reached' };
}
