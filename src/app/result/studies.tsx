import { publishedTexts as texts } from '../../text/published.ts';
import { say } from '../../text/say.ts';
import { language, w } from '../language.ts';
import { Later } from '../later.tsx';
import type { Result } from '../simulation.ts';
import { StudiesTable } from './studies-table.tsx';

/** What studies have published of the numbers of this scenario and of its results, and which of them lie outside. */
export function Studies({ result }: { result: Result }) {
  const lines = result.report.evidence ?? [];
  if (lines.length === 0) return null;
  const outside = lines.filter(({ position }) => position === 'below' || position === 'above').length;
  const compared = lines.filter(({ value }) => value !== null).length;
  return (
    <section class="sheet" aria-labelledby="studies-title">
      <h2 id="studies-title">{w(texts.title)}</h2>
      {outside > 0 ? (
        <p class="studies-outside">{say(texts.outside, language.value, { n: outside })}</p>
      ) : (
        <p>{say(texts.inside, language.value, { n: compared })}</p>
      )}
      <p class="note">{w(texts.lead)}</p>
      <Later summary={say(texts.open, language.value, { n: lines.length })}>
        {() => <StudiesTable lines={lines} />}
      </Later>
    </section>
  );
}
