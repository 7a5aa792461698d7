import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/scenario/json-schema.ts';
import { schemaMistakes } from './schema-subset.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const stories = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.endsWith('.claims.yaml'));
// As an editor gets it: the printed text, read again.
const schema = JSON.parse(JSON.stringify(jsonSchema())) as Readonly<Record<string, unknown>>;
const definitions = schema['definitions'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const mistakesIn = (path: URL): string[] => schemaMistakes(schema, load(readFileSync(path, 'utf8')));

describe('the JSON Schema', () => {
  it.each(stories)('finds nothing wrong with %s', (name) => {
    expect(mistakesIn(new URL(name, folder))).toEqual([]);
  });

  it.each([
    ['unknown-part.yaml', '$.leavers is not allowed'],
    ['unknown-key.yaml', '$.institutions.families.consumtion is not allowed'],
    ['wrong-kind.yaml', '$.institutions.agent.kind breaks enum'],
    ['choice-misspelt.yaml', '$.institutions.families.unit breaks enum'],
    ['lever-role.yaml', '$.levers.agent.margin.role breaks enum'],
    ['title-missing.yaml', '$ breaks required'],
    ['format-newer.yaml', '$.passerelle breaks const'],
  ])('finds what is wrong with %s while it is written', (name, mistake) => {
    const found = mistakesIn(new URL(`../hostile/files/${name}`, import.meta.url));
    expect(found.filter((line) => line.startsWith(mistake))).toHaveLength(1);
  });

  it('gives editors choices to complete and help in two languages for every field of every kind', () => {
    const kinds = Object.entries(definitions).filter(([name]) => name.startsWith('kind-'));
    expect(kinds.length).toBeGreaterThanOrEqual(5);
    let choices = 0;
    for (const [kind, { properties, description }] of kinds) {
      expect(description).toMatch(/.+ \/ .+/s);
      for (const [field, part] of Object.entries(
        properties as Readonly<Record<string, Readonly<Record<string, unknown>>>>,
      )) {
        if ('enum' in part) choices++;
        if (['kind', 'title', 'preset', 'source', 'derived', 'recalled', 'assumed', 'own'].includes(field)) continue;
        expect(`${kind}.${field}: ${String(part['description'])}`).toMatch(/: .+\. .+ \/ .+\. .+/s);
      }
    }
    expect(choices).toBeGreaterThan(10);
  });
});
