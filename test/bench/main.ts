import { spawnSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { largestMemory, measureAnswers, measureThreads } from './ensemble-rows.ts';
import { measureLooks } from './look-rows.ts';
import { Rows } from './rows.ts';
import { targetLine } from './targets.ts';
import { limit, measureYardstick, scalar } from './yardstick-rows.ts';

const rounds = 5;

/** `npm run bench -- threads looks` measures only these. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  async yardstick() {
    const yardstick = new Rows();
    const hash = measureYardstick(yardstick, rounds);
    say(`Yardstick: 200 households × 120 months, ${rounds} rounds in turn; processor time, medians (range).`);
    say(`All runs gave the expected checksums; hash of the pool on the book ${hash}.`);
    say(...yardstick.lines('ns', { [limit]: 'the limit', [scalar]: 'scalar C' }));
  },
  async threads() {
    say('', 'Threads: time on the wall, medians (range); all runs of a row gave the same checksum.');
    say(...(await measureThreads(rounds)));
  },
  async answers() {
    say('', 'Whole answers in two threads: time on the wall, medians (range).');
    say(...(await measureAnswers(rounds)));
  },
  async memory() {
    say('', 'Memory: the largest of a process of its own, with all its threads.');
    // A process that has measured something else has come to more already.
    const size = Number(ownProcess('memory-alone'));
    say(targetLine('100 000 futures of a savings group of 30 members over two years', [size], 'MB', { atMost: 500 }));
  },
  async looks() {
    say('', 'Looks: time on the wall from a lever moved to the first picture’s figures, in two threads of Node.');
    say(...(await measureLooks(rounds)));
  },
};

const wanted = process.argv.slice(2);
if (wanted[0] === 'memory-alone') say(String(await largestMemory()));
else await measure();

async function measure(): Promise<void> {
  const strange = wanted.filter((name) => !Object.hasOwn(parts, name));
  if (strange.length > 0) {
    say(`There is no part ${strange.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await part();
    tellLoad();
  }
}

/** What others do at the same time falsifies times on the wall, so that it stands beside them. */
function tellLoad(): void {
  const load = loadavg()[0]!.toFixed(1);
  say(`(${availableParallelism()} cores; ${load} programs wanted one, on average over the last minute.)`);
}

function ownProcess(part: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [process.argv[1]!, part], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The bench did not come back from ${part}: ${stderr}`);
  return stdout;
}

function say(...lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}
