import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueHere } from '../../../src/app/editor/catalogue-here.ts';
import { headWords } from '../../../src/app/editor/editor-words.ts';
import { formOf, type FormGroup, type FormRow } from '../../../src/app/editor/form-model.ts';
import { partAt, partsOf } from '../../../src/app/editor/yaml-tree.ts';

const catalogue = catalogueHere();
const form = (text: string) => formOf(partsOf(text)!, catalogue, headWords);
const rowsOf = (group: FormGroup): readonly FormRow[] => [...group.rows, ...group.groups.flatMap(rowsOf)];
const rowAt = (text: string, path: string) =>
  form(text)
    .flatMap(rowsOf)
    .find((row) => row.path.join('.') === path);

const folder = new URL('../../../scenarios/', import.meta.url);
const stories = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.endsWith('.claims.yaml'));

describe('the form of a file', () => {
  it.each(stories)('of %s shows every institution, and every value it shows is the one in the text', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const root = partsOf(text)!;
    const groups = form(text);
    const institutions = partAt(root, ['institutions'])!.entries.filter(({ value }) => value?.type === 'map');
    expect(groups.map(({ key }) => key)).toEqual(['head', ...institutions.map(({ key }) => key)]);
    const rows = groups.flatMap(rowsOf);
    expect(new Set(rows.map(({ path }) => path.join('.'))).size).toBe(rows.length);
    for (const row of rows.filter(({ isGiven, control }) => isGiven && control !== 'in-text')) {
      const part = partAt(root, row.path);
      const value = part?.type === 'map' ? partAt(part, ['value']) : part;
      expect([row.path.join('.'), row.text]).toEqual([row.path.join('.'), value?.text ?? '']);
    }
  });
  it('shows marks, choices, and what only the text can say', () => {
    const text = `passerelle: 1
title: Essai
currencies: { EUR: { prices: { value: 2 %/year, assumed: guess } } }
institutions:
  members:
    kind: population
    title: { fr: Les membres, en: The members }
    currency: EUR
    income: { value: 1200 EUR/month, source: survey }
    paysFirst: [rent, family]
`;
    expect(rowAt(text, 'title')?.text).toBe('Essai');
    expect(rowAt(text, 'currencies.EUR.prices')).toMatchObject({
      text: '2 %/year',
      mark: { name: 'assumed', why: { fr: 'guess', en: 'guess' } },
    });
    expect(rowAt(text, 'institutions.members.income')).toMatchObject({ text: '1200 EUR/month', control: 'typed' });
    expect(rowAt(text, 'institutions.members.currency')).toMatchObject({ control: 'chosen', text: 'EUR' });
    expect(rowAt(text, 'institutions.members.paysFirst')?.control).toBe('in-text');
    expect(form(text)[1]?.title.fr).toMatch(/^Les membres – /);
  });
  it('lets a wrong word be typed over', () => {
    const text = 'institutions:\n  members:\n    kind: population\n    currency: EURO\ncurrencies: { EUR: }\n';
    expect(rowAt(text, 'institutions.members.currency')).toMatchObject({ control: 'typed', text: 'EURO' });
  });
});
