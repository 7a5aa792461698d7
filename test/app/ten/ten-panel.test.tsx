// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeLaboratory } from '../../../src/app/laboratory-here.ts';
import { language, pseudo } from '../../../src/app/language.ts';
import type { Result } from '../../../src/app/simulation.ts';
import { AppState, StateContext } from '../../../src/app/state.ts';
import { TenPanel } from '../../../src/app/ten/ten-panel.tsx';

const laboratory = makeLaboratory({ workers: 0 });
const source = { file: 'liege.yaml', text: readFileSync('scenarios/liege-kasangulu.yaml', 'utf8') };

beforeEach(() => {
  language.value = 'en';
  pseudo.value = false;
});
afterEach(cleanup);

async function liege(): Promise<Result> {
  const settings = { variant: null, set: {} };
  const { scenario } = await laboratory.check(source, settings);
  if (scenario === null) throw new Error('The story has mistakes.');
  const watch = { signal: new AbortController().signal, progress: () => undefined };
  const report = await laboratory.run({ scenario, seed: 1, runs: 12 }, watch);
  return { source, settings, scenario, report, preview: false };
}

function show(result: Result): void {
  render(
    <StateContext.Provider value={new AppState(laboratory)}>
      <TenPanel result={result} institutions={[]} />
    </StateContext.Provider>,
  );
}

describe('ten futures, one by one', () => {
  it('are stepped through, each with its end and its own line, and the table has its numbers', async () => {
    const result = await liege();
    show(result);
    const list = await screen.findByRole('list', { name: 'Ten futures' }, { timeout: 60_000 });
    expect(within(list).getAllByRole('button')).toHaveLength(10);
    const status = () => screen.getByRole('status').textContent;
    expect(status()).toMatch(/^Future 1 of 10\. /);
    fireEvent.click(screen.getByRole('button', { name: 'The next →' }));
    expect(status()).toMatch(/^Future 2 of 10\. /);
    fireEvent.click(within(list).getByRole('button', { name: /^Future 10: / }));
    expect(status()).toMatch(/^Future 10 of 10\. /);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'The next →' }).disabled).toBe(true);

    const told = await laboratory.toldFutures(
      { scenario: result.scenario, seed: 1, runs: 12 },
      screen.getByRole<HTMLSelectElement>('combobox').value,
      10,
    );
    const ends = within(list)
      .getAllByRole('button')
      .map(({ className }) => className);
    expect(ends).toEqual(told.map(({ first }) => (first === null ? 'holds' : 'breaks')));
    fireEvent.click(screen.getByRole('button', { name: 'Show as a table' }));
    const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads.at(-1)).toBe('This future');
  });

  it('open the book of one of them', async () => {
    show(await liege());
    fireEvent.click(await screen.findByRole('button', { name: 'See the book of this future' }, { timeout: 60_000 }));
    await waitFor(() => expect(document.querySelector('.flow-matrix')).not.toBeNull(), { timeout: 60_000 });
  });
});
