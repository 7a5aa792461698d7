import { describe, expect, it } from 'vitest';
import { presets } from '../../../src/institutions/association/presets.ts';
import { knownRules } from '../../../src/institutions/association/rules-funding.ts';
import { checkScenario } from '../../../src/scenario/check.ts';

function withPreset(preset: string, more = '', code = 'EUR') {
  const text = `passerelle: 1
title: { fr: "Essai", en: "Test" }
start: 2026-01
length: 24 months
currencies: { ${code}: { prices: { value: 2 %/year, assumed: "a test" } } }
institutions:
  members: { kind: population, currency: ${code}, count: 20 person, income: 1200 ${code}/month, assumed: "a test" }
  club:
    kind: association
    preset: ${preset}
    assumed: "a test"
    currency: ${code}
    members: members
    dues: 10 ${code}/month
    duesFor: 24 months
    works: { school: { cost: 20000 ${code} } }
    ${more}
`;
  const { scenario, issues } = checkScenario({ file: 'a.yaml', text }, { strict: true });
  return {
    values: scenario?.institutions.find(({ id }) => id === 'club')?.values,
    rules: issues.map(({ rule }) => rule),
  };
}

describe('presets of an association', () => {
  it.each(Object.keys(presets))('%s makes a good file, every value with its mark', (preset) => {
    expect(withPreset(preset, '', preset.startsWith('3x1') ? 'USD' : 'EUR').rules).toEqual([]);
  });

  it('carry the rules that the reference cases test', () => {
    const ruleOf = (preset: string, funder: string) =>
      (withPreset(preset).values!['funders'] as Record<string, object>)[funder];
    expect(ruleOf('pra-osim', 'pra-osim')).toMatchObject({
      share: { value: knownRules.praOsim.share },
      cap: { value: 100 * knownRules.praOsim.cap },
      most: { value: 100 * knownRules.praOsim.most },
    });
    expect(ruleOf('mesoprojects', 'mesoprojects')).toMatchObject({
      share: { value: knownRules.mesoprojects.share },
      cap: { value: 100 * knownRules.mesoprojects.cap },
      least: { value: 100 * knownRules.mesoprojects.least },
      most: { value: 100 * knownRules.mesoprojects.most },
    });
    expect(ruleOf('wallonia-brussels', 'wallonia-brussels')).toMatchObject({
      share: { value: knownRules.walloniaBrussels.share },
      cap: { value: 100 * knownRules.walloniaBrussels.cap },
    });
  });

  it('may stand together, each over those before it and the file over all', () => {
    const { values } = withPreset('[non-profit, municipality, lottery]', 'funders: { municipality: { share: 40 % } }');
    expect(values!['legalForm']).toBe('non-profit');
    expect(values!['funders']).toMatchObject({
      municipality: { share: { value: 0.4 }, ownShare: { value: 0.2 } },
      lottery: { chance: { value: 0.2 } },
    });
  });

  it('non-profit refuses payouts to members', () => {
    expect(withPreset('non-profit', 'payouts: { share: 50 % }').rules).toEqual(['non-profit-must-not-pay-its-members']);
    expect(withPreset('municipality', 'payouts: { share: 50 % }').rules).toEqual([]);
  });

  it('that nobody knows are refused one by one', () => {
    expect(withPreset('[non-profit, pra-osin]').rules).toEqual(['preset-must-exist']);
    expect(withPreset('[]').rules).toEqual(['preset-must-exist']);
  });
});
