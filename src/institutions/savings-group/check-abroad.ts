import { sayBoth } from '../../text/say.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import type { GroupValues } from './group.ts';
import { numberIn } from './neighbour-number.ts';

/** Mistakes about members who live in another country. */
export function mistakesAbroad(values: GroupValues, neighbours: Neighbours): KindIssue[] {
  const { abroad } = values;
  if (abroad === null) return [];
  return [
    ...currencyIsTheirs(values, neighbours),
    ...contributionIsTheirs(values),
    ...populationIsLargeEnough(values, neighbours),
  ];
}

function currencyIsTheirs({ abroad, currency }: GroupValues, neighbours: Neighbours): KindIssue[] {
  const given = abroad!.currency;
  const theirs = neighbours.valueOf(abroad!.members, 'currency');
  if (given === currency) {
    return [
      {
        rule: 'members-abroad-have-another-currency',
        path: 'abroad.currency',
        given,
        allowed: typeof theirs === 'string' && theirs !== currency ? theirs : `≠ ${currency}`,
        says: sayBoth(
          {
            fr: 'Le groupe compte déjà en {currency} : mettez ces membres parmi les autres, ou donnez leur monnaie.',
            en: 'The group already counts in {currency}: put these members among the others, or give their currency.',
          },
          { currency },
        ),
      },
    ];
  }
  if (typeof theirs !== 'string' || theirs === given) return [];
  return [
    {
      rule: 'members-abroad-pay-in-their-own-currency',
      path: 'abroad.currency',
      given,
      allowed: theirs,
      says: sayBoth(
        {
          fr: '« {members} » tient son argent en {theirs}, et non en {given}.',
          en: '"{members}" holds its money in {theirs}, not in {given}.',
        },
        { members: abroad!.members, theirs, given },
      ),
    },
  ];
}

function contributionIsTheirs({ abroad, contribution }: GroupValues): KindIssue[] {
  const own = abroad!.contribution;
  if (own === null || (own.currency === abroad!.currency && own.pattern === contribution.pattern)) return [];
  const allowed = `${abroad!.currency}/${contribution.pattern === 'money/week' ? 'week' : 'month'}`;
  return [
    {
      rule: 'contribution-abroad-follows-the-meetings',
      path: 'abroad.contribution',
      given: own.unit,
      allowed,
      says: sayBoth(
        {
          fr: 'La cotisation à l’étranger se donne dans la monnaie de ces membres et au rythme des réunions : {allowed}.',
          en: 'The contribution abroad is given in these members’ currency and for each meeting: {allowed}.',
        },
        { allowed },
      ),
    },
  ];
}

function populationIsLargeEnough({ abroad }: GroupValues, neighbours: Neighbours): KindIssue[] {
  const most = numberIn(neighbours.valueOf(abroad!.members, 'count'));
  if (most === null || abroad!.count.value <= most) return [];
  return [
    {
      rule: 'group-must-not-exceed-its-population',
      path: 'abroad.count',
      given: String(abroad!.count.value),
      allowed: `1 … ${most}`,
      says: sayBoth(
        {
          fr: 'Le groupe compte {count} membres à l’étranger, mais « {members} » n’en a que {most}.',
          en: 'The group has {count} members abroad, but "{members}" has only {most}.',
        },
        { count: abroad!.count.value, members: abroad!.members, most },
      ),
    },
  ];
}
