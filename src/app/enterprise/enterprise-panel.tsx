import { useState } from 'preact/hooks';
import './enterprise.css';
import { t, w } from '../language.ts';
import type { Percentile } from '../laboratory.ts';
import { ownerOf } from '../owners.ts';
import { Dials } from '../result/dials.tsx';
import { FutureChoice } from '../result/future-choice.tsx';
import type { PanelProps } from '../result/panels.ts';
import { RowCourse } from '../result/row-course.tsx';
import { useReplay } from '../result/use-replay.ts';
import type { Result } from '../simulation.ts';
import { BoundPicture } from './bound-picture.tsx';
import { enterpriseDials, enterpriseJudges, enterpriseRows, investorDials } from './enterprise-figures.ts';
import { MoneyPicture } from './money-picture.tsx';

/** The cockpit of each enterprise: its dials, its course, and one future with what held it back and where its money went. */
export function EnterprisePanel({ result, institutions }: PanelProps) {
  return (
    <>
      {institutions.map((id) => (
        <Cockpit key={id} id={id} result={result} isOnly={institutions.length === 1} />
      ))}
    </>
  );
}

function Cockpit({ id, result, isOnly }: { id: string; result: Result; isOnly: boolean }) {
  const title = ownerOf(result.scenario, id);
  const funders = result.scenario.institutions.filter(({ kind }) => kind === 'association').map((each) => each.id);
  return (
    <section class="cockpit" aria-label={w(title)}>
      <h3 class={isOnly ? 'hidden' : undefined}>{w(title)}</h3>
      <p>{t('enterpriseLead')}</p>
      <Dials result={result} id={id} dials={enterpriseDials} />
      {funders.map((each) => (
        <Dials key={each} result={result} id={each} dials={investorDials} />
      ))}
      <RowCourse result={result} rows={enterpriseRows.map((name) => `${id}.${name}`)} />
      <OneFuture result={result} id={id} />
    </section>
  );
}

function OneFuture({ result, id }: { result: Result; id: string }) {
  const [percentile, setPercentile] = useState<Percentile>(50);
  const read = useReplay(
    result,
    enterpriseJudges.map((name) => `${id}.${name}`),
    percentile,
  );
  const shown = read === null ? null : { future: read.replay.future, by: read.by };
  const currency = result.report.series[`${id}.cash`]?.unit ?? '';
  return (
    <div class="one-future">
      <FutureChoice result={result} shown={shown} percentile={percentile} choose={setPercentile} />
      {read === null ? (
        <p role="status">{t('replayLoading')}</p>
      ) : (
        <>
          <BoundPicture replay={read.replay} id={id} />
          <MoneyPicture replay={read.replay} id={id} currency={currency} />
        </>
      )}
    </div>
  );
}
