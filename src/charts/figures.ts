import type { Basis } from '../analysis/report.ts';
import type { Language, Words } from '../engine/words.ts';
import { currencySign, formatExactMoney, formatMoney, formatNumber, formatShare } from '../text/numbers.ts';
import { say } from '../text/say.ts';
import { unitWords } from './units.ts';

const moneyUnit = /^([A-Z]{3})(?:\/(.+))?$/;
const ratePath = /^([A-Z]{3})\.per([A-Z]{3})$/;

/**
 * A figure of a report as people read it, with its unit. Money in major units, shares in percent, durations in months.
 * A yes-or-no figure reads as `oui` or `non`. Examples: `4 200 €`, `12 €/mois`, `62 %`, `14 mois`.
 */
export function figure(value: number, unit: string, language: Language): string {
  if (unit === 'yes') return say(value >= 0.5 ? yesNo.yes : yesNo.no, language);
  if (unit.startsWith('%'))
    return formatShare(value / 100, language, decimalsOf(value)) + perOf(unit.slice(1), language);
  const money = moneyUnit.exec(unit);
  if (money !== null) return moneyFigure(value, money[1] ?? unit, money[2], language);
  const number = formatNumber(value, language, decimalsOf(value));
  const word = unitName(unit, language, value);
  return word === '' ? number : `${number}\u00a0${word}`;
}

/**
 * A value of a scenario as people read it: like `figure`, but an exchange rate, which the file writes as a bare number, says which
 * money stands on which side. Example: `USD.perEUR` of 1.1639 is `1,1639 $US/€`.
 */
export function basisFigure({ path, value, unit }: Pick<Basis, 'path' | 'value' | 'unit'>, language: Language): string {
  const [, bought, sold] = ratePath.exec(path) ?? [];
  if (bought === undefined || sold === undefined) return figure(value, unit, language);
  const sides = [bought, sold].map((code) => currencySign(code, language));
  return `${formatNumber(Number(value.toPrecision(6)), language, 8)}\u00a0${sides.join('/')}`;
}

/** The same to the last cent, for sums that must be seen to add up. */
export function exactFigure(value: number, unit: string, language: Language): string {
  const code = moneyUnit.exec(unit)?.[1];
  if (code === undefined) return figure(value, unit, language);
  return formatExactMoney(value, code, language);
}

/** The same with two significant figures, for what is only known roughly. Example: 41 832 EUR is `42 000 €`. */
export function roughFigure(value: number, unit: string, language: Language): string {
  return figure(rough(value), unit, language);
}

/** Two significant figures. A value of 10 to 99 keeps its units; 0 stays 0. */
export function rough(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(2));
}

/** The unit alone, for an axis or the head of a column: `euros`, `€ par mois`, `%`, `mois`; empty for a bare number. */
export function unitTitle(unit: string, language: Language): string {
  const money = moneyUnit.exec(unit);
  if (money === null) return unit === 'yes' ? '' : unitName(unit, language, 2);
  const name = currencySign(money[1] ?? unit, language);
  return money[2] === undefined ? name : `${name}/${unitName(money[2], language, 1)}`;
}

/**
 * The unit beside a bare number, as in a table of numbers: money by its code, which programs read, the rest in words. Examples in
 * French: `EUR`, `EUR/mois`, `%`, `personne`; `oui = 1, non = 0` for a yes or no. With the number it stands behind, it bends.
 */
export function unitCell(unit: string, language: Language, count = 1): string {
  if (unit === 'yes') return `${say(yesNo.yes, language)} = 1, ${say(yesNo.no, language)} = 0`;
  const money = moneyUnit.exec(unit);
  if (money?.[2] === undefined) return money === null ? unitName(unit, language, count) : unit;
  return `${money[1] ?? ''}/${unitName(money[2], language, 1)}`;
}

/** A number as it stands in a field to type in: no unit, and as many decimals as it has. */
export function typedNumber(value: number, language: Language): string {
  return formatNumber(value, language, 6);
}

/** `/month` in words: `/mois`; nothing for a unit that stands alone. */
function perOf(rest: string, language: Language): string {
  return rest === '' ? '' : `/${unitName(rest.slice(1), language, 1)}`;
}

/** A number for an axis, without its unit: `12 000`. */
export function axisNumber(value: number, language: Language): string {
  return formatNumber(value, language, Math.abs(value) < 10 ? 2 : 0);
}

function moneyFigure(value: number, code: string, per: string | undefined, language: Language): string {
  const amount = formatMoney(value, code, language);
  return per === undefined ? amount : `${amount}/${unitName(per, language, 1)}`;
}

/** Each part of `act/day` by its name; the first one bends with the number. */
function unitName(unit: string, language: Language, count: number): string {
  const parts = unit.split('/').map((part, place) => {
    const words = unitWords[part];
    return words === undefined ? part : say(words, language, { n: place === 0 ? count : 1 });
  });
  return parts.join('/');
}

function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 10 || Number.isInteger(value)) return 0;
  return size >= 1 ? 1 : 2;
}

const yesNo = { yes: { fr: 'oui', en: 'yes' }, no: { fr: 'non', en: 'no' } } satisfies Record<string, Words>;
