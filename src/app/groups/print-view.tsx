import { useEffect } from 'preact/hooks';
import type { GroupBook } from '../../analysis/groups/group-book.ts';
import { passbookTable } from '../../charts/groups/passbook-table.ts';
import { language, w } from '../language.ts';
import { ownerOf } from '../owners.ts';
import type { Result } from '../simulation.ts';
import { BookTableView } from './book-table-view.tsx';
import { g } from './words.ts';

/** All passbooks, one a page on paper; everything else on the page stays on the screen. */
export function PrintView({ result, book }: { result: Result; book: GroupBook }) {
  useEffect(() => {
    document.documentElement.classList.add('prints-passbooks');
    return () => document.documentElement.classList.remove('prints-passbooks');
  }, []);
  const title = w(ownerOf(result.scenario, book.group));
  return (
    <section class="passbooks">
      <p>{g('printHelp')}</p>
      <button type="button" class="button" onClick={() => print()}>
        {g('print')}
      </button>
      <div class="printed">
        {Array.from({ length: book.members }, (_, member) => (
          <article key={member} class="passbook-page">
            <h3>{title}</h3>
            <BookTableView table={passbookTable(book, member, language.value)} />
          </article>
        ))}
      </div>
    </section>
  );
}
