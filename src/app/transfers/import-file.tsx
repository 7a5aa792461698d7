import { useState } from 'preact/hooks';
import type { CorridorCode } from '../../prices/countries.ts';
import { findPrices, type FoundPrices } from '../../prices/found-prices.ts';
import type { ImportedPrices } from '../../prices/import/import-prices.ts';
import { periodLabel } from '../../prices/channel-draft.ts';
import type { Issue } from '../../schema/issue.ts';
import { priceRemarkTexts } from '../../text/price-remarks.ts';
import { t, w } from '../language.ts';
import { useAppState } from '../state.ts';
import { addFile } from './own-prices.ts';
import { share } from './transfer-figures.ts';
import { FileButton } from '../file-button.tsx';

type Said =
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'wrong'; readonly issues: readonly Issue[] }
  | { readonly stage: 'read'; readonly prices: ImportedPrices; readonly found: FoundPrices };

/** A file of prices from the disk; the reader is fetched when the first one is chosen. */
export function ImportFile({ corridor }: { corridor: CorridorCode }) {
  const { simulation } = useAppState();
  const [said, setSaid] = useState<Said | null>(null);
  const open = async (file: File): Promise<void> => {
    setSaid({ stage: 'reading', file: file.name });
    try {
      const { importPrices } = await import('../../prices/import/import-prices.ts');
      const read = await importPrices(file.name, new Uint8Array(await file.arrayBuffer()), corridor);
      if ('issues' in read) return setSaid({ stage: 'wrong', issues: read.issues });
      const result = findPrices(read.prices, null);
      if ('issues' in result) return setSaid({ stage: 'wrong', issues: result.issues });
      addFile(corridor, read.prices);
      setSaid({ stage: 'read', prices: read.prices, found: result.found });
    } catch (error) {
      setSaid(null);
      simulation.fail(error);
    }
  };
  return (
    <section class="sheet" aria-labelledby="import-title">
      <h2 id="import-title">{t('importTitle')}</h2>
      <p>{t('importLead')}</p>
      <FileButton
        accept=".csv,.txt,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        open={([file]) => open(file)}
      />
      <div role="status">{said === null ? null : <Outcome said={said} />}</div>
    </section>
  );
}

function Outcome({ said }: { said: Said }) {
  if (said.stage === 'reading') return <p class="note">{t('importReading', { file: said.file })}</p>;
  if (said.stage === 'wrong') return <IssueList issues={said.issues} />;
  const { prices, found } = said;
  const last = found.summaries.at(-1);
  return (
    <>
      <p>{t('importRead', { file: prices.file, n: found.drafts.length, means: prices.means.length })}</p>
      {last === undefined || last.average === null ? null : (
        <p>
          {t('importCorridor', {
            period: periodLabel(last.period),
            average: share(last.average),
            n: last.counted,
            smart: last.smart === null ? t('smartNone') : share(last.smart),
          })}
        </p>
      )}
      <ul class="remarks">
        {remarksOf(found).map(([rule, lines]) => (
          <li key={rule}>{t('importLines', { n: lines, says: w(priceRemarkTexts[rule]) })}</li>
        ))}
      </ul>
      <IssueList issues={prices.issues} />
    </>
  );
}

function IssueList({ issues }: { issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <ul class="issues">
      {issues.slice(0, 20).map((issue, i) => (
        <li key={i}>
          <strong>{t('importPlace', { line: issue.place.line, column: issue.place.column })}</strong> {w(issue.says)}
        </li>
      ))}
    </ul>
  );
}

function remarksOf({ remarks }: FoundPrices): readonly (readonly [keyof typeof priceRemarkTexts, number])[] {
  const counts = new Map<keyof typeof priceRemarkTexts, number>();
  for (const { rule } of remarks) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts];
}
