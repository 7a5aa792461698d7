import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildForNode } from '../../scripts/build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
let program: string | undefined;

beforeAll(async () => {
  program = await buildForNode('cli');
}, 120_000);

/** Runs the built program on files of the hostile corpus, as a person would type it. */
function check(names: readonly string[], ...options: string[]) {
  const files = names.map((name) => `test/hostile/files/${name}`);
  const { status, stdout } = spawnSync(process.execPath, [program!, 'check', ...files, ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, lines: stdout.trimEnd().split('\n') };
}

describe('the built program checks wrong files', () => {
  it('and says all mistakes of each, sorted by place, in English', () => {
    const { code, lines } = check(
      ['kind-enterprise-nobody-pays.yaml', 'extends-a-wrong-file.yaml'],
      '--language',
      'en',
    );
    expect(code).toBe(2);
    expect(lines.map((line) => line.split(': ')[0])).toEqual([
      'test/hostile/files/kind-enterprise-nobody-pays.yaml:27:14 project-must-name-its-funder',
      'test/hostile/files/kind-enterprise-nobody-pays.yaml:31:3 somebody-must-pay-for-the-start',
      'test/hostile/files/kind-enterprise-nobody-pays.yaml:34:60 holder-must-exist',
      'test/hostile/files/kind-enterprise-nobody-pays.yaml:37:44 surplus-needs-an-association',
      'test/hostile/files/count-negative.yaml:20:12 value-must-not-be-negative',
    ]);
  });

  it('and in French', () => {
    expect(check(['yearly-for-monthly.yaml'], '--language', 'fr')).toEqual({
      code: 2,
      lines: [
        'test/hostile/files/yearly-for-monthly.yaml:14:22 period-must-be-that-of-its-field: senders.income.value\u00a0: ' +
          '«\u00a014400 EUR/year\u00a0» n’a pas la durée attendue (EUR/mois)\u00a0: écrivez 1200 EUR/mois.',
      ],
    });
  });

  it('and refuses values without a mark only when it is strict', () => {
    const name = 'missing-mark-strict.yaml';
    expect(check([name, 'good.yaml'])).toEqual({
      code: 0,
      lines: [`ok test/hostile/files/${name}`, 'ok test/hostile/files/good.yaml'],
    });
    const strict = check([name, 'good.yaml'], '--strict', '--language', 'en');
    expect(strict.code).toBe(2);
    expect(strict.lines).toHaveLength(11);
    expect(strict.lines[0]).toMatch(
      /missing-mark-strict\.yaml:7:18 value-must-have-a-mark: EUR\.prices: "2 %\/year" does/,
    );
    expect(strict.lines.at(-1)).toBe('ok test/hostile/files/good.yaml');
  });
});
