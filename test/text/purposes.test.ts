import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unitWords } from '../../src/charts/units.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { compile } from '../../src/scenario/compile.ts';
import { purposeTexts } from '../../src/text/purposes.ts';

const stories = readdirSync('scenarios').filter((name) => /^(?!.*\.claims).*\.yaml$/.test(name));
const files = [...stories.map((name) => `scenarios/${name}`), 'test/fixtures/every-distribution.yaml'];

describe.each(files)('%s', (file) => {
  const source = { file, text: readFileSync(file, 'utf8') };
  const variants = [null, ...(checkScenario(source).scenario?.variants.map(({ id }) => id) ?? [])];
  const models = variants.flatMap((variant) => {
    const { scenario } = checkScenario(source, { variant });
    return scenario === null ? [] : [compile(scenario, 1)];
  });

  it('has no flow whose purpose is unnamed', () => {
    const purposes = models.flatMap((model) => model.parts.ledger.flows.map((flow) => flow.purpose));
    expect([...new Set(purposes)].filter((purpose) => purposeTexts[purpose] === undefined)).toEqual([]);
  });
  it('has no unit without words', () => {
    const units = models.flatMap(({ parts }) => [...parts.series, ...parts.indicators].map(({ unit }) => unit));
    const pieces = units.flatMap((unit) => unit.split('/')).filter((unit) => !/^([A-Z]{3}|yes)$/.test(unit));
    expect([...new Set(pieces)].filter((unit) => unitWords[unit] === undefined)).toEqual([]);
  });
});
