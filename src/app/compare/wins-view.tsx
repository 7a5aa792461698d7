import { useState } from 'preact/hooks';
import type { Regret, Standing } from '../../analysis/comparison.ts';
import { isRateOfReturn } from '../../analysis/rate-of-return.ts';
import { inHundred } from '../../charts/dots.ts';
import { figure, rough } from '../../charts/figures.ts';
import { language, w } from '../language.ts';
import { rowOwner } from './budget-view.tsx';
import { Letter } from './chosen-designs.tsx';
import type { Outcome } from './comparing.ts';
import { indicatorLabel } from './results-table.tsx';
import { c } from './words.ts';

/** On one result: who beats whom in how many futures, in what order, and what choosing wrongly would cost. */
export function WinsView({ outcome }: { outcome: Outcome }) {
  const { standings } = outcome.compared.comparison;
  const ids = rankedFirst(outcome, Object.keys(standings));
  const [chosen, setChosen] = useState<string | null>(null);
  const id = ids.find((known) => known === chosen) ?? ids[0];
  const standing = id === undefined ? undefined : standings[id];
  // What is only yes or no has no ranks to be ahead at, and its regret is the count once more.
  const isYesNo = id === 'holds' || standing?.unit === 'yes';
  return (
    <section class="sheet" aria-labelledby="compare-wins">
      <h2 id="compare-wins">{c('wins')}</h2>
      {id === undefined || standing === undefined ? (
        <p>{c('noShared')}</p>
      ) : (
        <>
          <p class="note">{c('winsHelp')}</p>
          <div class="field">
            <label for="compare-which">{c('which')}</label>
            <select id="compare-which" value={id} onChange={(event) => setChosen(event.currentTarget.value)}>
              {ids.map((known) => (
                <option key={known} value={known}>
                  {ownedLabel(outcome, known)}
                </option>
              ))}
            </select>
          </div>
          <div aria-live="polite">
            <WinsTable standing={standing} />
            <WinsSentences standing={standing} isYesNo={isYesNo} />
            {isYesNo ? null : <RegretTable standing={standing} />}
          </div>
        </>
      )}
    </section>
  );
}

/** A figure with whose it is, on one line. */
export function ownedLabel(outcome: Outcome, id: string): string {
  const owner = rowOwner(outcome, id);
  return [indicatorLabel(outcome, id), ...(owner === null ? [] : [owner])].map(w).join(' – ');
}

/** The verdict comes first, then what the scenarios put first. */
export function rankedFirst({ compared }: Outcome, ids: readonly string[]): readonly string[] {
  const headline = ['holds'].concat(compared.designs.flatMap(({ report }) => report.headline));
  const rank = (id: string): number => (headline.includes(id) ? headline.indexOf(id) : headline.length);
  return [...ids].sort((a, b) => rank(a) - rank(b));
}

function WinsTable({ standing }: { standing: Standing }) {
  const { wins, ties, n } = standing;
  const names = Object.keys(wins);
  return (
    <>
      <p>{c('winsCaption', { n })}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={c('tableOf', { title: c('wins') })}>
        <table class="compared wins">
          <caption class="hidden">{c('winsCaption', { n })}</caption>
          <thead>
            <tr>
              <td />
              {names.map((name) => (
                <th key={name} scope="col">
                  <Letter name={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((row) => (
              <tr key={row}>
                <th scope="row">
                  <Letter name={row} /> <span class="hidden">{c('winsRow')}</span>
                </th>
                {names.map((column) => {
                  const won = wins[row]?.[column];
                  if (won === undefined) return <td key={column}>–</td>;
                  const equal = ties[row]?.[column] ?? 0;
                  return (
                    <td key={column} data-pair={`${row}-${column}`} class={2 * won > n ? 'ahead' : ''}>
                      {c('winsCell', { n: inHundred(won, n) })}
                      {equal === 0 ? null : <small>{c('winsTies', { n: inHundred(equal, n) })}</small>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** What the table says, each pair from the side that wins more often. */
function WinsSentences({ standing, isYesNo }: { standing: Standing; isYesNo: boolean }) {
  const { wins, ties, n, cycle, dominates, settledBy, unit } = standing;
  const names = Object.keys(wins);
  const isAllEqual = areAllEqual(standing);
  const pairs = names.flatMap((a, i) =>
    names.slice(i + 1).map((b) => ((wins[a]?.[b] ?? 0) >= (wins[b]?.[a] ?? 0) ? ([a, b] as const) : ([b, a] as const))),
  );
  return (
    <>
      {cycle === null ? null : <p class="notice">{c('cycleWarning', { names: cycle.join(', ') })}</p>}
      <ul>
        {pairs.map(([better, worse]) => {
          const [won, lost] = [wins[better]?.[worse] ?? 0, wins[worse]?.[better] ?? 0];
          const facts = { better, worse, n: inHundred(won, n), m: inHundred(lost, n) };
          return (
            <li key={`${better}${worse}`}>
              {ties[better]?.[worse] === n ? c('winsEqual', facts) : c('winsSays', facts)}
            </li>
          );
        })}
      </ul>
      {isAllEqual ? <p>{c('allEqual')}</p> : null}
      {cycle === null && !isAllEqual ? (
        <p>{c(isRateOfReturn(unit) ? 'orderByWins' : 'order', { names: orderWords(standing) })}</p>
      ) : null}
      {isRateOfReturn(unit) || isAllEqual ? null : (
        <p>{settledBy === null ? c('unsettled') : c('settled', { n: settledBy })}</p>
      )}
      {(isYesNo ? [] : dominates).map((pair) => {
        const [better = '', worse = ''] = pair.split('>');
        return ties[better]?.[worse] === n ? null : <p key={pair}>{c('dominates', { better, worse })}</p>;
      })}
    </>
  );
}

/** `A, B = C`: those that are equal in every future stand on one place. */
function orderWords({ order, ties, n }: Standing): string {
  const signs = order.map((name, place) => {
    const before = order[place - 1];
    return before === undefined ? name : `${ties[before]?.[name] === n ? ' =' : ','} ${name}`;
  });
  return signs.join('');
}

function areAllEqual({ ties, n }: Standing): boolean {
  return Object.values(ties).every((row) => Object.values(row).every((equal) => equal === n));
}

function RegretTable({ standing }: { standing: Standing }) {
  const { regret, unit } = standing;
  const shown = (value: number): string => figure(rough(value), unit, language.value);
  const columns = [
    ['regretMean', ({ mean }: Regret) => mean],
    ['regretBad', ({ p95 }: Regret) => p95],
    ['regretMost', ({ most }: Regret) => most],
  ] as const;
  if (isRateOfReturn(unit) || areAllEqual(standing)) return null;
  return (
    <>
      <h3>{c('regret')}</h3>
      <p class="note">{c('regretHelp')}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={c('tableOf', { title: c('regret') })}>
        <table class="compared">
          <caption class="hidden">{c('regret')}</caption>
          <thead>
            <tr>
              <td />
              {columns.map(([key]) => (
                <th key={key} scope="col" class="number">
                  {c(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(regret).map(([name, lost]) => (
              <tr key={name}>
                <th scope="row">
                  <Letter name={name} />
                </th>
                {columns.map(([key, valueOf]) => (
                  <td key={key} class="number">
                    {shown(valueOf(lost))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
