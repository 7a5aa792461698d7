import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../analysis/report.ts';
import { t } from '../language.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { BasisTable } from './basis-table.tsx';
import { download } from './download.ts';
import { FailedFutures } from './failed-futures.tsx';
import { PackDoor } from './pack-door.tsx';

/** All that somebody needs to run it again elsewhere and get the same numbers. */
export function ToCheck({ result }: { result: Result }) {
  const { report, source } = result;
  const { laboratory } = useAppState();
  const [sum, setSum] = useState<{ report: Report; text: string } | null>(null);
  const askSum = () => {
    const request = { scenario: result.scenario, seed: report.seed, runs: report.runs };
    void laboratory.checksum(request).then((text) => setSum({ report, text }));
  };
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen && !result.preview) askSum();
  }, [isOpen, report]);
  const all = t('basisAll', { n: report.bases.length });
  return (
    <details class="sheet to-check" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{t('toCheck')}</h2>
      </summary>
      {isOpen ? (
        <>
          <dl class="facts">
            <dt>{t('checkHash')}</dt>
            <dd>
              <code>{report.scenario.hash}</code>
            </dd>
            <dt>{t('checkSeed')}</dt>
            <dd>{report.seed}</dd>
            <dt>{t('checkFutures')}</dt>
            <dd>{report.runs}</dd>
            <dt>{t('checkSum')}</dt>
            <dd>
              <code class="checksum">{sum?.report === report ? sum.text : t('checkSumLoading')}</code>
            </dd>
            <dt>{t('checkFailed')}</dt>
            <dd class="wide">
              <FailedFutures result={result} />
            </dd>
          </dl>
          <p class="actions">
            <button
              type="button"
              class="button second"
              onClick={() =>
                download(`${report.scenario.hash}.json`, JSON.stringify(report, null, 1), 'application/json')
              }
            >
              {t('downloadReport')}
            </button>
            <button
              type="button"
              class="button second"
              onClick={() => download(source.file, source.text, 'application/yaml')}
            >
              {t('downloadScenario')}
            </button>
          </p>
          <PackDoor result={result} />
          <h3>{all}</h3>
          <BasisTable bases={report.bases} caption={all} />
        </>
      ) : null}
    </details>
  );
}
