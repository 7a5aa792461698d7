import type { ComponentChildren } from 'preact';
import type { SensitivityInput } from '../../analysis/sensitivity/inputs.ts';
import type { Basis } from '../../analysis/report.ts';
import { sensitivityTexts as texts } from '../../text/sensitivity.ts';
import { t, w } from '../language.ts';
import { Later } from '../later.tsx';
import { InputCell } from './input-cell.tsx';

/** One input with what it does. */
export interface MovesRow {
  readonly input: SensitivityInput;
  readonly picture: ComponentChildren;
  readonly cells: readonly string[];
}

interface MovesTableProps {
  readonly caption: string;
  readonly picture: string;
  /** Heads of the columns of `cells`. */
  readonly heads: readonly string[];
  /** The strongest first. */
  readonly rows: readonly MovesRow[];
  readonly bases: readonly Basis[];
}

/** How many lines stand there at once; the others open at a touch. */
const shownAtOnce = 12;

/** What moves a result, the strongest first: the picture and its numbers in one table. */
export function MovesTable({ rows, ...table }: MovesTableProps) {
  const rest = rows.slice(shownAtOnce);
  return (
    <>
      <Lines {...table} rows={rows.slice(0, shownAtOnce)} />
      {rest.length === 0 ? null : (
        <Later summary={t('movesRest', { n: rest.length })}>{() => <Lines {...table} rows={rest} />}</Later>
      )}
    </>
  );
}

function Lines({ caption, picture, heads, rows, bases }: MovesTableProps) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="moves cards">
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w(texts.columnInput)}</th>
            <th scope="col">{picture}</th>
            {heads.map((head) => (
              <th scope="col" class="number" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ input, picture: bar, cells }) => (
            <tr key={input.path} data-path={input.path}>
              <InputCell input={input} bases={bases} />
              <td class="wide">{bar}</td>
              {cells.map((cell, i) => (
                <td class="number" key={heads[i]} data-label={t('labelled', { label: heads[i]!, value: '' }).trimEnd()}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
