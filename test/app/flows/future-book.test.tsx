// @vitest-environment happy-dom
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Replay } from '../../../src/analysis/replay/replay.ts';
import { FutureBook } from '../../../src/app/flows/future-book.tsx';
import { SpanControl } from '../../../src/app/flows/span-control.tsx';
import { language, pseudo } from '../../../src/app/language.ts';
import type { Result } from '../../../src/app/simulation.ts';
import { AppState, StateContext } from '../../../src/app/state.ts';
import { reportFixture } from '../../charts/report-fixture.ts';
import { FakeLaboratory, scenarioFixture } from '../fake-laboratory.ts';

const request = { scenario: scenarioFixture, seed: 1, runs: 100 };
const result: Result = {
  source: { file: 'story.yaml', text: '' },
  settings: { variant: null, set: {} },
  scenario: scenarioFixture,
  report: reportFixture(),
  preview: false,
};

// A busy machine is no failure.
configure({ asyncUtilTimeout: 15_000 });

beforeEach(() => {
  language.value = 'en';
  pseudo.value = false;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function openBook(month: number | null): Promise<Replay> {
  const laboratory = new FakeLaboratory();
  const replay = await laboratory.replay(request, 3);
  render(
    <StateContext.Provider value={new AppState(laboratory)}>
      <FutureBook result={result} replay={replay} month={month} />
    </StateContext.Provider>,
  );
  return replay;
}

describe('the book of a future', () => {
  it('opens a sum of the matrix into lines that add up to it', async () => {
    await openBook(null);
    fireEvent.click(screen.getByRole('button', { name: /^People → Group: / }));
    const entries = await waitFor(() => {
      const found = document.querySelector('table.entries');
      if (found === null) throw new Error('The lines are not there yet.');
      return found;
    });
    expect(entries.getAttribute('data-total')).toBe(entries.getAttribute('data-value'));
    expect(Number(entries.getAttribute('data-total'))).toBeGreaterThan(0);
  });

  it('balances, and draws as many bands as pairs that pay each other', async () => {
    await openBook(null);
    const sheets = document.querySelectorAll('table.balance');
    expect(sheets.length).toBe(3);
    for (const sheet of sheets) expect(sheet.textContent).toContain('both sides are equal');
    expect(document.querySelectorAll('.sankey .ribbon')).toHaveLength(
      document.querySelectorAll('.flow-matrix button').length,
    );
  });

  it('opens at the month it is asked for', async () => {
    await openBook(4);
    expect(screen.getByLabelText('When').getAttribute('aria-valuetext')).toBe('May 2026');
    fireEvent.input(screen.getByLabelText('When'), { target: { value: '5' } });
    expect(screen.getByRole('heading', { name: 'Who paid whom, June 2026' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Length'), { target: { value: 'year' } });
    expect(screen.getByRole('heading', { name: 'Who paid whom, 2026' })).toBeTruthy();
  });
});

function Scrubber({ steps }: { steps: number }) {
  const [step, go] = useState(0);
  return <SpanControl size="year" resize={() => undefined} step={step} steps={steps} name={`step ${step}`} go={go} />;
}

describe('the time of a book', () => {
  const tick = () => act(() => void vi.advanceTimersByTime(1000));
  it('runs by itself until its end, or until it is paused', async () => {
    vi.useFakeTimers();
    render(<Scrubber steps={4} />);
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    await tick();
    expect(screen.getByText('step 1')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    await tick();
    expect(screen.getByText('step 1')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    for (let i = 0; i < 4; i++) await tick();
    expect(screen.getByText('step 3')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy();
  });

  it('never runs where motion is not wanted', () => {
    const still = { matches: true } as MediaQueryList; // Only `matches` is read.
    vi.spyOn(globalThis, 'matchMedia').mockReturnValue(still);
    render(<Scrubber steps={4} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('slider')).toBeTruthy();
  });

  it('has no scale when there is one step', () => {
    render(<Scrubber steps={1} />);
    expect(screen.queryByRole('slider')).toBeNull();
  });
});
