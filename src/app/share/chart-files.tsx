import { marksOf } from '../../charts/marks.ts';
import { chartSpec, rowsOf, themes } from '../../charts/spec.ts';
import { chartPicture } from '../../export/chart-svg.ts';
import { language, t, w } from '../language.ts';
import { ownerOf } from '../owners.ts';
import { download } from '../result/download.ts';
import type { Result } from '../simulation.ts';
import { pageMeasure, rasterise } from './raster.ts';

/** The first chart of each question as a file, to be put into a report or a slide. */
export function ChartFiles({
  result,
  name,
  attempt,
}: {
  result: Result;
  name: string;
  attempt: (work: () => Promise<string | null>) => void;
}) {
  const { report, scenario } = result;
  return (
    <p class="actions">
      {themes.flatMap((theme) => {
        const row = rowsOf(report, theme)[0];
        if (row === undefined) return [];
        const draw = () =>
          chartPicture(chartSpec(report, theme, row.id, marksOf(scenario)), {
            language: language.value,
            above: t('labelled', { label: t(theme), value: w(ownerOf(scenario, row.id)) }),
            measure: pageMeasure(),
          });
        const savePng = async () => {
          download(`${name}-${theme}.png`, await rasterise(draw()));
          return null;
        };
        return [
          <button key={`${theme} png`} type="button" class="button second" onClick={() => attempt(savePng)}>
            {t('shareChart', { chart: t(theme), kind: 'PNG' })}
          </button>,
          <button
            key={`${theme} svg`}
            type="button"
            class="button second"
            onClick={() => download(`${name}-${theme}.svg`, draw().svg, 'image/svg+xml')}
          >
            {t('shareChart', { chart: t(theme), kind: 'SVG' })}
          </button>,
        ];
      })}
    </p>
  );
}
