import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type Plugin,
} from 'chart.js';
import type { Language } from '../engine/words.ts';
import { appTexts } from '../text/app.ts';
import { say } from '../text/say.ts';
import { axisNumber, figure } from './figures.ts';
import type { LinesSpec } from './lines-spec.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

/** A drawn chart of lines. Drawing again replaces what was shown; after `destroy` it must not be used any more. */
export interface LinesView {
  draw(spec: LinesSpec, language: Language): void;
  destroy(): void;
}

type Point = { x: number; y: number | null };
type Configuration = ChartConfiguration<'line', Point[]>;

/** How lines are told apart: by dash, by width and by shade of one colour. */
const styles = [
  { dash: [], width: 3, colour: '--chart-median' },
  { dash: [8, 4], width: 2.5, colour: '--chart-median' },
  { dash: [2, 3], width: 2.5, colour: '--chart-median' },
  { dash: [], width: 2.5, colour: '--chart-narrow' },
  { dash: [8, 4], width: 2, colour: '--chart-axis' },
  { dash: [2, 3], width: 2, colour: '--chart-axis' },
] as const;

/** Draws lines on a canvas. Colours are read from the style sheet at each drawing, so that light and dark follow it. */
export function openLines(canvas: HTMLCanvasElement): LinesView {
  let chart: Chart<'line', Point[]> | null = null;
  return {
    draw(spec, language) {
      chart?.destroy();
      chart = new Chart(canvas, configure(canvas, spec, language));
    },
    destroy() {
      chart?.destroy();
      chart = null;
    },
  };
}

function configure(canvas: HTMLCanvasElement, spec: LinesSpec, language: Language): Configuration {
  const style = getComputedStyle(canvas);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const font = { family: style.fontFamily, size: 13 };
  const ticks = spec.ticks.map(({ value, label }) => ({ value, label: say(label, language) }));
  return {
    type: 'line',
    data: {
      datasets: spec.lines.map((line) => {
        const look = styles[line.style % styles.length]!;
        return {
          label: say(line.label, language),
          data: line.points.map(({ x, y }) => ({ x, y })),
          borderColor: colour(look.colour),
          backgroundColor: colour(look.colour),
          borderWidth: look.width,
          borderDash: [...look.dash],
          pointRadius: line.hasPoints ? 3 : 0,
          pointHitRadius: 8,
          spanGaps: false,
        };
      }),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      interaction: { mode: 'index', axis: 'x', intersect: false },
      layout: { padding: { top: 6, right: 12 } },
      scales: {
        x: {
          type: 'linear',
          min: spec.xMin,
          max: spec.xMax,
          border: { color: colour('--chart-axis') },
          grid: { color: colour('--chart-grid') },
          afterBuildTicks: (axis) => {
            axis.ticks = ticks.map((tick) => ({ ...tick }));
          },
          ticks: {
            color: colour('--chart-axis'),
            font,
            maxRotation: 0,
            autoSkip: true,
            callback: (value) => ticks.find((tick) => tick.value === value)?.label ?? '',
          },
        },
        y: {
          type: 'linear',
          grace: '4%',
          ...(spec.lines.every((line) => line.points.every(({ y }) => y === null || y >= 0)) ? { min: 0 } : {}),
          border: { display: false },
          grid: { color: colour('--chart-grid') },
          ticks: {
            color: colour('--chart-axis'),
            font,
            maxTicksLimit: 6,
            callback: (value) => axisNumber(Number(value), language),
          },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: (items) => titleAt(spec, items[0]?.parsed.x ?? 0, language),
            label: (item) =>
              say(appTexts.labelled, language, {
                label: item.dataset.label ?? '',
                value: figure(item.parsed.y ?? 0, spec.unit, language),
              }),
          },
        },
      },
    },
    plugins: [guidesPlugin(spec, language, colour, font)],
  };
}

function titleAt({ rows, xTitle }: LinesSpec, x: number, language: Language): string {
  const row = rows.find((each) => each.x === x);
  return row === undefined ? `${axisNumber(x, language)} (${say(xTitle, language)})` : say(row.label, language);
}

/** Horizontal levels and the vertical line at what was asked, with their words. */
function guidesPlugin(
  spec: LinesSpec,
  language: Language,
  colour: (name: string) => string,
  font: { readonly family: string; readonly size: number },
): Plugin<'line'> {
  return {
    id: 'guides',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const [x, y] = [scales['x'], scales['y']];
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.strokeStyle = ctx.fillStyle = colour('--chart-mark');
      ctx.font = `${font.size}px ${font.family}`;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([5, 4]);
      for (const level of spec.levels) {
        const at = y.getPixelForValue(level.y);
        if (at < chartArea.top || at > chartArea.bottom) continue;
        line(ctx, [chartArea.left, at], [chartArea.right, at]);
        ctx.textAlign = 'right';
        ctx.fillText(say(level.label, language), chartArea.right - 4, at - 4);
      }
      if (spec.here !== null) {
        const at = x.getPixelForValue(spec.here.x);
        line(ctx, [at, chartArea.top], [at, chartArea.bottom]);
        const isRight = at > (chartArea.left + chartArea.right) / 2;
        ctx.textAlign = isRight ? 'right' : 'left';
        ctx.fillText(say(spec.here.label, language), isRight ? at - 5 : at + 5, chartArea.top + 14);
      }
      ctx.restore();
    },
  };
}

function line(ctx: CanvasRenderingContext2D, from: readonly [number, number], to: readonly [number, number]): void {
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}
