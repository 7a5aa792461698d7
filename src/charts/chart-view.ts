import {
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type ChartDataset,
  type Plugin,
} from 'chart.js';
import type { Language, Words } from '../engine/words.ts';
import { formatMonthName } from '../text/numbers.ts';
import { say } from '../text/say.ts';
import { axisNumber, figure, rough } from './figures.ts';
import type { ChartLine, ChartSpec, ColourToken } from './spec.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler, Tooltip);

/** A drawn chart. Drawing again replaces what was shown; after `destroy` it must not be used any more. */
export interface ChartView {
  draw(spec: ChartSpec, language: Language): void;
  destroy(): void;
}

type Line = ChartDataset<'line', { x: number; y: number }[]>;
type Configuration = ChartConfiguration<'line', { x: number; y: number }[]>;

/**
 * Draws fan charts on a canvas. Colours are read from the style sheet at each drawing, so that light and dark follow it;
 * numbers are copied, so that nothing of the report is ever changed. Nothing moves by itself: of a drawing's time, motion took
 * more than half, and while a lever is moved the next drawing comes before it would end.
 */
export function openChart(canvas: HTMLCanvasElement): ChartView {
  let chart: Chart<'line', { x: number; y: number }[]> | null = null;
  let shown: Shown | null = null;
  return {
    draw(spec, language) {
      shown = { spec, language };
      const next = configure(canvas, shown);
      if (chart === null) {
        chart = new Chart(canvas, { ...next, plugins: [marksPlugin(() => shown)] });
        return;
      }
      // The lines of the old drawing keep their identity, which spares most of the work of a new one.
      next.data.datasets.forEach((line, index) => Object.assign(chart?.data.datasets[index] ?? {}, line));
      if (next.options !== undefined) chart.options = next.options;
      chart.update();
    },
    destroy() {
      chart?.destroy();
      chart = null;
    },
  };
}

interface Shown {
  readonly spec: ChartSpec;
  readonly language: Language;
}

function configure(canvas: HTMLCanvasElement, { spec, language }: Shown): Configuration {
  const colour = colourOn(canvas);
  const font = fontOn(canvas);
  const ticks = spec.ticks.map((tick) => ({ value: tick.month, label: say(tick.label, language) }));
  return {
    type: 'line',
    data: { datasets: linesOf(spec, colour) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
      interaction: { mode: 'index', axis: 'x', intersect: false },
      elements: { point: { radius: 0, hitRadius: 0 } },
      layout: { padding: { top: 4, right: 10 } },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: Math.max(1, spec.months - 1),
          border: { color: colour('chart-axis') },
          grid: { color: colour('chart-grid') },
          afterBuildTicks: (axis) => {
            axis.ticks = ticks.map((tick) => ({ ...tick }));
          },
          ticks: {
            color: colour('chart-axis'),
            font,
            maxRotation: 0,
            autoSkip: true,
            callback: (value) => ticks.find((tick) => tick.value === value)?.label ?? '',
          },
        },
        y: {
          type: 'linear',
          ...(lowestOf(spec) >= 0 ? { min: 0 } : { grace: '4%' }),
          border: { display: false },
          grid: { color: colour('chart-grid') },
          ticks: {
            color: colour('chart-axis'),
            font,
            maxTicksLimit: 6,
            callback: (value) => axisNumber(Number(value), language),
          },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          filter: (item) => item.datasetIndex === spec.bands.length * 2,
          callbacks: {
            title: (items) => formatMonthName(spec.start + (items[0]?.dataIndex ?? 0), language),
            label: (item) => tooltipLines(spec, item.dataIndex, language),
          },
        },
      },
    },
  };
}

/** Two lines for each band, the upper filled down to the lower, and the median. A lower order is drawn later, over the others. */
function linesOf(spec: ChartSpec, colour: (token: ColourToken) => string): Line[] {
  const bands = spec.bands.flatMap((band, place): Line[] => {
    const order = spec.bands.length - place;
    return [
      { data: points(band.low), order, borderWidth: 0, fill: false },
      { data: points(band.high), order, borderWidth: 0, fill: '-1', backgroundColor: colour(band.colour) },
    ];
  });
  return [
    ...bands,
    {
      data: points(spec.median.values),
      order: 0,
      borderWidth: 3,
      borderColor: colour(spec.median.colour),
      fill: false,
    },
    ...(spec.one === undefined ? [] : [lineOf(spec.one, colour)]),
  ];
}

/** One future: drawn over all, with dashes, so that it is told from the middle line without its colour. */
function lineOf(line: ChartLine, colour: (token: ColourToken) => string): Line {
  return {
    data: points(line.values),
    order: -1,
    borderWidth: 2.5,
    borderDash: [6, 3],
    borderColor: colour(line.colour),
    fill: false,
  };
}

function points(values: readonly number[]): { x: number; y: number }[] {
  return values.map((y, x) => ({ x, y }));
}

function lowestOf(spec: ChartSpec): number {
  return Math.min(0, ...(spec.bands[0]?.low ?? []), ...(spec.one?.values ?? []));
}

function tooltipLines(spec: ChartSpec, month: number, language: Language): string[] {
  const shown = (value: number | undefined) => figure(rough(value ?? 0), spec.unit, language);
  const labelled = (label: Words, value: string) => say(line, language, { label: say(label, language), value });
  const bands = [...spec.bands].reverse();
  return [
    ...(spec.one === undefined ? [] : [labelled(spec.one.says, shown(spec.one.values[month]))]),
    labelled(spec.median.says, shown(spec.median.values[month])),
    ...bands.map((band) => labelled(band.says, `${shown(band.low[month])} – ${shown(band.high[month])}`)),
  ];
}

const line: Words = { fr: '{label} : {value}', en: '{label}: {value}' };

/** Vertical lines with their words on top; the words step down when they would stand in each other's way. */
function marksPlugin(current: () => Shown | null): Plugin<'line'> {
  return {
    id: 'marks',
    afterDatasetsDraw({ ctx, canvas, chartArea, scales }) {
      const shown = current();
      const axis = scales['x'];
      if (shown === null || axis === undefined) return;
      const font = fontOn(canvas);
      ctx.save();
      ctx.strokeStyle = ctx.fillStyle = colourOn(canvas)('chart-mark');
      ctx.font = `${font.size}px ${font.family}`;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([5, 4]);
      for (const { month } of shown.spec.marks) {
        const x = axis.getPixelForValue(month);
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
      }
      // Words come after all lines, on a ground of their own, so that no line strikes them through.
      ctx.setLineDash([]);
      ctx.lineJoin = 'round';
      ctx.lineWidth = 5;
      ctx.strokeStyle = getComputedStyle(canvas).getPropertyValue('--sheet').trim();
      shown.spec.marks.forEach((mark, index) => {
        const x = axis.getPixelForValue(mark.month);
        const leftSide = x > (chartArea.left + chartArea.right) / 2;
        ctx.textAlign = leftSide ? 'right' : 'left';
        const says = say(mark.label, shown.language);
        const place = { x: leftSide ? x - 5 : x + 5, y: chartArea.top + 14 + 16 * index };
        ctx.strokeText(says, place.x, place.y);
        ctx.fillText(says, place.x, place.y);
      });
      ctx.restore();
    },
  };
}

function colourOn(canvas: HTMLCanvasElement): (token: ColourToken) => string {
  const style = getComputedStyle(canvas);
  return (token) => style.getPropertyValue(`--${token}`).trim();
}

function fontOn(canvas: HTMLCanvasElement): { family: string; size: number } {
  return { family: getComputedStyle(canvas).fontFamily, size: 13 };
}
