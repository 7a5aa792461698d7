import type { Words } from '../engine/words.ts';
import { matchesPattern, type ParsedQuantity, type Unit } from '../numbers/quantities.ts';
import type { IssueList, Spot } from './issue-list.ts';
import type { NumberWanted } from './number-reader.ts';
import { numberShown } from './reading.ts';
import { patternsWords, patternWords, aboutUnit } from './unit-words.ts';

const periods = ['day', 'week', 'month', 'quarter', 'year'];

/**
 * Says why a unit is not one of the field's: it is missing, its period is another one, or it measures something else. A
 * remedy is worked out where there is one: `240 EUR/year` for a monthly field is `20 EUR/month`.
 */
export function reportWrongUnit(
  text: string,
  parsed: ParsedQuantity & { ok: true },
  wanted: NumberWanted,
  spot: Spot,
  issues: IssueList,
): void {
  const allowed = patternsWords(wanted.patterns, wanted.currency);
  const { unit } = parsed;
  if (unit.dimensions.size === 0) {
    issues.add('unit-must-be-given', spot, { given: text, allowed, example: exampleOf(text, wanted) });
    return;
  }
  const pattern = wanted.patterns.find((each) => matchesButForPeriod(unit, each));
  if (pattern === undefined) {
    issues.add('unit-must-be-one-of-its-field', spot, { given: text, allowed });
    return;
  }
  issues.add('period-must-be-that-of-its-field', spot, {
    given: text,
    allowed,
    remedy: remedyFor(parsed, pattern, wanted),
  });
}

function exampleOf(text: string, wanted: NumberWanted): Words {
  const unit = patternWords(wanted.patterns[0]!, wanted.currency ?? wanted.currencies[0] ?? 'EUR');
  return aboutUnit({ fr: '{text} {unit}', en: '{text} {unit}' }, unit, { text });
}

function matchesButForPeriod(unit: Unit, pattern: string): boolean {
  const timeless = [...unit.dimensions].filter(([name, exponent]) => exponent > 0 || !periods.includes(name));
  const parts = pattern.split('/').filter((part, place) => place === 0 || !periods.includes(part));
  const isOther = timeless.length < unit.dimensions.size || parts.length < pattern.split('/').length;
  return isOther && matchesPattern({ ...unit, dimensions: new Map(timeless) }, parts.join('/'));
}

/** How to say it in the field's period: worked out for sums by the year or quarter, in words for everything else. */
function remedyFor(parsed: ParsedQuantity & { ok: true }, pattern: string, wanted: NumberWanted): Words {
  const unit = patternWords(pattern, wanted.currency ?? currencyOf(parsed.unit));
  const given = periodOf(parsed.unit);
  const months = { year: 12, quarter: 3 }[given ?? ''];
  if (months !== undefined && pattern.endsWith('/month') && !parsed.percent) {
    const monthly = numberShown(parsed.value / months);
    return aboutUnit({ fr: 'écrivez {monthly} {unit}', en: 'write {monthly} {unit}' }, unit, { monthly });
  }
  const period = pattern.split('/').find((part, place) => place > 0 && periods.includes(part));
  if (given === null && period !== undefined) {
    return aboutUnit({ fr: 'écrivez la valeur suivie de {unit}', en: 'write the value followed by {unit}' }, unit);
  }
  if (parsed.percent) {
    return aboutUnit(
      {
        fr: 'donnez le taux pour cette durée ({unit})\u00a0; un taux ne se divise pas par le nombre de mois',
        en: 'give the rate for that period ({unit}); a rate is not divided by the number of months',
      },
      unit,
    );
  }
  return aboutUnit({ fr: 'donnez la valeur en {unit}', en: 'give the value in {unit}' }, unit);
}

function periodOf(unit: Unit): string | null {
  for (const [name, exponent] of unit.dimensions) if (exponent < 0 && periods.includes(name)) return name;
  return null;
}

function currencyOf(unit: Unit): string | null {
  return [...unit.dimensions.keys()].find((name) => /^[A-Z]{3}$/.test(name)) ?? null;
}
