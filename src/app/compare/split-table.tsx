import type { SpreadParts, SpreadSplit } from '../../analysis/spread/split.ts';
import { figure, rough } from '../../charts/figures.ts';
import { formatShare } from '../../text/numbers.ts';
import { robustnessTexts as texts } from '../../text/robustness.ts';
import { say } from '../../text/say.ts';
import { language, w } from '../language.ts';

/** How much of the spread we do not know, changes, or needs both; one line a design, and one a difference. */
export function SplitTable({ splits, name, runs }: { splits: readonly SpreadSplit[]; name: string; runs: number }) {
  const { unit = '', worlds = 0 } = splits[0] ?? {};
  const lucks = Math.min(...splits.map((split) => split.lucks));
  const title = say(texts.splitTitle, language.value, { indicator: name, unit });
  const columns = [
    texts.columnMean,
    texts.columnDeviation,
    texts.columnUnknown,
    texts.columnChanges,
    texts.columnTogether,
    texts.columnSampling,
  ];
  return (
    <>
      <h3>{title}</h3>
      <div class="scroll" tabIndex={0} role="region" aria-label={title}>
        <table class="compared">
          <caption class="hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{w(texts.columnDesign)}</th>
              {columns.map((column) => (
                <th key={column.en} scope="col" class="number">
                  {w(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {splits.map((split) => (
              <tr key={split.name}>
                <th scope="row">{split.name}</th>
                {cellsOf(split.parts, unit).map((cell, i) => (
                  <td key={i} class="number">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">{say(texts.splitMeans, language.value, { runs, worlds, lucks })}</p>
    </>
  );
}

function cellsOf(parts: SpreadParts | null, unit: string): readonly string[] {
  if (parts === null) return ['–', '–', '–', '–', '–', '–'];
  const { mean, variance, unknown, unknownInterval, changes, together, samplingError } = parts;
  const shown = (value: number): string => figure(rough(value), unit, language.value);
  const share = (value: number): string => formatShare(value, language.value);
  return [
    shown(mean),
    shown(Math.sqrt(Math.max(0, variance))),
    `${share(unknown)} [${share(unknownInterval.low)} ; ${share(unknownInterval.high)}]`,
    share(changes),
    share(together),
    shown(samplingError),
  ];
}
