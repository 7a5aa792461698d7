// @vitest-environment happy-dom
import { rmSync, writeFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeLaboratory } from '../../../src/app/laboratory-here.ts';
import { language, pseudo } from '../../../src/app/language.ts';
import { Hinge } from '../../../src/app/result/hinge.tsx';
import { SensitivityPanel } from '../../../src/app/sensitivity/sensitivity-panel.tsx';
import type { Result } from '../../../src/app/simulation.ts';
import { AppState, StateContext } from '../../../src/app/state.ts';
import { figure } from '../../../src/charts/figures.ts';
import { smallScenario } from '../../cli/scenario-text.ts';
import { say, storyFile } from '../../cli/terminal.ts';

const { folder, file } = storyFile();
const drawn = smallScenario
  .replace('percent: 2 %', 'percent: { value: 2 %, range: uniform(1 %; 3 %) }')
  .replace('income: 50 EUR/month', 'income: { value: 50 EUR/month, range: uniform(40 EUR/month; 60 EUR/month) }');
const text = `${drawn}levers: { agent.fee.fixed: { from: 0 EUR, to: 10 EUR, step: 1 EUR, role: decision } }\n`;
const laboratory = makeLaboratory({ workers: 0 });

beforeAll(() => writeFileSync(file, text));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  language.value = 'en';
  pseudo.value = false;
});
afterEach(cleanup);

async function resultOf(source: string): Promise<Result> {
  const settings = { variant: null, set: {} };
  const given = { file: 'small.yaml', text: source };
  const { scenario } = await laboratory.check(given, settings);
  if (scenario === null) throw new Error('The small scenario has mistakes.');
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  const report = await laboratory.run({ scenario, seed: 1, runs: 20 }, watch);
  return { source: given, settings, scenario, report, preview: false };
}

function show(result: Result, what: 'panel' | 'hinge'): void {
  render(
    <StateContext.Provider value={new AppState(laboratory)}>
      {what === 'panel' ? <SensitivityPanel result={result} institutions={[]} /> : <Hinge result={result} />}
    </StateContext.Provider>,
  );
}

async function rowsFound(): Promise<readonly HTMLTableRowElement[]> {
  fireEvent.click(screen.getByRole('button', { name: 'Find what matters' }));
  return waitFor(
    () => {
      const rows = [...document.querySelectorAll<HTMLTableRowElement>('table.moves tbody tr')];
      if (rows.length === 0) throw new Error('The table is not there yet.');
      return rows;
    },
    { timeout: 60_000 },
  );
}

describe('what a result hangs on, on the screen', () => {
  it('has the numbers of the command line, in its order, with value, mark and ends', async () => {
    show(await resultOf(text), 'panel');
    fireEvent.change(screen.getByLabelText('Which result'), { target: { value: 'agent.paid' } });
    const rows = await rowsFound();
    const { bars, unit } = JSON.parse((await say(['sensitivity', file, 'agent.paid', '--format', 'json'])).out);
    expect(rows.map(({ dataset }) => dataset['path'])).toEqual(bars.map(({ path }: { path: string }) => path));
    rows.forEach((row, i) => {
      const cells = [...row.querySelectorAll('td.number')].map(({ textContent }) => textContent);
      const { low, high, swing } = bars[i];
      expect(cells.slice(1)).toEqual([low.value, high.value, swing].map((value) => figure(value, unit, 'en')));
    });
    // A range shows what it comes to, a lever where it ends.
    const percent = rows.find(({ dataset }) => dataset['path'] === 'agent.fee.percent')!;
    expect(percent.textContent).toContain('1.1% → 2.9%');
    expect(percent.textContent).toContain('in the file: 2%');
    expect(percent.querySelector('.badge')).not.toBeNull();
    expect(rows[0]!.textContent).toContain('€0 → €10');
  });

  it('shows Morris and Sobol with their intervals', async () => {
    show(await resultOf(text), 'panel');
    fireEvent.change(screen.getByLabelText('Which result'), { target: { value: 'agent.paid' } });
    for (const [place, told] of [
      ['1', 'Deviation'],
      ['2', 'With the others'],
    ] as const) {
      fireEvent.change(screen.getByLabelText('How'), { target: { value: place } });
      const rows = await rowsFound();
      expect(rows).toHaveLength(3);
      expect(document.querySelector('table.moves thead')!.textContent).toContain(told);
      expect(rows[0]!.textContent).toContain(' … ');
    }
  });

  it('says under the verdict what it hangs on, or that nothing can be moved', async () => {
    show(await resultOf(text), 'hinge');
    fireEvent.click(screen.getByRole('button'));
    expect(await screen.findByText(/No assumption, taken alone/, {}, { timeout: 60_000 })).toBeDefined();
    cleanup();
    show(await resultOf(smallScenario), 'hinge');
    fireEvent.click(screen.getByRole('button'));
    expect(await screen.findByText(/has no assumption to move/, {}, { timeout: 60_000 })).toBeDefined();
  });
});
