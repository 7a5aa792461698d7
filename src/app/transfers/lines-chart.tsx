import { useEffect, useRef, useState } from 'preact/hooks';
import { figure } from '../../charts/figures.ts';
import { type LinesSpec, valueAt } from '../../charts/lines-spec.ts';
import type { LinesView } from '../../charts/lines-view.ts';
import { language, t, w } from '../language.ts';

/** Lines on a canvas with their key in words, and the same numbers as a table. */
export function LinesChart({ spec }: { spec: LinesSpec }) {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure class="fan lines">
      {asTable ? <LinesTable spec={spec} /> : <LinesPicture spec={spec} />}
      <button type="button" class="button second" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
        {t('showTable')}
      </button>
    </figure>
  );
}

function LinesPicture({ spec }: { spec: LinesSpec }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<LinesView | null>(null);
  const [isReady, setReady] = useState(false);
  const code = language.value;
  useEffect(() => {
    let isGone = false;
    void import('../../charts/lines-view.ts').then(({ openLines }) => {
      if (isGone || canvas.current === null) return;
      view.current = openLines(canvas.current);
      setReady(true);
    });
    return () => {
      isGone = true;
      view.current?.destroy();
      view.current = null;
    };
  }, []);
  useEffect(() => {
    if (!isReady) return;
    const draw = () => view.current?.draw(spec, code);
    draw();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => scheme.removeEventListener('change', draw);
  }, [isReady, spec, code]);
  return (
    <>
      <p class="axis-title">{spec.unit === '%' ? '%' : spec.unit}</p>
      <div class="canvas" role="img" aria-label={w(spec.summary)}>
        {isReady ? null : <p>{t('chartLoading')}</p>}
        <canvas ref={canvas} />
      </div>
      <p class="axis-title below">{w(spec.xTitle)}</p>
      <ul class="key">
        {spec.lines.map((line) => (
          <li key={line.id}>
            <LineSample style={line.style} /> {w(line.label)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The line itself, as it is drawn. */
function LineSample({ style }: { style: number }) {
  return (
    <svg class={`line-sample style-${style}`} viewBox="0 0 40 8" width="40" height="8" aria-hidden="true">
      <line x1="0" y1="4" x2="40" y2="4" />
    </svg>
  );
}

function LinesTable({ spec }: { spec: LinesSpec }) {
  const code = language.value;
  return (
    <div class="scroll tall" tabIndex={0} role="region" aria-label={w(spec.title)}>
      <table>
        <caption>{w(spec.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{w(spec.xTitle)}</th>
            {spec.lines.map((line) => (
              <th key={line.id} scope="col" class="number">
                {w(line.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.rows.map((row) => (
            <tr key={row.x}>
              <th scope="row">{w(row.label)}</th>
              {spec.lines.map((line) => {
                const value = valueAt(line, row.x);
                return (
                  <td key={line.id} class="number">
                    {value === null ? '–' : figure(value, spec.unit, code)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
