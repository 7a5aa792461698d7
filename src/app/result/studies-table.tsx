import type { EvidenceLine } from '../../analysis/published/index.ts';
import { bandSentence, withUnit } from '../../analysis/published/sentences.ts';
import { capitalised, say } from '../../text/say.ts';
import { knownTexts, publishedTexts as texts } from '../../text/published.ts';
import { language, w } from '../language.ts';

/** Each value beside what is published of it: those outside first, findings last. */
export function StudiesTable({ lines }: { lines: readonly EvidenceLine[] }) {
  const order = ['below', 'above', 'within', 'finding'] as const;
  const name = say(texts.open, language.value, { n: lines.length });
  const sorted = order.flatMap((position) => lines.filter((line) => line.position === position));
  return (
    <div class="scroll tall" tabIndex={0} role="region" aria-label={name}>
      <table class="bases">
        <caption class="hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{w(texts.columnWhat)}</th>
            <th scope="col" class="number">
              {w(texts.columnValue)}
            </th>
            <th scope="col">{w(texts.columnBand)}</th>
            <th scope="col">{w(texts.columnEffect)}</th>
            <th scope="col">{w(texts.columnStudy)}</th>
            <th scope="col">{w(texts.columnKnown)}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((line) => (
            <tr key={`${line.path} ${line.about.en}`}>
              <th scope="row">
                {w(capitalised(line.about))} <small>{line.path}</small>
              </th>
              <td class="number">
                {line.value === null ? w(texts.noValue) : withUnit(line.value, line.unit, language.value)}
              </td>
              <td>
                {bandSentence(line, language.value)}{' '}
                <strong class={`position ${line.position}`}>{w(texts[line.position])}</strong>
              </td>
              <td>{w(line.effect)}</td>
              <td>
                {w(line.study)} <small>{w(line.country)}</small>
              </td>
              <td>{w(knownTexts[line.known])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
