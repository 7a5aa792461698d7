import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChartView } from '../../charts/chart-view.ts';
import { unitTitle } from '../../charts/figures.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import type { Language } from '../../engine/words.ts';
import { language, t, w } from '../language.ts';

/** Whether an element stands on the screen or close to it, or is about to be printed; true where the browser cannot say. */
function useSeen(element: { readonly current: Element | null }): boolean {
  const [isSeen, setSeen] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined' || element.current === null) return;
    const observer = new IntersectionObserver((found) => setSeen(found.at(-1)?.isIntersecting ?? false), {
      rootMargin: '600px',
    });
    observer.observe(element.current);
    const printed = () => setSeen(true);
    addEventListener('beforeprint', printed);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', printed);
    };
  }, []);
  return isSeen;
}

/**
 * A fan chart on a canvas, with its key in words. The drawing library is fetched when the first chart comes near the screen,
 * and what is out of sight is not drawn until then: on a phone the figures come before the charts.
 */
export function FanChart({ spec }: { spec: ChartSpec }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isSeen = useSeen(canvas);
  const view = useRef<ChartView | null>(null);
  const [isReady, setReady] = useState(false);
  const drawn = useRef<{ readonly spec: ChartSpec; readonly code: Language } | null>(null);
  const code = language.value;
  useEffect(() => {
    if (!isSeen || view.current !== null) return;
    let isGone = false;
    void import('../../charts/chart-view.ts').then(({ openChart }) => {
      if (isGone || canvas.current === null) return;
      view.current = openChart(canvas.current);
      setReady(true);
    });
    return () => {
      isGone = true;
    };
  }, [isSeen]);
  useEffect(() => () => view.current?.destroy(), []);
  useEffect(() => {
    if (!isReady || !isSeen) return;
    const draw = () => {
      view.current?.draw(spec, code);
      drawn.current = { spec, code };
    };
    const isDrawn = drawn.current?.spec === spec && drawn.current.code === code;
    // In a task of its own, so that a touch between two charts is answered.
    const soon = isDrawn ? undefined : setTimeout(draw);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => {
      clearTimeout(soon);
      scheme.removeEventListener('change', draw);
    };
  }, [isReady, isSeen, spec, code]);
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
          {spec.one === undefined ? null : (
            <li>
              <span class="swatch one" aria-hidden="true" /> {w(spec.one.says)}
            </li>
          )}
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
