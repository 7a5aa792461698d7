import { useState } from 'preact/hooks';
import { csvStyle, csvText } from '../../export/csv.ts';
import { linesOf } from '../../export/lines.ts';
import { pictureOf } from '../../export/picture.ts';
import { tablesOf } from '../../export/tables.ts';
import { language, readersCode, t } from '../language.ts';
import { download } from '../result/download.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { ChartFiles } from './chart-files.tsx';
import { copyText } from './copy-text.ts';
import { exportedOf } from './exported-result.ts';
import { LinkBox } from './link-box.tsx';
import { pageMeasure, rasterise } from './raster.ts';
import { textOf } from '../../text/say.ts';
import { directionOf } from '../../text/translation.ts';

/** Every way a result can leave the app, all made of the same sentences and numbers. */
export function SharePanel({ result }: { result: Result }) {
  const state = useAppState();
  const [said, setSaid] = useState<string | null>(null);
  const exported = exportedOf(result, state);
  const lines = linesOf(exported).join('\n');
  const name = `passerelle-${result.scenario.hash.slice(0, 8)}`;
  const picture = () => pictureOf(exported, pageMeasure());
  /** Does what a button promises; what goes wrong is said beside the buttons. */
  const attempt = (work: () => Promise<string | null>) => {
    work()
      .then(setSaid)
      .catch((error: unknown) => {
        setSaid(t('shareFailed', { why: error instanceof Error ? error.message : String(error) }));
      });
  };
  const savePicture = async () => {
    download(`${name}.png`, await rasterise(picture()));
    return null;
  };
  const saveWorkbook = async () => {
    const { workbookOf } = await import('../../export/xlsx.ts');
    download(`${name}.xlsx`, await workbookOf(tablesOf(exported), directionOf(readersCode())));
    return null;
  };
  const send = async () => {
    const files = [new File([await rasterise(picture())], `${name}.png`, { type: 'image/png' })];
    const title = textOf(exported.scenario.title, language.value);
    await navigator.share(navigator.canShare({ files }) ? { title, text: lines, files } : { title, text: lines });
    return null;
  };
  return (
    <>
      <p class="note">{t('shareLead')}</p>
      <p class="actions">
        {'share' in navigator ? (
          <button type="button" class="button" onClick={() => attempt(() => send().catch(unlessGivenUp))}>
            {t('shareSend')}
          </button>
        ) : null}
        <button type="button" class="button second" onClick={() => attempt(savePicture)}>
          {t('sharePicture')}
        </button>
        <button type="button" class="button second" onClick={() => print()}>
          {t('sharePrint')}
        </button>
      </p>
      <p class="said" role="status">
        {said}
      </p>
      <label class="field">
        <span>{t('shareText')}</span>
        <textarea class="share-text" readOnly rows={14} value={lines} />
      </label>
      <p class="actions">
        <button type="button" class="button second" onClick={() => attempt(() => copyText(lines))}>
          {t('shareCopyText')}
        </button>
      </p>
      <LinkBox result={result} attempt={attempt} />
      <details class="share-data">
        <summary>{t('shareData')}</summary>
        <p class="actions">
          <button type="button" class="button second" onClick={() => attempt(saveWorkbook)}>
            {t('shareWorkbook')}
          </button>
          {tablesOf(exported).map(({ id, title, head, rows }) => (
            <button
              key={id}
              type="button"
              class="button second"
              onClick={() =>
                download(`${name}-${id}.csv`, csvText([head, ...rows], csvStyle(language.value)), 'text/csv')
              }
            >
              {t('shareCsv', { table: title })}
            </button>
          ))}
          <button
            type="button"
            class="button second"
            onClick={() => download(`${name}.json`, JSON.stringify(result.report, null, 1), 'application/json')}
          >
            {t('shareJson')}
          </button>
          <button
            type="button"
            class="button second"
            onClick={() => download(`${name}.svg`, picture().svg, 'image/svg+xml')}
          >
            {t('shareSvg')}
          </button>
          <button
            type="button"
            class="button second"
            onClick={() => download(result.source.file, result.source.text, 'application/yaml')}
          >
            {t('shareScenario')}
          </button>
        </p>
        <ChartFiles result={result} name={name} attempt={attempt} />
      </details>
    </>
  );
}

/** Who closes the telephone's sheet without choosing has made no mistake. */
function unlessGivenUp(error: unknown): null {
  if (error instanceof Error && error.name === 'AbortError') return null;
  throw error;
}
