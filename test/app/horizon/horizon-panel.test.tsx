// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HorizonPanel } from '../../../src/app/horizon/horizon-panel.tsx';
import { language, pseudo } from '../../../src/app/language.ts';
import type { Result } from '../../../src/app/simulation.ts';
import { rowsOf, themes } from '../../../src/charts/spec.ts';
import { figure, rough } from '../../../src/charts/figures.ts';
import { reportFixture } from '../../charts/report-fixture.ts';
import { scenarioFixture } from '../fake-laboratory.ts';
import { q } from '../../institutions/quantity-makers.ts';

const [members, ...others] = scenarioFixture.institutions;
const dues = { ...members!, id: 'club', kind: 'association', values: { duesFor: q.months(24) } };

function show(institutions: typeof scenarioFixture.institutions): Result {
  const scenario = { ...scenarioFixture, institutions };
  const result: Result = {
    source: { file: 'story.yaml', text: '' },
    settings: { variant: null, set: {} },
    scenario,
    report: reportFixture(),
    preview: false,
  };
  render(<HorizonPanel result={result} institutions={[]} />);
  return result;
}

beforeEach(() => {
  language.value = 'en';
  pseudo.value = false;
});
afterEach(cleanup);

describe('the end of a project beside the end of its story', () => {
  it('opens at the month in which outside money ends, with the numbers of the bands', () => {
    const { report } = show([members!, ...others, dues]);
    const choice = screen.getByRole<HTMLSelectElement>('combobox');
    expect(choice.value).toBe('24');
    expect(choice.selectedOptions[0]!.textContent).toBe('End of dues (January 2029)');
    const rows = themes.flatMap((theme) => rowsOf(report, theme));
    expect(rows.length).toBeGreaterThan(0);
    for (const { id } of rows) {
      const cells = [...document.querySelectorAll(`tr[data-row="${id}"] td`)].map(({ textContent }) => textContent);
      const { p50, unit } = report.series[id]!;
      const isNought = ['p5', 'p50', 'p95'].every((band) => {
        return [24, report.months - 1].every((month) => report.series[id]![band as 'p50'][month] === 0);
      });
      expect(cells).toHaveLength(isNought ? 0 : 2);
      if (isNought) continue;
      [24, report.months - 1].forEach((month, place) => {
        expect(cells[place]!.startsWith(figure(rough(p50[month]!), unit, 'en'))).toBe(true);
      });
    }
  });

  it('asks for a date where the file names no end, and follows the choice', () => {
    const { report } = show(scenarioFixture.institutions);
    expect(screen.getByText(/does not say when outside money ends/)).toBeDefined();
    fireEvent.change(screen.getByRole('combobox'), { target: { value: '11' } });
    const [row] = rowsOf(report, 'returns');
    const { p50, unit } = report.series[row!.id]!;
    const cell = document.querySelector(`tr[data-row="${row!.id}"] td`)!.textContent;
    expect(cell.startsWith(figure(rough(p50[11]!), unit, 'en'))).toBe(true);
  });
});
