// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeLaboratory } from '../../../src/app/laboratory-here.ts';
import { language, pseudo } from '../../../src/app/language.ts';
import { MoneyViewPanel } from '../../../src/app/money-view/money-view-panel.tsx';
import { AppState, StateContext } from '../../../src/app/state.ts';
import { figure, rough } from '../../../src/charts/figures.ts';

const laboratory = makeLaboratory({ workers: 0 });
const source = { file: 'liege.yaml', text: readFileSync('scenarios/liege-kasangulu.yaml', 'utf8') };

beforeEach(() => {
  language.value = 'en';
  pseudo.value = false;
});
afterEach(cleanup);

describe('a row in another money, on the screen', () => {
  it('opens in the currency that is not its own, and its table has the converted numbers', async () => {
    const settings = { variant: null, set: {} };
    const { scenario } = await laboratory.check(source, settings);
    if (scenario === null) throw new Error('The story has mistakes.');
    const request = { scenario, seed: 1, runs: 12 };
    const watch = { signal: new AbortController().signal, progress: () => undefined };
    const report = await laboratory.run(request, watch);
    render(
      <StateContext.Provider value={new AppState(laboratory)}>
        <MoneyViewPanel result={{ source, settings, scenario, report, preview: false }} institutions={[]} />
      </StateContext.Provider>,
    );
    const [row, money, prices] = screen.getAllByRole<HTMLSelectElement>('combobox');
    const own = report.series[row!.value]!.unit;
    expect(money!.value).not.toBe(own);
    fireEvent.change(prices!, { target: { value: 'real' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Show as a table' }, { timeout: 60_000 }));
    const { p50, unit } = await laboratory.moneyBands(request, row!.value, { currency: money!.value, real: true });
    const last = [...document.querySelectorAll('tbody tr')].at(-1)!;
    expect(last.querySelectorAll('td')[2]!.textContent).toBe(figure(rough(p50.at(-1)!), unit, 'en'));
  });
});
