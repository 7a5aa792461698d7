import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodClaims } from '../claims/small.ts';
import { say, storyFile } from './terminal.ts';

let folder: string;
let story: string;
let file: string;

beforeAll(() => {
  ({ folder, file: story } = storyFile());
  file = join(folder, 'story.claims.yaml');
  writeFileSync(file, goodClaims);
});
afterAll(() => rmSync(folder, { recursive: true }));

const here = ['--workers', '0'];

describe('passerelle claims', () => {
  it('prints one line a claim and ends with 0 when all hold', async () => {
    const { code, out, err } = await say(['claims', file, ...here]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^holds {6}C01 {2}story: families\.received falls on average; 0 EUR → 4 EUR: .* \[L,P JMDI handbook, lines 797-801\]\n$/,
    );
  });

  it('speaks French', async () => {
    const { out } = await say(['claims', file, ...here, '--language', 'fr']);
    expect(out).toContain('families.received diminue en moyenne');
  });

  it('ends with 1 when a claim fails or says nothing', async () => {
    for (const [from, to, outcome] of [
      ['received: falls', 'received: rises', 'fails'],
      ['> 500 EUR', '> 5000 EUR', 'vacuous'],
    ] as const) {
      const other = join(folder, `${outcome}.claims.yaml`);
      writeFileSync(other, goodClaims.replace(from, to));
      const { code, out } = await say(['claims', file, other, ...here]);
      expect(code).toBe(1);
      expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual(['holds', outcome, '']);
    }
  });

  it('ends with 2 before anything runs when a file is wrong', async () => {
    const other = join(folder, 'wrong.claims.yaml');
    writeFileSync(other, goodClaims.replace('families.received', 'families.recieved'));
    const { code, out, err } = await say(['claims', file, other, ...here]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('wrong.claims.yaml:9:13 claim-must-name-a-result: ');
    expect(err).toContain('Did you mean "families.received"?');
    expect((await say(['claims', join(folder, 'none.claims.yaml')])).code).toBe(2);
  });
});

describe('passerelle check', () => {
  it('checks a claims file as claims, with its story', async () => {
    const { code, out } = await say(['check', story, file]);
    expect({ code, out }).toEqual({ code: 0, out: `ok ${story}\nok ${file}\n` });
    const other = join(folder, 'unknown.claims.yaml');
    writeFileSync(other, goodClaims.replace('of: story', 'of: nowhere'));
    expect((await say(['check', other])).out).toContain('2:5 claims-must-be-of-a-story');
  });
});
