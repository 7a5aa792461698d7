import './cockpit.css';
import type { Report } from '../../analysis/report.ts';
import type { AppText } from '../../text/app.ts';
import { t } from '../language.ts';
import type { Result } from '../simulation.ts';
import { Figure } from './headline.tsx';

/** Figures of an institution that answer one question: names of indicators below its id. */
export interface Dial {
  readonly title: AppText;
  readonly names: readonly string[];
}

/** The dials that this institution has, each with the ids of its figures. */
export function dialsOf(
  report: Report,
  institution: string,
  dials: readonly Dial[],
): readonly { readonly title: AppText; readonly ids: readonly string[] }[] {
  return dials
    .map(({ title, names }) => ({
      title,
      ids: names.map((name) => `${institution}.${name}`).filter((id) => report.indicators[id] !== undefined),
    }))
    .filter(({ ids }) => ids.length > 0);
}

/** Figures under the questions they answer. */
export function Dials({ result, id, dials }: { result: Result; id: string; dials: readonly Dial[] }) {
  return (
    <>
      {dialsOf(result.report, id, dials).map((dial) => (
        <div key={dial.title}>
          <h4>{t(dial.title)}</h4>
          <ul class="figures">
            {dial.ids.map((indicator) => (
              <Figure key={indicator} id={indicator} result={result} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
