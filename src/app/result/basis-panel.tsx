import { countMarks, guessed, honestyTopics } from '../../charts/bases-summary.ts';
import { basisFigure } from '../../charts/figures.ts';
import { markCounts } from '../../text/marks.ts';
import { language, t, w } from '../language.ts';
import { Later } from '../later.tsx';
import { ownerOf } from '../owners.ts';
import type { Result } from '../simulation.ts';
import { BasisTable } from './basis-table.tsx';
import { MarkBadge } from './mark-badge.tsx';

/** What the answer rests on: how many values are known, the ones whose honesty matters most, and all the guesses. */
export function BasisPanel({ result }: { result: Result }) {
  const { scenario } = result;
  const { bases } = result.report;
  const parts = countMarks(bases).map(({ mark, n }) => t(markCounts[mark], { n }));
  const guesses = guessed(bases);
  return (
    <section class="sheet basis" aria-labelledby="basis-title">
      <h2 id="basis-title">{t('basis')}</h2>
      <p class="basis-counts">{t('basisCounts', { total: bases.length, parts: parts.join(', ') })}</p>
      <h3>{t('basisDefaults')}</h3>
      <dl class="topics">
        {honestyTopics(bases).map((topic) => (
          <div key={topic.title.en}>
            <dt>{w(topic.title)}</dt>
            {topic.bases.map((basis) => (
              <dd key={basis.path}>
                {t('labelled', { label: w(basis.label), value: basisFigure(basis, language.value) })}{' '}
                <MarkBadge mark={basis.mark} /> <small>{w(ownerOf(scenario, basis.path))}</small>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <Later summary={t('basisAssumed', { n: guesses.length })}>
        {() => <BasisTable bases={guesses} caption={t('basisAssumed', { n: guesses.length })} />}
      </Later>
    </section>
  );
}
