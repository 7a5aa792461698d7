import './pool.css';
import { t, w } from '../language.ts';
import { ownerOf } from '../owners.ts';
import { Dials } from '../result/dials.tsx';
import type { PanelProps } from '../result/panels.ts';
import { RowCourse } from '../result/row-course.tsx';
import type { Result } from '../simulation.ts';
import { arrearsOf } from './arrears.ts';
import { ArrearsPicture } from './arrears-picture.tsx';
import { poolDials, poolRows } from './cockpit-figures.ts';

/** The cockpit of each pool: its dials, what is late over time, and its course. */
export function PoolPanel({ result, institutions }: PanelProps) {
  return (
    <>
      {institutions.map((id) => (
        <Cockpit key={id} id={id} result={result} isOnly={institutions.length === 1} />
      ))}
    </>
  );
}

function Cockpit({ id, result, isOnly }: { id: string; result: Result; isOnly: boolean }) {
  const { report, scenario } = result;
  const title = ownerOf(scenario, id);
  const arrears = arrearsOf(report, id);
  return (
    <section class="cockpit" aria-label={w(title)}>
      <h3 class={isOnly ? 'hidden' : undefined}>{w(title)}</h3>
      <p>{t('poolLead')}</p>
      <Dials result={result} id={id} dials={poolDials} />
      {arrears === null ? null : <ArrearsPicture arrears={arrears} />}
      <RowCourse result={result} rows={poolRows.map((name) => `${id}.${name}`)} />
    </section>
  );
}
