import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/scenario/json-schema.ts';
import { testKinds } from './kinds.ts';

describe('the JSON Schema', () => {
  const schema = jsonSchema(testKinds);
  const definitions = schema['definitions'] as Record<string, Record<string, unknown>>;

  it('is plain data of draft 7 in which every reference leads somewhere', () => {
    const text = JSON.stringify(schema);
    expect(JSON.parse(text)).toEqual(schema);
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    const targets = [...text.matchAll(/"#\/definitions\/([^"]+)"/g)].map((match) => match[1]!);
    expect(targets.filter((target) => !(target in definitions))).toEqual([]);
  });

  it('knows the fields of each kind, with help in both languages', () => {
    expect(Object.keys(definitions)).toContain('kind-people');
    const people = definitions['kind-people']!;
    expect(people['additionalProperties']).toBe(false);
    const properties = people['properties'] as Record<string, Record<string, unknown>>;
    expect(properties['income']!['description']).toBe(
      'income. help income / income. aide income (currency/month / devise/mois)',
    );
    expect(properties['unit']!['enum']).toEqual(['person', 'household']);
    expect(properties['preset']).toEqual({
      anyOf: [{ enum: ['farmers'] }, { type: 'array', items: { enum: ['farmers'] } }],
    });
  });

  it('requires what a file may not leave out, but not where a preset may give it', () => {
    expect(definitions['kind-firm']!['required']).toEqual(['currency']);
    expect(definitions['kind-people']!['required']).toBeUndefined();
  });

  it('can be made of all kinds that ship', () => {
    expect(Object.keys((jsonSchema()['definitions'] ?? {}) as object).length).toBeGreaterThanOrEqual(8);
  });
});
