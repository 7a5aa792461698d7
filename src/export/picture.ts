import { hundredDots } from '../charts/dots.ts';
import { appTexts, type AppText } from '../text/app.ts';
import { say, type Arguments } from '../text/say.ts';
import { directionOf, spokenCode } from '../text/translation.ts';
import type { Exported } from './exported.ts';
import { factsOf, type Facts } from './facts.ts';
import { escaped, textAt, wrap, type Measure, type TextStyle } from './svg-text.ts';

/** A drawing as text, and its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** As wide as telephones show a picture that was sent to them. */
export const pictureWidth = 1080;
const leastHeight = 1350;
const margin = 72;
const inside = pictureWidth - 2 * margin;

/** Dark on pale, far apart, so that a grey copy of the picture still reads. */
const colours = {
  paper: '#fbf7ef',
  ink: '#14231f',
  soft: '#43534e',
  accent: '#0f5c5c',
  broken: '#2a1a14',
  line: '#b9b39f',
};

const styles = {
  brand: { size: 34, face: 'serif', bold: true },
  title: { size: 58, face: 'serif', bold: true },
  heading: { size: 36, face: 'serif', bold: true },
  body: { size: 33, face: 'sans', bold: false },
  strong: { size: 33, face: 'sans', bold: true },
  small: { size: 25, face: 'sans', bold: false },
  count: { size: 110, face: 'serif', bold: true },
} as const satisfies Record<string, TextStyle>;

/** The verdict as one picture for a telephone: 1080 pixels wide and as high as its words need. */
export function pictureOf(exported: Exported, measure: Measure): Picture {
  const facts = factsOf(exported);
  const t = (key: AppText, given: Arguments = {}): string => say(appTexts[key], exported.language, given);
  const page = new Page(measure, directionOf(spokenCode(exported.language)));
  page.brand(t('appName'));
  page.paragraph(facts.title, styles.title, { most: 3 });
  page.paragraph(facts.horizon, styles.small, { colour: colours.soft, before: 8 });
  if (facts.asks) page.dots(facts, t('breaksIn', { n: facts.broken }), t('holdsIn', { n: facts.holds }));
  else page.paragraph(facts.verdict, styles.body, { before: 36 });
  page.paragraph(t('breaksFirst'), styles.heading, { before: 40 });
  page.paragraph(facts.breaksFirst, styles.body, { most: 4 });
  if (facts.remedies !== null) {
    page.paragraph(t('remedies'), styles.heading, { before: 28 });
    for (const remedy of facts.remedies.slice(0, 3)) page.paragraph(remedy, styles.body, { most: 2 });
  }
  if (facts.changes.length > 0) {
    page.paragraph(t('shareChanges'), styles.heading, { before: 28 });
    for (const change of facts.changes.slice(0, 4)) page.paragraph(change, styles.body, { most: 2 });
  }
  for (const { label, middle } of facts.figures.slice(0, 2)) {
    page.paragraph(label, styles.body, { before: 24, most: 2, colour: colours.soft });
    page.paragraph(middle, styles.heading, { most: 1 });
  }
  page.foot([facts.basis, facts.caution, facts.provenance]);
  return page.finish(facts.title);
}

/** Puts one thing below the other and remembers how far down it is. From right to left, all of it stands mirrored. */
class Page {
  readonly #parts: string[] = [];
  readonly #measure: Measure;
  readonly #direction: 'ltr' | 'rtl';
  #y = margin;

  constructor(measure: Measure, direction: 'ltr' | 'rtl') {
    this.#measure = measure;
    this.#direction = direction;
  }

  /** How far from the left edge something stands that stands so far from the edge where reading begins. */
  #x(fromStart: number): number {
    return this.#direction === 'rtl' ? pictureWidth - fromStart : fromStart;
  }

  brand(name: string): void {
    this.#parts.push(
      `<rect x="${margin}" y="${this.#y}" width="${inside}" height="6" fill="${colours.accent}"/>`,
      textAt({ x: this.#x(margin), y: this.#y + 54 }, name, styles.brand, colours.accent),
    );
    this.#y += 82;
  }

  paragraph(
    text: string,
    style: TextStyle,
    { most = 6, colour = colours.ink, before = 0 }: { most?: number; colour?: string; before?: number } = {},
  ): void {
    this.#y += before;
    for (const line of wrap(text, inside, style, this.#measure, most)) {
      this.#y += Math.round(style.size * 1.3);
      this.#parts.push(textAt({ x: this.#x(margin), y: this.#y - Math.round(style.size * 0.25) }, line, style, colour));
    }
  }

  /** A hundred dots, grouped, and beside them the two counts in words. */
  dots({ broken, holds }: Facts, brokenSays: string, holdsSays: string): void {
    const top = this.#y + 36;
    const pitch = 46;
    for (const { row, column, filled } of hundredDots(broken)) {
      const place = `cx="${this.#x(margin + 20 + column * pitch)}" cy="${top + 20 + row * pitch}"`;
      this.#parts.push(
        filled
          ? `<circle ${place} r="18" fill="${colours.broken}"/>`
          : `<circle ${place} r="16" fill="none" stroke="${colours.accent}" stroke-width="5"/>`,
      );
    }
    const beside = margin + 10 * pitch + 48;
    this.#count(beside, top, broken, brokenSays, colours.broken);
    this.#count(beside, top + 240, holds, holdsSays, colours.accent);
    this.#y = top + 10 * pitch;
  }

  #count(fromStart: number, top: number, count: number, says: string, colour: string): void {
    const x = this.#x(fromStart);
    this.#parts.push(textAt({ x, y: top + 100 }, String(count), styles.count, colour));
    wrap(says, pictureWidth - margin - fromStart, styles.body, this.#measure, 3).forEach((line, index) => {
      this.#parts.push(textAt({ x, y: top + 148 + index * 42 }, line, styles.body, colours.ink));
    });
  }

  foot(lines: readonly string[]): void {
    const broken = lines.flatMap((line) => wrap(line, inside, styles.small, this.#measure, 3));
    this.#y = Math.max(this.#y + 48, leastHeight - margin - broken.length * 34);
    this.#parts.push(`<rect x="${margin}" y="${this.#y - 20}" width="${inside}" height="2" fill="${colours.line}"/>`);
    for (const line of broken) {
      this.#y += 34;
      this.#parts.push(textAt({ x: this.#x(margin), y: this.#y }, line, styles.small, colours.soft));
    }
  }

  finish(title: string): Picture {
    const height = Math.max(leastHeight, this.#y + margin);
    const from = this.#direction === 'rtl' ? ' direction="rtl"' : '';
    const head =
      `<svg xmlns="http://www.w3.org/2000/svg"${from} width="${pictureWidth}" height="${height}" ` +
      `viewBox="0 0 ${pictureWidth} ${height}"><title>${escaped(title)}</title>` +
      `<rect width="${pictureWidth}" height="${height}" fill="${colours.paper}"/>`;
    return { svg: `${head}${this.#parts.join('')}</svg>`, width: pictureWidth, height };
  }
}
