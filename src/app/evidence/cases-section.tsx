import { useState } from 'preact/hooks';
import type { CaseResult } from '../../analysis/cases/index.ts';
import { t, w } from '../language.ts';
import { useAppState } from '../state.ts';
import { caseTextsOfFiles } from './evidence-files.ts';

/** Published results, computed again on demand: the count, then each case, those that fail first. */
export function CasesSection() {
  const { laboratory, simulation } = useAppState();
  const [results, setResults] = useState<readonly CaseResult[] | null>(null);
  const [busy, setBusy] = useState(false);

  async function run(): Promise<void> {
    setBusy(true);
    try {
      const files = await caseTextsOfFiles();
      const all: CaseResult[] = [];
      for (const { text } of files) all.push(...(await laboratory.runCases(text)));
      setResults(all);
    } catch (error) {
      simulation.fail(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section class="sheet" aria-labelledby="cases">
      <h2 id="cases">{t('cases')}</h2>
      <p>{t('casesLead')}</p>
      <p>
        <button type="button" class="button second" disabled={busy} onClick={() => void run()}>
          {t('casesRun')}
        </button>
      </p>
      <p role="status">
        <strong>{results === null ? '' : t('casesDone', countsOf(results))}</strong>
      </p>
      {results === null ? null : <CaseTable results={results} />}
    </section>
  );
}

function CaseTable({ results }: { results: readonly CaseResult[] }) {
  const rank = { fail: 0, skip: 1, pass: 2 } as const;
  const sorted = [...results].sort((a, b) => rank[a.outcome] - rank[b.outcome]);
  return (
    <div class="scroll tall" tabIndex={0} role="region" aria-label={`${t('cases')} – ${t('caseOutcome')}`}>
      <table class="cases">
        <caption class="hidden">{t('cases')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('caseId')}</th>
            <th scope="col">{t('caseKind')}</th>
            <th scope="col">{t('caseOutcome')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((result) => (
            <CaseRow key={result.id} result={result} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CaseRow({ result }: { result: CaseResult }) {
  const words = { pass: 'casePass', fail: 'caseFail', skip: 'caseSkip' } as const;
  return (
    <tr>
      <th scope="row">{result.id}</th>
      <td>{result.kind}</td>
      <td>
        <span class={`badge outcome ${result.outcome}`}>{t(words[result.outcome])}</span>
        {result.why === null ? null : <p>{w(result.why)}</p>}
        {result.differences.map(({ path, got, expected }) => (
          <p key={path}>{t('caseDiffers', { path, got: String(got), expected: String(expected) })}</p>
        ))}
      </td>
    </tr>
  );
}

function countsOf(results: readonly CaseResult[]) {
  const count = (outcome: CaseResult['outcome']): number => results.filter((each) => each.outcome === outcome).length;
  return { passed: count('pass'), failed: count('fail'), skipped: count('skip') };
}
