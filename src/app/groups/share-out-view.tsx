import { useState } from 'preact/hooks';
import { meetingName } from '../../charts/groups/book-table.ts';
import { profitSentence, ruleName, shareOutView } from '../../charts/groups/share-out-view.ts';
import { language } from '../language.ts';
import type { GroupRead } from '../laboratory-groups.ts';
import { BookTableView } from './book-table-view.tsx';
import { g } from './words.ts';

/** A share-out: what each saved and received, and who would gain by another rule. */
export function ShareOutView({ read }: { read: GroupRead }) {
  const { book, shareOuts, facts } = read;
  const [chosen, setChosen] = useState(0);
  const table = shareOuts[Math.min(chosen, shareOuts.length - 1)];
  if (table === undefined) return <p>{g('noShareOut')}</p>;
  return (
    <section class="share-out">
      {shareOuts.length < 2 ? null : (
        <label class="field">
          <span>{g('shareOutNumber')}</span>
          <select value={String(chosen)} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
            {shareOuts.map(({ meeting }, index) => (
              <option key={meeting} value={String(index)}>
                {meetingName(book, meeting, language.value)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>{profitSentence(book, table, language.value)}</p>
      <BookTableView table={shareOutView(book, table, language.value)} isTall />
      <p class="note">
        {g('ruleInForce', { rule: ruleName(facts.sharing?.rule ?? '', language.value) })} {g('otherRules')}
      </p>
    </section>
  );
}
