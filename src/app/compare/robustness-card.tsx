import { robustnessSentences } from '../../analysis/robustness/sentences.ts';
import type { RankedVersion, Robustness } from '../../analysis/robustness/robustness.ts';
import { figure, rough } from '../../charts/figures.ts';
import { robustnessTexts as texts } from '../../text/robustness.ts';
import { say } from '../../text/say.ts';
import { language, w } from '../language.ts';
import { Letter } from './chosen-designs.tsx';
import { c } from './words.ts';

/** In how many versions of the model each design is first, and what would reverse the order; the versions one by one below. */
export function RobustnessCard({ card, name, runs }: { card: Robustness; name: string; runs: number }) {
  const { versions, first, unit } = card;
  const names = Object.keys(first);
  const title = say(texts.title, language.value, { indicator: name, n: versions.length });
  return (
    <>
      <h3>{title}</h3>
      <ul class="robustness">
        {robustnessSentences(card).map((sentence) => (
          <li key={sentence.en}>{w(sentence)}</li>
        ))}
      </ul>
      <details>
        <summary>{c('versions', { n: versions.length })}</summary>
        <div class="scroll tall" tabIndex={0} role="region" aria-label={title}>
          <table class="compared">
            <caption class="hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{w(texts.columnVersion)}</th>
                <th scope="col">{w(texts.columnWay)}</th>
                {names.map((each) => (
                  <th key={each} scope="col" class="number">
                    <Letter name={each} />
                  </th>
                ))}
                <th scope="col">{w(texts.columnFirst)}</th>
              </tr>
            </thead>
            <tbody>
              {versions.map((version) => (
                <tr key={`${version.id} ${version.way}`}>
                  <th scope="row">
                    {w(version.label)} {version.way === 'as-written' ? null : <small>{version.id}</small>}
                  </th>
                  <td>{version.way === 'as-written' ? '' : w(texts[`way-${version.way}`])}</td>
                  {names.map((each) => (
                    <td key={each} class="number">
                      <Mean value={version.means[each] ?? null} unit={unit} />
                    </td>
                  ))}
                  <td>{firstOf(version)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="note">{say(texts.means, language.value, { runs })}</p>
      </details>
    </>
  );
}

function Mean({ value, unit }: { value: number | null; unit: string }) {
  return <>{value === null ? '–' : figure(rough(value), unit, language.value)}</>;
}

function firstOf({ n, first }: RankedVersion): string {
  return n === 0 ? '–' : (first ?? w(texts.tooClose));
}
