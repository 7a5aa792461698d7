import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/app/style/tokens.css', import.meta.url), 'utf8');

/** The colours of a theme; the dark one changes those of the light one. */
function coloursOf(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  const read = (text: string) =>
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex] as const);
  return new Map(theme === 'light' ? read(light) : [...read(light), ...read(dark)]);
}

/** Relative luminance (WCAG 2.2): what is left of a colour in a grey photograph. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('in a grey photograph of the %s theme', (theme) => {
  const colours = coloursOf(theme);
  const between = (one: string, other: string) => contrast(colours.get(one) ?? '', colours.get(other) ?? '');
  it.each([
    ['ink', 'paper', 7],
    ['ink', 'sheet', 7],
    ['ink-soft', 'paper', 7],
    ['ink-soft', 'sheet', 7],
    ['accent', 'sheet', 4.5],
    ['accent-ink', 'accent', 4.5],
    ['warn', 'sheet', 4.5],
    ['warn', 'warn-soft', 4.5],
    ['ink', 'accent-soft', 7],
    ['decision', 'sheet', 4.5],
    ['assumption', 'sheet', 4.5],
    ['dot-broken', 'sheet', 7],
    ['dot-holds', 'sheet', 3],
    ['chart-median', 'chart-narrow', 3],
    ['chart-median', 'chart-wide', 3],
    ['chart-mark', 'sheet', 4.5],
    ['chart-axis', 'sheet', 7],
  ])('%s stands out from %s by %d', (one, other, least) => {
    expect(between(one, other)).toBeGreaterThanOrEqual(least);
  });
  it('the three parts of a fan are three greys', () => {
    expect(between('chart-narrow', 'chart-wide')).toBeGreaterThanOrEqual(1.4);
    expect(between('chart-wide', 'sheet')).toBeGreaterThanOrEqual(1.2);
  });
});
