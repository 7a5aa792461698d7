import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChartView } from '../../charts/chart-view.ts';
import { unitTitle } from '../../charts/figures.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { language, t, w } from '../language.ts';

/** A fan chart on a canvas, with its key in words. The drawing library is fetched when the first chart is shown. */
export function FanChart({ spec }: { spec: ChartSpec }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<ChartView | null>(null);
  const [isReady, setReady] = useState(false);
  const code = language.value;
  useEffect(() => {
    let isGone = false;
    void import('../../charts/chart-view.ts').then(({ openChart }) => {
      if (isGone || canvas.current === null) return;
      view.current = openChart(canvas.current);
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
    <figure class="fan">
      <p class="axis-title">{t('perMonth', { unit: unitTitle(spec.unit, code) || w(spec.title) })}</p>
      <div class="canvas" role="img" aria-label={w(spec.summary)}>
        {isReady ? null : <p>{t('chartLoading')}</p>}
        <canvas ref={canvas} />
      </div>
      <figcaption>
        <ul class="key">
          <li>
            <span class="swatch median" aria-hidden="true" /> {w(spec.median.says)}
          </li>
          {[...spec.bands].reverse().map((band) => (
            <li key={band.colour}>
              <span class={`swatch ${band.colour}`} aria-hidden="true" /> {w(band.says)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
