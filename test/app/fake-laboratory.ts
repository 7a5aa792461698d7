import { replayEntries, replayUnits } from '../../src/analysis/replay/detail.ts';
import type { EntriesWanted } from '../../src/analysis/replay/detail.ts';
import { replayLines } from '../../src/analysis/replay/lines.ts';
import { replay } from '../../src/analysis/replay/replay.ts';
import type { Replay } from '../../src/analysis/replay/replay.ts';
import type { Receipt, Remedies, Report } from '../../src/analysis/report.ts';
import type { Checked, Laboratory, RunRequest, Settings, Watch } from '../../src/app/laboratory.ts';
import { catalogueHere } from '../../src/app/editor/catalogue-here.ts';
import { checkLanguage } from '../../src/scenario/language-file.ts';
import type { Issue } from '../../src/schema/issue.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { january2027, reportFixture } from '../charts/report-fixture.ts';
import { compileSmallStory, storyScenario } from '../ensemble/small-story.ts';

/** The scenario behind the invented report: only what the app reads of one. */
export const scenarioFixture = {
  title: { fr: 'Quarante-cinq membres', en: 'Forty-five members' },
  start: january2027,
  months: 60,
  hash: '0123456789abcdef',
  institutions: [
    { id: 'members', kind: 'population', title: { fr: 'Les membres', en: 'The members' }, values: {} },
    { id: 'farm', kind: 'social-enterprise', title: { fr: 'L’élevage', en: 'The farm' }, values: {} },
  ],
  currencies: [],
  events: [],
  levers: [
    {
      path: 'members.dues',
      from: 5,
      to: 60,
      step: 1,
      unit: 'EUR/month',
      role: 'decision',
      whose: { fr: 'les membres', en: 'the members' },
    },
    { path: 'farm.mortality', from: 0, to: 30, step: 1, unit: '%', role: 'assumption', whose: null },
  ],
  variants: [{ id: 'loan', title: { fr: 'Un prêt', en: 'A loan' } }],
} as unknown as Scenario; // A whole scenario is the checker's business.

/** A run that waits to be answered by the test. */
export interface WaitingRun {
  readonly request: RunRequest;
  readonly watch: Watch;
  /** Shows what the first futures came to. */
  look(played: number): void;
  finish(): Promise<void>;
}

/** A laboratory whose runs end when the test says so; texts that hold `wrong` have one mistake, and dues above
 * 60 another. */
export class FakeLaboratory implements Laboratory {
  readonly checked: Settings[] = [];
  readonly runs: WaitingRun[] = [];
  remediesAsked = 0;
  remediesFound: Remedies = { levers: [], together: null };

  check(source: { file: string; text: string }, settings: Settings): Promise<Checked> {
    this.checked.push(settings);
    const dues = settings.set['members.dues'];
    if (dues !== undefined && Number.parseFloat(dues) > 60) {
      return Promise.resolve({ scenario: null, issues: [tooHigh(dues)] });
    }
    const line = source.text.split('\n').findIndex((text) => text.includes('wrong'));
    if (line < 0) return Promise.resolve({ scenario: { ...scenarioFixture, variant: settings.variant }, issues: [] });
    const issue = {
      rule: 'unknown-key',
      place: { file: source.file, line: line + 1, column: 1 },
      path: 'wrong',
      given: 'wrong',
      allowed: 'right',
      nearest: 'right',
      says: { fr: 'Ce nom est inconnu.', en: 'This name is unknown.' },
    };
    return Promise.resolve({ scenario: null, issues: [issue] });
  }

  readLanguage(file: Parameters<Laboratory['readLanguage']>[0]) {
    return Promise.resolve(checkLanguage(file));
  }

  catalogue() {
    return Promise.resolve(catalogueHere());
  }

  listClaims() {
    return Promise.resolve({ claims: [], issues: [] });
  }

  playClaim() {
    return Promise.resolve(null);
  }

  openLesson() {
    return Promise.resolve({ lesson: null, issues: [] });
  }

  playLesson() {
    return Promise.reject(new Error('no lesson is played here'));
  }

  runCases() {
    return Promise.resolve([]);
  }

  run(request: RunRequest, watch: Watch): Promise<Report> {
    return new Promise((resolve, reject) => {
      const aborted = () => reject(Object.assign(new Error('stopped'), { name: 'AbortError' }));
      watch.signal.addEventListener('abort', aborted);
      const dues = Number.parseFloat(this.checked.at(-1)?.set['members.dues'] ?? '20');
      const finish = async (): Promise<void> => {
        resolve(reportWith(dues, request.runs));
        await settled();
      };
      const look = (played: number): void => {
        if (!watch.signal.aborted) watch.look?.(reportWith(dues, played));
      };
      this.runs.push({ request, watch, look, finish });
    });
  }

  remedies(): Promise<Remedies> {
    this.remediesAsked++;
    return Promise.resolve(this.remediesFound);
  }

  compare(): Promise<never> {
    return Promise.reject(new Error('compare is not asked here'));
  }

  compareRow(): Promise<never> {
    return Promise.reject(new Error('compareRow is not asked here'));
  }

  sensitivity(): Promise<never> {
    return Promise.reject(new Error('sensitivity is not asked here'));
  }

  robustness(): Promise<never> {
    return Promise.reject(new Error('robustness is not asked here'));
  }

  stress(): Promise<never> {
    return Promise.reject(new Error('stress is not asked here'));
  }

  listMechanisms(): Promise<never> {
    return Promise.reject(new Error('mechanisms are not asked here'));
  }

  proveMechanism(): Promise<never> {
    return Promise.reject(new Error('mechanisms are not asked here'));
  }

  split(): Promise<never> {
    return Promise.reject(new Error('split is not asked here'));
  }

  seek(): Promise<never> {
    return Promise.reject(new Error('seek is not asked here'));
  }

  checksum(): Promise<string> {
    return Promise.resolve('89abcdef');
  }

  toldFutures(): Promise<never> {
    return Promise.reject(new Error('toldFutures is not asked here'));
  }

  moneyBands(): Promise<never> {
    return Promise.reject(new Error('moneyBands is not asked here'));
  }

  causes(): Promise<never> {
    return Promise.reject(new Error('causes are not asked here'));
  }

  pack(): Promise<never> {
    return Promise.reject(new Error('a pack is not asked here'));
  }

  explain(_request: RunRequest, indicator: string): Promise<Receipt> {
    return Promise.resolve(receiptFixture(indicator));
  }

  futureAt(): Promise<number | null> {
    return Promise.resolve(0);
  }

  replay(request: RunRequest, future: number): Promise<Replay> {
    return Promise.resolve(replay({ ...request, scenario: storyScenario(), future, compile: compileSmallStory }));
  }

  replayUnits(request: RunRequest, future: number, blocks: readonly string[]) {
    const asked = { ...request, scenario: storyScenario(), future, compile: compileSmallStory };
    return Promise.resolve(replayUnits(asked, blocks));
  }

  replayFailure() {
    return Promise.resolve(null);
  }

  replayEntries(request: RunRequest, future: number, wanted: EntriesWanted) {
    const asked = { ...request, scenario: storyScenario(), future, compile: compileSmallStory };
    return Promise.resolve(replayEntries(asked, wanted));
  }

  replayLines(request: RunRequest, future: number, wanted: EntriesWanted) {
    const asked = { ...request, scenario: storyScenario(), future, compile: compileSmallStory };
    return Promise.resolve(replayLines(asked, wanted));
  }

  readGroup(): Promise<never> {
    return Promise.reject(new Error('readGroup is not asked here'));
  }

  playTurns(): Promise<never> {
    return Promise.reject(new Error('playTurns is not asked here'));
  }
}

function tooHigh(given: string): Issue {
  return {
    rule: 'value-must-stay-within-limits',
    place: { file: '', line: 1, column: 1 },
    path: 'members.dues',
    given,
    allowed: '60 EUR/month',
    nearest: null,
    says: { fr: 'C’est trop.', en: 'That is too much.' },
  };
}

/** Lets everything that is ready happen. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

/** The invented report, with its dues as they were set. */
function reportWith(dues: number, runs: number): Report {
  const report = reportFixture();
  return {
    ...report,
    runs,
    bases: report.bases.map((basis) => (basis.path === 'members.dues' ? { ...basis, value: dues } : basis)),
  };
}

function receiptFixture(indicator: string): Receipt {
  const entry = (month: string, amount: number, sign: 1 | -1) => ({
    month,
    from: 'market',
    to: 'farm',
    purpose: 'sale',
    amount,
    sign,
  });
  return {
    indicator,
    label: { fr: 'Revenu de l’élevage', en: 'Income of the farm' },
    unit: 'EUR',
    future: 412,
    value: 70.25,
    none: null,
    formula: { fr: 'ventes − dépenses', en: 'sales − costs' },
    definition: { fr: 'manuel', en: 'handbook' },
    parts: [
      {
        series: 'farm.revenue',
        label: { fr: 'Ventes', en: 'Sales' },
        how: 'total',
        unit: 'EUR',
        value: 70.25,
        divisor: 1,
        entries: [entry('2027-01', 50.25, 1), entry('2027-02', 10, -1)],
        entriesTotal: 30,
        entriesCount: 9,
      },
    ],
    inputs: [],
  };
}
