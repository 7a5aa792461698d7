import { axisNumber, unitTitle } from '../charts/figures.ts';
import type { ChartSpec } from '../charts/spec.ts';
import type { Language } from '../engine/words.ts';
import { say } from '../text/say.ts';
import type { Picture } from './picture.ts';
import { escaped, textAt, wrap, type Measure, type TextStyle } from './svg-text.ts';

const width = 1080;
const plot = { left: 120, right: 1050, height: 460 };
const words = { size: 24, face: 'sans', bold: false } as const satisfies TextStyle;
const heading = { size: 34, face: 'serif', bold: true } as const satisfies TextStyle;
const colours = {
  'chart-wide': '#c3dcd3',
  'chart-narrow': '#7fb3a5',
  'chart-median': '#0b3f3f',
  'chart-mark': '#8a2b12',
  'chart-axis': '#33433e',
  'chart-grid': '#e4decf',
  ground: '#fffdf8',
} as const;

/** What a drawing needs besides its chart: the reader's language, whose money it is, and how wide texts are. */
export interface Drawing {
  readonly language: Language;
  /** Stands above the title, for example the question and the institution. */
  readonly above: string;
  readonly measure: Measure;
}

/** A fan chart as a drawing: the same plain data that the screen shows, with its axes, its words and its key. */
export function chartPicture(spec: ChartSpec, { language, above, measure }: Drawing): Picture {
  const title = wrap(say(spec.title, language), width - 60, heading, measure, 2);
  const top = 76 + title.length * 44 + 34;
  const scale = scaleOf(spec, top);
  const parts = [
    ...wrap(above, width - 60, words, measure, 1).map((line) =>
      textAt({ x: 30, y: 36 }, line, words, colours['chart-axis']),
    ),
    ...title.map((line, index) => textAt({ x: 30, y: 82 + index * 44 }, line, heading, colours['chart-axis'])),
    textAt({ x: 30, y: top - 22 }, unitTitle(spec.unit, language), words, colours['chart-axis']),
    ...axesOf(spec, scale, language),
    ...spec.bands.map(({ low, high, colour }) => area(low, high, scale, colours[colour])),
    `<path d="${pathOf(spec.median.values, scale)}" fill="none" stroke="${colours['chart-median']}" stroke-width="5"/>`,
    ...marksOf(spec, scale, language),
  ];
  const key = keyOf(spec, scale.bottom + 84, language);
  const height = scale.bottom + 140;
  const summary = wrap(say(spec.summary, language), width - 60, words, measure, 4);
  summary.forEach((line, index) =>
    parts.push(textAt({ x: 30, y: height + index * 32 }, line, words, colours['chart-axis'])),
  );
  const all = height + summary.length * 32 + 10;
  return {
    width,
    height: all,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${all}" viewBox="0 0 ${width} ${all}">` +
      `<title>${escaped(say(spec.summary, language))}</title><rect width="${width}" height="${all}" fill="${colours.ground}"/>` +
      `${[...parts, ...key].join('')}</svg>`,
  };
}

interface Scale {
  readonly bottom: number;
  readonly top: number;
  readonly ticks: readonly number[];
  x(month: number): number;
  y(value: number): number;
}

function scaleOf(spec: ChartSpec, top: number): Scale {
  const all = [...spec.bands.flatMap(({ low, high }) => [...low, ...high]), ...spec.median.values];
  const lowest = all.reduce((least, value) => Math.min(least, value), 0);
  const highest = all.reduce((most, value) => Math.max(most, value), 0);
  const ticks = roundTicks(lowest, highest);
  const first = ticks[0] ?? 0;
  const last = ticks.at(-1) ?? 1;
  const bottom = top + plot.height;
  return {
    bottom,
    top,
    ticks,
    x: (month) => shortened(plot.left + ((plot.right - plot.left) * month) / Math.max(1, spec.months - 1)),
    y: (value) => shortened(bottom - (plot.height * (value - first)) / (last - first)),
  };
}

/** Round numbers from below the lowest to above the highest value, about five steps apart. */
export function roundTicks(lowest: number, highest: number): readonly number[] {
  const span = highest - lowest;
  if (!(span > 0)) return [lowest, lowest + 1];
  const power = 10 ** Math.floor(Math.log10(span / 5));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power * 6 >= span) ?? 10);
  const first = Math.floor(lowest / step);
  const last = Math.ceil(highest / step);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

function axesOf(spec: ChartSpec, scale: Scale, language: Language): readonly string[] {
  const lines = scale.ticks.flatMap((tick) => [
    `<path d="M${plot.left} ${scale.y(tick)}H${plot.right}" stroke="${colours['chart-grid']}" stroke-width="2"/>`,
    textAt(
      { x: plot.left - 12, y: scale.y(tick) + 8 },
      axisNumber(tick, language),
      words,
      colours['chart-axis'],
      'end',
    ),
  ]);
  const months = spec.ticks.map(({ month, label }) =>
    textAt({ x: scale.x(month), y: scale.bottom + 36 }, say(label, language), words, colours['chart-axis'], 'middle'),
  );
  return [...lines, ...months];
}

function area(low: readonly number[], high: readonly number[], scale: Scale, colour: string): string {
  const back = high.map((value, month) => `${scale.x(month)} ${scale.y(value)}`).reverse();
  return `<path d="${pathOf(low, scale)}L${back.join('L')}Z" fill="${colour}"/>`;
}

function pathOf(values: readonly number[], scale: Scale): string {
  return `M${values.map((value, month) => `${scale.x(month)} ${scale.y(value)}`).join('L')}`;
}

/** All lines, and then the words on a ground of their own, so that no line strikes them through. */
function marksOf(spec: ChartSpec, scale: Scale, language: Language): readonly string[] {
  const lines = spec.marks.map(({ month }) => {
    const way = `M${scale.x(month)} ${scale.top}V${scale.bottom}`;
    return `<path d="${way}" stroke="${colours['chart-mark']}" stroke-width="3" stroke-dasharray="10 8"/>`;
  });
  const says = spec.marks.map(({ month, label }, index) => {
    const x = scale.x(month);
    const isRight = x > (plot.left + plot.right) / 2;
    const place = { x: isRight ? x - 8 : x + 8, y: scale.top + 24 + 30 * index };
    return textAt(place, say(label, language), words, colours['chart-mark'], isRight ? 'end' : 'start');
  });
  const ground = `<g paint-order="stroke" stroke="${colours.ground}" stroke-width="8" stroke-linejoin="round">`;
  return says.length === 0 ? lines : [...lines, ground, ...says, '</g>'];
}

/** Which colour says what: the bands and the line, side by side. */
function keyOf(spec: ChartSpec, y: number, language: Language): readonly string[] {
  const entries = [spec.median, ...[...spec.bands].reverse()];
  return entries.flatMap(({ says, colour }, index) => {
    const x = 30 + index * 350;
    return [
      `<rect x="${x}" y="${y - 16}" width="40" height="18" fill="${colours[colour]}"/>`,
      textAt({ x: x + 52, y }, say(says, language), words, colours['chart-axis']),
    ];
  });
}

/** Tenths of a pixel are enough. */
function shortened(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
