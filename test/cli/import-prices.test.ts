import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { service, workbook } from '../prices/import/rpw-files.ts';
import { say } from './terminal.ts';

async function call(...given: string[]) {
  const { code, out, err } = await say(['import-prices', ...given]);
  return { code, printed: out, complained: err };
}

describe('import-prices', () => {
  it('prints channels, average, SmaRT and both tests of what ships with the program', async () => {
    const { code, printed } = await call('--corridor', 'TZA-KEN', '--language', 'en');
    expect(code).toBe(0);
    expect(printed).toMatch(/2025_3Q +12 +59.99 % +no +4.15 % +yes/);
    expect(printed).toContain('CC BY 4.0');
  });
  it('writes a scenario that is good without a mark missing, from a workbook', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'prices-'));
    const [book, story] = [join(folder, 'rpw.xlsx'), join(folder, 'story.yaml')];
    writeFileSync(
      book,
      workbook(
        [service, { ...service, id: 2, firm: 'Wise & Co "Ltd"', 'cc2 lcu fee': 8.2, 'cc2 total cost %': 3.877 }],
        'new',
      ),
    );
    expect((await call(book, '--corridor', 'BEL-MAR', '--out', story)).code).toBe(0);
    expect(await say(['check', '--strict', story])).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(story, 'utf8')).toContain('percent: { value: 1.6097561 %');
  });
  it('gives every price and remark as JSON', async () => {
    const { printed } = await call('--corridor', 'KEN-UGA', '--format', 'json');
    const found = JSON.parse(printed) as { summaries: { smart: unknown }[]; remarks: { rule: string }[] };
    expect(found.summaries[0]!.smart).toBeNull();
    expect(found.remarks.map(({ rule }) => rule)).toContain('price-is-not-disclosed');
  });
  it.each([
    [['--corridor', 'Belgium'], 'two country codes'],
    [['--corridor', 'BEL-QQQ'], 'no country "QQQ"'],
    [['--corridor', 'BEL-SEN'], 'Nothing ships about BEL-SEN; there are BEL-COD'],
    [['--corridor', 'TZA-KEN', '--period', 'spring'], '--period is a quarter'],
    [['--corridor', 'TZA-KEN', '--period', '2020_1Q'], '2011_1Q, 2025_3Q'],
    [['nowhere.csv', '--corridor', 'TZA-KEN'], 'no such file'],
    [[], '--corridor'],
  ])('%j is a wrong input', async (given, says) => {
    const { code, complained } = await call(...given);
    expect(code).toBe(2);
    expect(complained).toContain(says);
  });
});
