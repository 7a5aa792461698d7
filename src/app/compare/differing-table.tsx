import type { Differing } from '../../analysis/differing.ts';
import type { Setting } from '../../analysis/settings.ts';
import { typedNumber, unitTitle } from '../../charts/figures.ts';
import { capitalised } from '../../text/say.ts';
import { language, w } from '../language.ts';
import { MarkBadge } from '../result/mark-badge.tsx';
import { Owner } from './budget-view.tsx';
import { Letter } from './chosen-designs.tsx';
import type { Outcome } from './comparing.ts';
import { c } from './words.ts';

/** The parameters that differ, with unit and mark; those that are the same are not shown. */
export function DifferingTable({ outcome }: { outcome: Outcome }) {
  const rows = outcome.compared.differing;
  const defaults = rows.filter(isDefaultOnly);
  return (
    <section class="sheet" aria-labelledby="compare-differing">
      <h2 id="compare-differing">{c('differing')}</h2>
      <p>{rows.length === 0 ? c('differingNone') : c('differingCount', { n: rows.length })}</p>
      <Rows rows={rows.filter((row) => !isDefaultOnly(row))} outcome={outcome} title={c('differing')} />
      {defaults.length === 0 ? null : (
        <details>
          <summary>{c('differingDefaults', { n: defaults.length })}</summary>
          <Rows rows={defaults} outcome={outcome} title={c('differingDefaults', { n: defaults.length })} />
        </details>
      )}
    </section>
  );
}

/** A default of something that not every design has: it differs only because that something does. */
function isDefaultOnly({ settings }: Differing): boolean {
  const all = Object.values(settings);
  return all.includes(null) && all.every((setting) => setting === null || setting.mark?.name === 'default');
}

function Rows({ rows, outcome, title }: { rows: readonly Differing[]; outcome: Outcome; title: string }) {
  if (rows.length === 0) return null;
  return (
    <div class="scroll tall" tabIndex={0} role="region" aria-label={c('tableOf', { title })}>
      <table class="compared differing">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{c('columnPath')}</th>
            {outcome.designs.map(({ name }) => (
              <th key={name} scope="col">
                <Letter name={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.path} row={row} outcome={outcome} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, outcome }: { row: Differing; outcome: Outcome }) {
  const drawn = new Set(Object.values(row.settings).map((setting) => setting?.drawn ?? ''));
  return (
    <tr data-path={row.path}>
      <th scope="row">
        {w(capitalised(row.label))}
        {row.path.includes('.') ? <Owner outcome={outcome} id={row.path} /> : null} <small>{row.path}</small>
      </th>
      {outcome.designs.map(({ name }) => (
        <td key={name}>
          <Written setting={row.settings[name] ?? null} isDrawnShown={drawn.size > 1} />
        </td>
      ))}
    </tr>
  );
}

function Written({ setting, isDrawnShown }: { setting: Setting | null; isDrawnShown: boolean }) {
  if (setting === null) return <span class="note">{c('notThere')}</span>;
  const { value, unit, says, drawnSays, mark } = setting;
  return (
    <>
      <span class="written">{says === null ? exactly(value ?? 0, unit) : w(says)}</span>{' '}
      {mark === null ? null : <MarkBadge mark={mark} />}
      {isDrawnShown && drawnSays !== null ? <small class="drawn">{w(drawnSays)}</small> : null}
    </>
  );
}

/** With all its decimals: numbers that differ must be seen to differ. */
function exactly(value: number, unit: string): string {
  return `${typedNumber(value, language.value)}\u00a0${unitTitle(unit, language.value)}`.trim();
}
