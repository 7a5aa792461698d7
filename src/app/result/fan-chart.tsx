import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChartView } from '../../charts/chart-view.ts';
import { unitTitle } from '../../charts/figures.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import { language, t, w } from '../language.ts';

/** Whether an element stands on the screen or just below; true where the browser cannot say. */
function useSeen(element: { readonly current: Element | null }): { readonly current: boolean } {
  const isSeen = useRef(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined' || element.current === null) return;
    const observer = new IntersectionObserver(
      (found) => {
        isSeen.current = found.at(-1)?.isIntersecting ?? false;
      },
      { rootMargin: '200px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return isSeen;
}

/**
 * A fan chart on a canvas, with its key in words. The drawing library is fetched when the first chart is shown; what is out
 * of sight is drawn once all futures are there, and not at each look before.
 */
export function FanChart({ spec, isPreview }: { spec: ChartSpec; isPreview: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isSeen = useSeen(canvas);
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
    if (!isReady || (isPreview && !isSeen.current)) return;
    const draw = () => view.current?.draw(spec, code);
    // In a task of its own, so that a touch between two charts is answered.
    const soon = setTimeout(draw);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => {
      clearTimeout(soon);
      scheme.removeEventListener('change', draw);
    };
  }, [isReady, spec, code, isPreview]);
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
