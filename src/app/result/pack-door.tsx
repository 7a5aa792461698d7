import { useEffect, useState } from 'preact/hooks';
import { version } from '../edition.ts';
import { t } from '../language.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { download } from './download.ts';

/** A run to take away as one file, which the command line verifies. */
export function PackDoor({ result }: { result: Result }) {
  const { laboratory, simulation } = useAppState();
  const [stage, setStage] = useState<'none' | 'making' | 'made'>('none');
  const { scenario, report, source, settings } = result;
  const name = `${scenario.hash}.zip`;
  useEffect(() => setStage('none'), [report]);
  const make = async (): Promise<void> => {
    setStage('making');
    const request = { scenario, seed: report.seed, runs: report.runs };
    try {
      const bytes = await laboratory.pack(request, { source, settings }, version);
      download(name, new Blob([bytes], { type: 'application/zip' }));
      setStage('made');
    } catch (error) {
      setStage('none');
      simulation.fail(error);
    }
  };
  return (
    <>
      <p class="note">
        {t('packHow')} <code>passerelle reproduce {name}</code>
      </p>
      <p class="actions">
        <button
          type="button"
          class="button second"
          disabled={result.preview || stage === 'making'}
          onClick={() => void make()}
        >
          {t('packDownload')}
        </button>
        <span role="status">{stage === 'making' ? t('packMaking') : stage === 'made' ? t('packMade') : ''}</span>
      </p>
    </>
  );
}
