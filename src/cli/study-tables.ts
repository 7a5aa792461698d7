import { unitCell } from '../charts/figures.ts';
import { usualRobustness } from '../analysis/robustness/robustness.ts';
import type { RankedVersion, Robustness } from '../analysis/robustness/robustness.ts';
import { robustnessSentences } from '../analysis/robustness/sentences.ts';
import type { SpreadParts, SpreadSplit } from '../analysis/spread/split.ts';
import type { Language } from '../engine/words.ts';
import { robustnessTexts as texts } from '../text/robustness.ts';
import { say, textOf } from '../text/say.ts';
import { cell, left, right } from './run-table.ts';
import { textTable } from './table.ts';

/** The robustness card: its sentences, then one line a version. */
export function robustnessTable(card: Robustness, runs: number, language: Language): string {
  const { indicator, versions, first } = card;
  const names = Object.keys(first);
  const table = textTable(
    [
      left(textOf(texts.columnVersion, language)),
      left(textOf(texts.columnWay, language)),
      ...names.map((name) => right(name)),
      left(textOf(texts.columnFirst, language)),
    ],
    versions.map((version) => [
      versionName(version, language),
      version.way === 'as-written' ? '' : textOf(texts[`way-${version.way}`], language),
      ...names.map((name) => cell(version.means[name] ?? undefined, language)),
      version.n === 0 ? '–' : (version.first ?? textOf(texts.tooClose, language)),
    ]),
  );
  return [
    say(texts.title, language, { indicator, n: versions.length }),
    ...robustnessSentences(card).map((sentence) => `  ${textOf(sentence, language)}`),
    table + say(texts.means, language, { runs: Math.min(runs, usualRobustness) }),
    '',
  ].join('\n');
}

/** What can be typed again: the path of a number, and the id of a mechanism with its name. */
function versionName({ id, way, label }: RankedVersion, language: Language): string {
  if (way === 'as-written') return textOf(label, language);
  return way === 'switched' && textOf(label, language) !== id ? `${id} ${textOf(label, language)}` : id;
}

/** The split of the spread, one line a design and a pair. */
export function splitTable(
  splits: readonly SpreadSplit[],
  { indicator, runs }: { readonly indicator: string; readonly runs: number },
  language: Language,
): string {
  const share = (value: number): string => `${Math.round(100 * value)}${language === 'fr' ? '\u00A0%' : '%'}`;
  const shares = ({ unknown, unknownInterval: { low, high }, changes, together }: SpreadParts): readonly string[] => [
    `${share(unknown)} [${share(low)}; ${share(high)}]`,
    share(changes),
    share(together),
  ];
  const table = textTable(
    [
      left(textOf(texts.columnDesign, language)),
      ...[
        texts.columnMean,
        texts.columnDeviation,
        texts.columnUnknown,
        texts.columnChanges,
        texts.columnTogether,
        texts.columnSampling,
      ].map((words) => right(textOf(words, language))),
    ],
    splits.map(({ name, parts }) =>
      parts === null
        ? [name, '–', '–', '–', '–', '–', '–']
        : [
            name,
            cell(parts.mean, language),
            cell(Math.sqrt(Math.max(0, parts.variance)), language),
            ...shares(parts),
            cell(parts.samplingError, language),
          ],
    ),
  );
  const { unit, worlds } = splits[0]!;
  const lucks = Math.min(...splits.map((each) => each.lucks));
  return [
    say(texts.splitTitle, language, { indicator, unit: unitCell(unit, language) || unit }),
    `${table}${say(texts.splitMeans, language, { runs, worlds, lucks })}`,
    '',
  ].join('\n');
}
