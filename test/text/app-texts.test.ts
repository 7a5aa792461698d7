import { describe, expect, it } from 'vitest';
import * as home from '../../src/text/app-home.ts';
import { appTexts } from '../../src/text/app.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/text/app-*.ts', { eager: true });
const tables = Object.entries(modules).flatMap(([file, exports]) =>
  Object.entries(exports).map(([name, table]) => ({ name: `${file}: ${name}`, table })),
);

describe('the texts of the app', () => {
  it('have a key of their own each: no table takes the place of another', () => {
    const known: Readonly<Record<string, unknown>> = appTexts;
    const taken = tables.flatMap(({ name, table }) =>
      Object.entries(table ?? {}).flatMap(([key, words]) => (known[key] === words ? [] : [`${name}.${key}`])),
    );
    expect(taken).toEqual([]);
  });

  it('call the third way of giving a share, not what a button does', () => {
    expect(appTexts.asShare).toBe(home.homeTexts.asShare);
    expect(appTexts.asShare.fr).toBe('une part');
    expect(appTexts.share.fr).toBe('Partager');
  });
});
