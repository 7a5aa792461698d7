import type { Quantity } from '../../schema/value.ts';
import { sayBoth } from '../../text/say.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import { mistakesAbroad } from './check-abroad.ts';
import { mistakesOfOpening } from './check-opening.ts';
import { fieldsOfTheOtherType } from './check-types.ts';
import type { GroupValues } from './group.ts';
import { numberIn } from './neighbour-number.ts';

/** Mistakes of a group that need several fields, or another institution, to be seen. */
export function check(values: GroupValues, neighbours: Neighbours): readonly KindIssue[] {
  return [
    ...moneyOfOthers(values),
    ...weeklyDuesNeedWeeklySteps(values, neighbours),
    ...groupIsNoLargerThanItsPopulation(values, neighbours),
    ...everyoneHasOneCurrency(values, neighbours),
    ...openingTurnExists(values),
    ...mistakesAbroad(values, neighbours),
    ...mistakesOfOpening(values),
    ...fieldsOfTheOtherType(values),
  ];
}

function moneyOfOthers({ currency, contribution, fine, deposit, ...others }: GroupValues): KindIssue[] {
  const { shares, shareOut, socialFund, decides } = others;
  const amounts: readonly (readonly [string, Quantity])[] = [
    ['contribution', contribution],
    ['fine', fine],
    ['deposit', deposit],
    ['meal', others.meal],
    ...(decides === null ? [] : [['decides.sanction', decides.sanction] as const]),
    ...(decides === null ? [] : [['decides.future', decides.future] as const]),
    ...(shares === null ? [] : [['shares.price', shares.price] as const]),
    ...(shareOut === null ? [] : [['shareOut.coin', shareOut.coin] as const]),
    ...(socialFund === null ? [] : [['socialFund.contribution', socialFund.contribution] as const]),
  ];
  return amounts.flatMap(([path, amount]) =>
    // A default of zero carries no currency that anybody wrote.
    amount.currency === null || amount.currency === currency || amount.mark.name === 'default'
      ? []
      : [
          {
            rule: 'money-must-be-in-the-currency-of-the-group',
            path,
            given: amount.unit,
            allowed: currency,
            says: sayBoth(
              {
                fr: 'Ce groupe compte en {currency} : écrivez ce montant en {currency}, et non en {otherCurrency}.',
                en: 'This group counts in {currency}: write this amount in {currency}, not in {otherCurrency}.',
              },
              { currency, otherCurrency: amount.currency },
            ),
          },
        ],
  );
}

function weeklyDuesNeedWeeklySteps(values: GroupValues, { step }: Neighbours): KindIssue[] {
  if (values.contribution.pattern !== 'money/week' || step === 'week') return [];
  return [
    {
      rule: 'weekly-contribution-needs-weekly-steps',
      path: 'contribution',
      given: values.contribution.unit,
      allowed: 'step: week',
      says: {
        fr: 'Une cotisation par semaine se réunit quatre ou cinq fois par mois : écrivez `step: week` en tête du fichier, ou donnez la cotisation par mois.',
        en: 'A weekly contribution meets four or five times a month: write `step: week` at the top of the file, or give the contribution per month.',
      },
    },
  ];
}

function groupIsNoLargerThanItsPopulation(values: GroupValues, neighbours: Neighbours): KindIssue[] {
  const most = numberIn(neighbours.valueOf(values.members, 'count'));
  if (most === null || values.count.value <= most) return [];
  return [
    {
      rule: 'group-must-not-exceed-its-population',
      path: 'count',
      given: String(values.count.value),
      allowed: `2 … ${most}`,
      says: sayBoth(
        {
          fr: 'Le groupe compte {count} membres, mais « {members} » n’en a que {most}.',
          en: 'The group has {count} members, but "{members}" has only {most}.',
        },
        { count: values.count.value, members: values.members, most },
      ),
    },
  ];
}

function everyoneHasOneCurrency(values: GroupValues, neighbours: Neighbours): KindIssue[] {
  const others = [{ path: 'members', id: values.members }];
  if (values.gives !== null) others.push({ path: 'gives.to', id: values.gives.to });
  if (values.club !== null) {
    others.push({ path: 'club.with', id: values.club.with });
    for (const [name, choice] of Object.entries(values.club.choices))
      others.push({ path: `club.choices.${name}.with`, id: choice.with });
  }
  return others.flatMap(({ path, id }) => {
    const theirs = neighbours.valueOf(id, 'currency');
    if (typeof theirs !== 'string' || theirs === values.currency) return [];
    return [
      {
        rule: 'group-must-share-a-currency',
        path,
        given: theirs,
        allowed: values.currency,
        says: sayBoth(
          {
            fr: 'Le groupe compte en {currency}, mais « {id} » tient son argent en {theirs} : une caisse n’a qu’une monnaie.',
            en: 'The group counts in {currency}, but "{id}" holds its money in {theirs}: a box has one currency.',
          },
          { currency: values.currency, id, theirs },
        ),
      },
    ];
  });
}

function openingTurnExists({ opening, count, abroad }: GroupValues): KindIssue[] {
  const members = count.value + (abroad?.count.value ?? 0);
  if (opening === null || opening.turn.value <= members) return [];
  return [
    {
      rule: 'opening-turn-must-not-exceed-the-members',
      path: 'opening.turn',
      given: String(opening.turn.value),
      allowed: `1 … ${members}`,
      says: sayBoth(
        {
          fr: 'Un cycle de {members} membres a {members} tours ; le tour {turn} n’existe pas.',
          en: 'A cycle of {members} members has {members} turns; there is no turn {turn}.',
        },
        { members, turn: opening.turn.value },
      ),
    },
  ];
}
