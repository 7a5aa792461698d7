import { useState } from 'preact/hooks';
import { playPyramid } from '../../analysis/groups/pyramid.ts';
import { pyramidSentence, pyramidTable } from '../../charts/groups/pyramid-table.ts';
import { formatNumber } from '../../text/numbers.ts';
import { language } from '../language.ts';
import { BookTableView } from './book-table-view.tsx';
import { g } from './words.ts';

/** The published example, and how many people could enter. */
const congo = { fee: 11, payout: 88, recruits: 2 } as const;
const crowds = [30, 300, 3000, 30_000, 300_000];

/** A tontine beside a pyramid that passes for one. */
export function PyramidView() {
  const [people, setPeople] = useState(3000);
  const end = playPyramid({ ...congo, people });
  return (
    <section>
      <h3>{g('pyramid')}</h3>
      <p>{g('pyramidLead')}</p>
      <label class="field">
        <span>{g('pyramidPeople')}</span>
        <select value={String(people)} onChange={(event) => setPeople(Number(event.currentTarget.value))}>
          {crowds.map((crowd) => (
            <option key={crowd} value={String(crowd)}>
              {formatNumber(crowd, language.value)}
            </option>
          ))}
        </select>
      </label>
      <p class="strong" aria-live="polite">
        {pyramidSentence(end, language.value)}
      </p>
      <BookTableView table={pyramidTable(end, language.value)} />
      <p class="note">{g('pyramidSource')}</p>
    </section>
  );
}
