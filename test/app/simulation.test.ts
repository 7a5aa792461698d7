import { describe, expect, it } from 'vitest';
import { Simulation } from '../../src/app/simulation.ts';
import { FakeLaboratory, settled } from './fake-laboratory.ts';

const source = { file: 'a.yaml', text: 'passerelle: 1' };
const withDues = (dues: number) => ({ variant: null, set: { 'members.dues': `${dues} EUR/month` } });
const asWritten = { variant: null, set: {} };

function start() {
  const laboratory = new FakeLaboratory();
  const full: number[] = [];
  const simulation = new Simulation(laboratory, (result) => full.push(result.report.runs));
  const shown = () => {
    const result = simulation.result.value;
    return result === null ? null : [result.settings.set['members.dues'] ?? 'as written', result.report.runs];
  };
  return { laboratory, simulation, shown, full };
}

describe('a question', () => {
  it('is answered with looks at ever more futures, then with the full number', async () => {
    const { laboratory, simulation, shown, full } = start();
    void simulation.ask(source, asWritten);
    await settled();
    expect(laboratory.runs[0]?.request.runs).toBe(1000);
    for (const played of [8, 24]) {
      laboratory.runs[0]?.look(played);
      expect(shown()).toEqual(['as written', played]);
      expect(simulation.result.value?.preview).toBe(true);
    }
    expect(full).toEqual([]);
    await laboratory.runs[0]?.finish();
    expect(shown()).toEqual(['as written', 1000]);
    expect(simulation.result.value?.preview).toBe(false);
    expect(full).toEqual([1000]);
    expect(simulation.work.value).toEqual({ stage: 'idle' });
  });

  it('that is answered at once needs no look', async () => {
    const { laboratory, simulation, shown } = start();
    void simulation.ask(source, asWritten);
    await settled();
    await laboratory.runs[0]?.finish();
    expect(shown()).toEqual(['as written', 1000]);
  });

  it('tells how far it is', async () => {
    const { laboratory, simulation } = start();
    void simulation.ask(source, asWritten);
    await settled();
    laboratory.runs[0]?.watch.progress(40, 1000);
    expect(simulation.work.value).toEqual({ stage: 'running', done: 40, total: 1000 });
  });

  it('about a wrong text gives its mistakes and leaves the last good result', async () => {
    const { laboratory, simulation, shown } = start();
    void simulation.ask(source, asWritten);
    await settled();
    await laboratory.runs[0]?.finish();
    await simulation.ask({ file: 'a.yaml', text: 'x\nwrong: 1' }, asWritten);
    expect(simulation.issues.value.map((issue) => issue.place.line)).toEqual([2]);
    expect(shown()).toEqual(['as written', 1000]);
    expect(simulation.work.value).toEqual({ stage: 'idle' });
  });
});

describe('while a slider moves', () => {
  it('what has begun is taken as far as its first look, what lies between is left out, the last one is answered', async () => {
    const { laboratory, simulation, shown, full } = start();
    void simulation.ask(source, withDues(21));
    await settled();
    void simulation.ask(source, withDues(22));
    void simulation.ask(source, withDues(23));
    expect(laboratory.runs[0]?.watch.signal.aborted).toBe(false);
    laboratory.runs[0]?.look(8);
    expect(shown()).toEqual(['21 EUR/month', 8]);
    expect(laboratory.runs[0]?.watch.signal.aborted).toBe(true);
    await settled();
    expect(laboratory.checked.map((settings) => settings.set['members.dues'])).toEqual([
      '21 EUR/month',
      '23 EUR/month',
    ]);
    await laboratory.runs[1]?.finish();
    expect(shown()).toEqual(['23 EUR/month', 1000]);
    expect(full).toEqual([1000]);
  });

  it('a number that is on its way to the full one is given up, and never replaces what is newer', async () => {
    const { laboratory, simulation, shown, full } = start();
    void simulation.ask(source, withDues(21));
    await settled();
    const old = laboratory.runs[0];
    old?.look(8);
    void simulation.ask(source, withDues(40));
    expect(old?.watch.signal.aborted).toBe(true);
    await settled();
    laboratory.runs[1]?.look(8);
    old?.look(100);
    await old?.finish();
    expect(shown()).toEqual(['40 EUR/month', 8]);
    await laboratory.runs[1]?.finish();
    expect(shown()).toEqual(['40 EUR/month', 1000]);
    expect(full).toEqual([1000]);
  });
});

describe('stopping', () => {
  it('ends the run, keeps what is shown and says so', async () => {
    const { laboratory, simulation, shown, full } = start();
    void simulation.ask(source, asWritten);
    await settled();
    laboratory.runs[0]?.look(24);
    simulation.cancel();
    await settled();
    expect(laboratory.runs[0]?.watch.signal.aborted).toBe(true);
    expect(simulation.work.value).toEqual({ stage: 'cancelled' });
    expect(shown()).toEqual(['as written', 24]);
    expect(full).toEqual([]);
  });

  it('before the first look leaves nothing behind, and one can ask again', async () => {
    const { laboratory, simulation, shown } = start();
    void simulation.ask(source, asWritten);
    await settled();
    simulation.cancel();
    await laboratory.runs[0]?.finish();
    expect(shown()).toBeNull();
    void simulation.ask(source, asWritten);
    await settled();
    laboratory.runs[1]?.look(8);
    expect(shown()).toEqual(['as written', 8]);
  });
});

describe('a mistake of the program', () => {
  it('is shown in its own words', async () => {
    const { laboratory, simulation } = start();
    laboratory.run = () => Promise.reject(new Error('the book does not balance'));
    await simulation.ask(source, asWritten);
    expect(simulation.failure.value).toBe('the book does not balance');
    expect(simulation.work.value).toEqual({ stage: 'idle' });
  });
});
