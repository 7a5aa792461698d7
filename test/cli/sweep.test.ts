import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsOfCsv } from '../../src/export/records/csv.ts';
import { version } from '../../src/cli/version.ts';
import { say, storyFile } from './terminal.ts';

const { folder } = storyFile();
const design = join(folder, 'design.yaml');
const at = (name: string): string => join(folder, name);
const text = `sweep: 1
scenario: story.yaml
variants: [as-written, dear]
seeds: [1, 2]
runs: 10
grid:
  agent.fee.percent: { from: 1 %, to: 2 %, step: 1 % }
list: [{ senders.sends.amount: 80 EUR/month }, { senders.sends.amount: 100 EUR/month }]
samples: { count: 2, of: { families.consumption: { from: 90 EUR/month, to: 120 EUR/month } } }
`;
const points = 2 * 2 * 2 * 2 * 2;

/** All files of a folder with their bytes. */
function contents(name: string): Readonly<Record<string, string>> {
  const files = readdirSync(at(name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const read = files.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(at(name).length), readFileSync(path, 'latin1')];
  });
  return Object.fromEntries(read.sort(([a], [b]) => (a < b ? -1 : 1)));
}

beforeAll(async () => {
  writeFileSync(design, text);
  await say(['sweep', design, '--out', at('whole')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a sweep', () => {
  it('runs variants × grid × list × samples × seeds into one tidy table', () => {
    const [head, ...lines] = contents('whole')['/results.csv']!.trimEnd().split('\n');
    expect(head).toBe(
      'point,scenario,variant,seed,agent.fee.percent,senders.sends.amount,families.consumption,' +
        'runs,failed,indicator,unit,n,undefined,mean,mcse,p5,p25,p50,p75,p95',
    );
    expect(new Set(lines.map((line) => line.split(',')[0])).size).toBe(points);
    expect(lines.every((line) => line.split(',').length === head!.split(',').length)).toBe(true);
    expect(lines.find((line) => line.startsWith('31,'))).toContain(',dear,2,2 %,100 EUR/month,');
    expect(JSON.stringify(contents('whole'))).not.toContain(folder);
  });

  it('gives the same table as Parquet, with types and what it was made of', async () => {
    const bytes = readFileSync(at('whole/results.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const rows = await parquetReadObjects({ file });
    const [head = [], ...lines] = cellsOfCsv(readFileSync(at('whole/results.csv'), 'utf8'));
    expect(rows.map((row) => head.map((name) => `${row[name] ?? ''}`))).toEqual(lines);
    expect(rows.find((row) => row['point'] === 31n)).toMatchObject({
      variant: 'dear',
      seed: 2n,
      'agent.fee.percent': '2 %',
      indicator: 'holds',
      runs: 10n,
      p5: null,
    });
    const shown = rows.filter((row) => row['indicator'] !== 'holds' && row['n'] !== 0n);
    expect(shown.every((row) => typeof row['p50'] === 'number')).toBe(true);
    const { created_by, key_value_metadata } = parquetMetadata(file);
    expect(created_by).toBe(`passerelle ${version}`);
    expect(JSON.parse(key_value_metadata![0]!.value!)).toEqual(
      JSON.parse(readFileSync(at('whole/manifest.json'), 'utf8')),
    );
  });

  it('in four shards, merged, gives the bytes of one run', async () => {
    const shards = [1, 2, 3, 4].map((k) => at(`shard-${k}`));
    for (const [i, out] of shards.entries()) await say(['sweep', design, '--out', out, '--shard', `${i + 1}/4`]);
    const early = await say(['merge', ...shards.slice(1), '--out', at('early')]);
    expect({ code: early.code, err: early.err }).toEqual({ code: 2, err: expect.stringContaining('8 of 32 points') });
    const { code } = await say(['merge', ...shards, '--out', at('merged')]);
    expect(code).toBe(0);
    expect(contents('merged')).toEqual(contents('whole'));
  });

  it('that is killed goes on where it stopped, with nothing lost or doubled', async () => {
    const abort = new AbortController();
    let asked = 0;
    const signal = new Proxy(abort.signal, {
      get: (target, key) => {
        // The run looks at the signal as it goes; after a while it is interrupted.
        if (key === 'aborted' && ++asked === 20) abort.abort();
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const killed = await say(['sweep', design, '--out', at('killed')], { signal });
    expect(killed.code).toBe(130);
    const done = Object.keys(contents('killed')).filter((name) => name.startsWith('/points'));
    expect(done.length).toBeGreaterThan(0);
    expect(done.length).toBeLessThan(points);
    expect(Object.keys(contents('killed'))).not.toContain('/results.csv');
    await say(['sweep', design, '--out', at('killed')]);
    expect(contents('killed')).toEqual(contents('whole'));
  });

  it('refuses a folder of another design, and a bad design with each line', async () => {
    const other = at('other.yaml');
    writeFileSync(other, text.replace('runs: 10', 'runs: 11'));
    expect((await say(['sweep', other, '--out', at('whole')])).err).toContain('another sweep');
    writeFileSync(other, 'sweep: 2\nscenario: story.yaml\nseeds: [x]\nturns: 4\n');
    const { code, err } = await say(['sweep', other, '--out', at('none')]);
    expect(code).toBe(2);
    expect(err.match(/^.*other\.yaml:\d+:\d+ /gm)).toHaveLength(3);
  });

  it('prints a Slurm array and a GNU parallel line, whatever the folder is called', async () => {
    mkdirSync(at("it's here"), { recursive: true });
    const script = async (kind: string) =>
      (await say(['sweep', design, '--out', "it's here", '--script', kind, '--shards', '8'])).out;
    expect(await script('slurm')).toContain('#SBATCH --array=1-8');
    expect(await script('slurm')).toContain(`'it'\\''s here'/shard-"$SLURM_ARRAY_TASK_ID"`);
    expect(await script('parallel')).toMatch(/^parallel .* ::: \$\(seq 8\) && .* merge /);
    expect((await say(['sweep', design, '--out', 'x', '--script', 'pbs'])).code).toBe(2);
  });
});
