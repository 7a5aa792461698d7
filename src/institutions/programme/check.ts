import type { Quantity } from '../../schema/value.ts';
import { issue } from '../issue.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import { otherSources } from './effects.ts';
import type { ProgrammeValues } from './instance.ts';

/** Mistakes of a programme that need several fields, or another institution, to be seen. */
export function check(values: ProgrammeValues, neighbours: Neighbours): readonly KindIssue[] {
  return [
    ...placesAreShared(values),
    ...moneyMeetsItsPeople(values, neighbours),
    ...effectsAreWhole(values, neighbours),
  ];
}

function placesAreShared({ audiences }: ProgrammeValues): KindIssue[] {
  const shares = Object.values(audiences).map(({ share }) => share.value);
  const sum = shares.reduce((all, share) => all + share, 0);
  if (sum <= 1 + 1e-9) return [];
  const given = `${Math.round(sum * 100)} %`;
  return [
    issue(
      'places-must-not-be-shared-twice',
      'audiences',
      given,
      '100 %',
      {
        fr: 'Les publics se partagent {given} des places ; il n’y en a que 100 %. Baissez `share`.',
        en: 'The audiences share {given} of the places; there are only 100%. Lower `share`.',
      },
      { given },
    ),
  ];
}

/** Prices, fees and stipends pass between the programme and its people, so they must count in one currency. */
function moneyMeetsItsPeople({ audiences, currency }: ProgrammeValues, neighbours: Neighbours): KindIssue[] {
  return Object.entries(audiences).flatMap(([name, { who, fee, follows, stipend }]) => {
    const theirs = neighbours.valueOf(who, 'currency');
    if (theirs === currency || fee.value + follows.value + stipend.value === 0) return [];
    return [
      issue(
        'people-must-share-the-currency',
        `audiences.${name}.who`,
        String(theirs),
        currency,
        {
          fr: '« {who} » compte en {theirs} et le programme en {currency} : prix, cotisation et indemnité ne peuvent pas passer. Faites un programme par monnaie.',
          en: '"{who}" counts in {theirs} and the programme in {currency}: price, fee and stipend cannot pass. Make one programme for each currency.',
        },
        { who, theirs: String(theirs), currency },
      ),
    ];
  });
}

function effectsAreWhole(values: ProgrammeValues, neighbours: Neighbours): KindIssue[] {
  const sources = [...Object.keys(values.audiences), ...otherSources];
  return values.effects.flatMap((effect, i) => {
    const path = `effects.${i}`;
    const found: KindIssue[] = [];
    if ((effect.times === null) === (effect.toward === null)) {
      found.push(
        issue('effect-must-multiply-or-move', path, '', 'times | toward', {
          fr: 'Un effet multiplie (`times: x1.5`) ou mène vers une valeur (`toward: 80 %`) : écrivez l’un des deux.',
          en: 'An effect multiplies (`times: x1.5`) or moves to a value (`toward: 80 %`): write one of the two.',
        }),
      );
    }
    const weights = Object.values(effect.from).map(({ value }) => value);
    const sum = weights.reduce((all, weight) => all + weight, 0) + (weights.length > 0 ? effect.both.value : 0);
    if (sum > 1 + 1e-9) {
      found.push(
        issue('effect-must-not-exceed-the-whole', `${path}.from`, `${Math.round(sum * 100)} %`, '100 %', {
          fr: 'Les poids des sources et `both` dépassent ensemble 100 % : un effet n’est jamais plus qu’entier.',
          en: 'The weights of the sources and `both` exceed 100% together: an effect is never more than complete.',
        }),
      );
    }
    for (const name of Object.keys(effect.from)) {
      if (sources.includes(name)) continue;
      found.push(
        issue(
          'effect-must-come-from-somewhere',
          `${path}.from.${name}`,
          name,
          sources.join(', '),
          {
            fr: '« {name} » n’est pas un public de ce programme. Sources possibles : {sources}.',
            en: '"{name}" is no audience of this programme. Possible sources: {sources}.',
          },
          { name, sources: sources.join(', ') },
        ),
      );
    }
    return [...found, ...numberExists(effect, path, neighbours)];
  });
}

function numberExists(
  { on, number, toward }: ProgrammeValues['effects'][number],
  path: string,
  neighbours: Neighbours,
): KindIssue[] {
  const [first = '', ...steps] = number.en.split('.');
  let value: unknown = neighbours.valueOf(on, first);
  for (const step of steps) {
    // Any object has unknown values by its keys.
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  }
  if (typeof value !== 'object' || value === null || !('pattern' in value)) {
    return [
      issue(
        'effect-must-change-a-number',
        `${path}.number`,
        number.en,
        on,
        {
          fr: '« {on} » n’a pas de nombre « {number} ». Écrivez son chemin, comme choice.compares.',
          en: '"{on}" has no number "{number}". Write its path, such as choice.compares.',
        },
        { on, number },
      ),
    ];
  }
  const { pattern, unit } = value as Quantity; // Only checked numbers have a pattern.
  if (toward === null || toward.pattern === pattern) return [];
  return [
    issue(
      'effect-must-be-in-the-unit-of-its-number',
      `${path}.toward`,
      toward.unit,
      unit,
      {
        fr: '« {on}.{number} » se compte en {unit} : écrivez `toward` dans la même unité.',
        en: '"{on}.{number}" counts in {unit}: write `toward` in the same unit.',
      },
      { on, number, unit: unit === '' ? { fr: 'nombre', en: 'a number' } : unit },
    ),
  ];
}
