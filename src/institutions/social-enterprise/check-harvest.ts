import { sayBoth } from '../../text/say.ts';
import type { KindIssue, Neighbours } from '../kind.ts';
import type { EnterpriseValues } from './fields.ts';

/** Mistakes of a harvest: months that are not twelve or all empty, growers who are paid in another currency. */
export function checkHarvest(values: EnterpriseValues, neighbours: Neighbours): readonly KindIssue[] {
  const { harvest } = values;
  if (harvest === null) return [];
  const issues: KindIssue[] = [];
  if (harvest.season.length !== 12 || harvest.season.every((share) => share.value === 0)) {
    issues.push({
      rule: 'season-must-have-12-months',
      path: 'harvest.season',
      given: String(harvest.season.length),
      allowed: '12',
      says: {
        fr: 'Les mois de récolte doivent avoir douze valeurs, de janvier à décembre, dont une au moins au-dessus de 0 %.',
        en: 'The harvest months need twelve values, January to December, at least one of them above 0%.',
      },
    });
  }
  const theirs = harvest.growers === null ? undefined : neighbours.valueOf(harvest.growers, 'currency');
  if (typeof theirs === 'string' && theirs !== values.currency) {
    issues.push({
      rule: 'growers-must-share-the-currency',
      path: 'harvest.growers',
      given: theirs,
      allowed: values.currency,
      says: sayBoth(
        {
          fr: 'La coopérative paie en {currency} ; ces producteurs tiennent leur argent en {theirs}.',
          en: 'The cooperative pays in {currency}; these growers hold their money in {theirs}.',
        },
        { currency: values.currency, theirs },
      ),
    });
  }
  return issues;
}
