import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/analysis/replay/replay.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { blockWords } from '../../src/text/blocks.ts';

const stories = [
  'brussels-casablanca-household',
  'liege-kasangulu',
  'loja-organic-coffee',
  'moldova-product-range',
  'msai-cdr-savings-groups',
  'redes-cap-mixed-companies',
  'sri-lanka-literacy-and-card',
  'vsla-weekly',
];

describe('the names of accounts', () => {
  it.each(stories)('are words in both languages: %s', (name) => {
    const text = readFileSync(`scenarios/${name}.yaml`, 'utf8');
    const { scenario } = checkScenario({ file: name, text }, {});
    const { blocks, institutions } = replay({ scenario: scenario!, seed: 1, future: 2 });
    for (const { name: block, owner } of blocks) {
      const { fr, en } = blockWords(block, institutions[owner]!.id);
      expect({ block, fr }).not.toEqual({ block, fr: en });
      expect(fr).not.toMatch(/\.|owed|^[A-Z]{3}$/);
    }
  });
  it('say whose turn it is to pay back, and keep a name that has no words', () => {
    expect(blockWords('coop.deposits owed', 'coop').fr).toBe('dépôts, à rembourser');
    expect(blockWords('coop.lender bank owed', 'coop').en).toBe('loan from bank, to pay back');
    expect(blockWords('coop.something new', 'coop').fr).toBe('something new');
  });
});
