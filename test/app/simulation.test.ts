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
  it('is answered with a first look, then with the full number', async () => {
    const { laboratory, simulation, shown, full } = start();
    void simulation.ask(source, asWritten);
    await settled();
    expect(laboratory.runs[0]?.request.runs).toBe(100);
    await laboratory.runs[0]?.finish();
    expect(shown()).toEqual(['as written', 100]);
    expect(simulation.result.value?.preview).toBe(true);
    await laboratory.runs[1]?.finish();
    expect(shown()).toEqual(['as written', 1000]);
    expect(full).toEqual([1000]);
    expect(simulation.work.value).toEqual({ stage: 'idle' });
  });

  it('tells how far it is', async () => {
    const { laboratory, simulation } = start();
    void simulation.ask(source, asWritten);
    await settled();
    laboratory.runs[0]?.watch.progress(40, 100);
    expect(simulation.work.value).toEqual({ stage: 'running', done: 40, total: 100 });
  });

  it('about a wrong text gives its mistakes and leaves the last good result', async () => {
    const { laboratory, simulation, shown } = start();
    void simulation.ask(source, asWritten);
    await settled();
    await laboratory.runs[0]?.finish();
    await laboratory.runs[1]?.finish();
    await simulation.ask({ file: 'a.yaml', text: 'x\nwrong: 1' }, asWritten);
    expect(simulation.issues.value.map((issue) => issue.place.line)).toEqual([2]);
    expect(shown()).toEqual(['as written', 1000]);
    expect(simulation.work.value).toEqual({ stage: 'idle' });
  });
});

describe('while a slider moves', () => {
  it('the first look that has begun is shown, those in between are left out, the last one is answered', async () => {
    const { laboratory, simulation, shown } = start();
    void simulation.ask(source, withDues(21));
    await settled();
    void simulation.ask(source, withDues(22));
    void simulation.ask(source, withDues(23));
    await laboratory.runs[0]?.finish();
    expect(shown()).toEqual(['21 EUR/month', 100]);
    await settled();
    expect(laboratory.checked.map((settings) => settings.set['members.dues'])).toEqual([
      '21 EUR/month',
      '23 EUR/month',
    ]);
    await laboratory.runs[1]?.finish();
    await laboratory.runs[2]?.finish();
    expect(shown()).toEqual(['23 EUR/month', 1000]);
  });

  it('a full number that is running is given up, and never replaces what is newer', async () => {
    const { laboratory, simulation, shown, full } = start();
    void simulation.ask(source, withDues(21));
    await settled();
    await laboratory.runs[0]?.finish();
    const old = laboratory.runs[1];
    expect(old?.request.runs).toBe(1000);
    void simulation.ask(source, withDues(40));
    expect(old?.watch.signal.aborted).toBe(true);
    await settled();
    await laboratory.runs[2]?.finish();
    await old?.finish();
    expect(shown()).toEqual(['40 EUR/month', 100]);
    await laboratory.runs[3]?.finish();
    expect(shown()).toEqual(['40 EUR/month', 1000]);
    expect(full).toEqual([1000]);
  });
});

describe('stopping', () => {
  it('ends the run, keeps what is shown and says so', async () => {
    const { laboratory, simulation, shown, full } = start();
    void simulation.ask(source, asWritten);
    await settled();
    await laboratory.runs[0]?.finish();
    simulation.cancel();
    await settled();
    expect(laboratory.runs[1]?.watch.signal.aborted).toBe(true);
    expect(simulation.work.value).toEqual({ stage: 'cancelled' });
    expect(shown()).toEqual(['as written', 100]);
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
    await laboratory.runs[1]?.finish();
    expect(shown()).toEqual(['as written', 100]);
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
