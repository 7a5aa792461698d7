import { useState } from 'preact/hooks';
import { factsOf, groupNamed } from '../../analysis/groups/group-facts.ts';
import { readOwnBook, type OwnBook } from '../../analysis/groups/own-book/read-own-book.ts';
import { minorUnitsPer } from '../../numbers/currency.ts';
import type { Issue } from '../../schema/issue.ts';
import { t, w } from '../language.ts';
import { ownerOf } from '../owners.ts';
import { download } from '../result/download.ts';
import type { PanelProps } from '../result/panels.ts';
import './groups.css';
import { sampleBook } from './sample-book.ts';
import { OwnBookResult } from './own-book-result.tsx';
import { g } from './words.ts';
import { FileButton } from '../file-button.tsx';

/** The book of a group read so far: what it says, or what is wrong with it. */
type Reading = { readonly file: string } & ({ readonly book: OwnBook } | { readonly issues: readonly Issue[] });

/** A group’s own book, read from a file: where it stands, from which a scenario can start, and plan against reality. */
export function OwnBookPanel({ result, institutions }: PanelProps) {
  const [group, setGroup] = useState(institutions[0]!);
  const [reading, setReading] = useState<Reading | null>(null);
  const facts = factsOf(groupNamed(result.scenario, group));
  const minorUnits = minorUnitsPer(facts.currency);
  const read = async (file: File): Promise<void> => {
    const terms = { currency: facts.currency, minorUnits, sharePrice: facts.sharePrice };
    const found = await readOwnBook(file.name, new Uint8Array(await file.arrayBuffer()), terms);
    setReading({ file: file.name, ...found });
  };
  return (
    <div class="own-book">
      {institutions.length < 2 ? null : (
        <label class="field">
          <span>{g('which')}</span>
          <select value={group} onChange={(event) => setGroup(event.currentTarget.value)}>
            {institutions.map((id) => (
              <option key={id} value={id}>
                {w(ownerOf(result.scenario, id))}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>{g('ownLead')}</p>
      <p class="note">{g('ownColumns')}</p>
      <p class="actions">
        <FileButton accept=".csv,.txt,.xlsx,text/csv" open={([file]) => read(file)} />
        <button
          type="button"
          class="button second"
          onClick={() => download('cahier.csv', sampleBook(facts, minorUnits), 'text/csv')}
        >
          {g('ownSample')}
        </button>
      </p>
      <div aria-live="polite">
        {reading === null ? null : 'issues' in reading ? (
          <Mistakes file={reading.file} issues={reading.issues} />
        ) : (
          <OwnBookResult result={result} group={group} facts={facts} book={reading.book} />
        )}
      </div>
    </div>
  );
}

/** Every mistake of the table, with its line. */
function Mistakes({ file, issues }: { file: string; issues: readonly Issue[] }) {
  return (
    <section class="issues">
      <h3>{t('issuesTitle', { n: issues.length, file })}</h3>
      <ol>
        {issues.map((issue, index) => (
          <li key={index}>
            <strong>{t('issueLine', { line: issue.place.line })}</strong> {w(issue.says)}
          </li>
        ))}
      </ol>
    </section>
  );
}
