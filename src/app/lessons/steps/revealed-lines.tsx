import { guessNamed, monthsOfPoints, topOf } from '../../../lessons/guesses.ts';
import { sayFigure } from '../../../lessons/say-figure.ts';
import { useSession } from '../session-context.ts';
import { LineGround, lineSize, pointsOf, polyline } from './line-picture.tsx';

interface Properties {
  readonly series: string;
  readonly runs: readonly string[];
  /** The name of the line that the room drew, or null. */
  readonly name: string | null;
}

/** Rows of months as thick lines, each with its name, the room's own line dashed over them; and the same as a table. */
export function RevealedLines({ series, runs, name }: Properties) {
  const session = useSession();
  const lesson = session.lesson.value!;
  const play = session.play.value!;
  const language = session.language.value;
  const rows = runs.flatMap((run) => play.lines.find((line) => line.run === run && line.series === series) ?? []);
  const all = rows.flatMap(({ values }) => values);
  const guess = name === null ? null : guessNamed(lesson, name);
  const drawn = name === null ? [] : session.guessOf(name).line;
  const top = Math.max(...all, guess?.form === 'line' ? topOf(guess, play) : 0, 0);
  const bottom = Math.min(...all, 0);
  const scale = { top, bottom, months: play.months };
  const every = rows[0]?.values.map((_, month) => month) ?? [];
  const unit = rows[0]?.unit ?? '';
  const labelOf = (run: string) => session.plainText(lesson.runs.find((each) => each.name === run)!.label);
  return (
    <figure class="revealed">
      <svg class="line-picture" dir="ltr" viewBox={`0 0 ${lineSize.width} ${lineSize.height}`} aria-hidden="true">
        <LineGround top={top} bottom={bottom} />
        {rows.map(({ run, values }, i) => (
          <polyline key={run} class={`line-came line-${i}`} points={polyline(pointsOf(values, every, scale))} />
        ))}
        {drawn.length === 0 ? null : (
          <polyline class="line-guess" points={polyline(pointsOf(drawn, monthsOfPoints(play.months), scale))} />
        )}
        <text class="line-top" x={lineSize.margin + 8} y={lineSize.margin + 22}>
          {sayFigure({ value: top, unit }, language, '')}
        </text>
      </svg>
      <figcaption>
        <ul class="line-names">
          {rows.map(({ run }, i) => (
            <li key={run} class={`line-name line-${i}`}>
              {labelOf(run) === '' ? session.t('reveal') : labelOf(run)}
            </li>
          ))}
          {drawn.length === 0 ? null : <li class="line-name guess">{session.t('guessOfRoom')}</li>}
        </ul>
      </figcaption>
      <details>
        <summary>{session.t('asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{session.t('month')}</th>
              {rows.map(({ run }) => (
                <th key={run} scope="col">
                  {labelOf(run) === '' ? session.t('reveal') : labelOf(run)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {every.map((month) => (
              <tr key={month}>
                <th scope="row">{month + 1}</th>
                {rows.map(({ run, values }) => (
                  <td key={run}>
                    <bdi>{sayFigure({ value: values[month]!, unit }, language, '')}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
