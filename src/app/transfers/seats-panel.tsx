import { useRef, useState } from 'preact/hooks';
import './transfers.css';
import './seats.css';
import { decisionsOf, type PlanDecision, planText, settingsOf } from '../../analysis/joint-plan.ts';
import { comparedPairs, type ComparedPair, measuresOf } from '../../analysis/plan-measures.ts';
import { figure, rough } from '../../charts/figures.ts';
import { corridorsOf, type ScenarioCorridor } from '../../prices/scenario-channels.ts';
import { isAbort } from '../laboratory.ts';
import { language, t, w } from '../language.ts';
import { download } from '../result/download.ts';
import type { PanelProps } from '../result/panels.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { Seat } from './seat.tsx';

/** Futures in which the plan is compared with how things are. */
const futures = 200;

/** What was computed for the decisions that stood then. */
interface Plan {
  readonly chosen: Readonly<Record<string, string>>;
  readonly measures: readonly ComparedPair[];
}

/** Both seats of each corridor of a scenario, and the plan they end in. */
export function SeatsPanel({ result }: PanelProps) {
  return (
    <div class="transfers seats">
      <p>{t('seatsLead')}</p>
      {corridorsOf(result.scenario).map((corridor) => (
        <Seats key={`${corridor.senders} ${corridor.families}`} corridor={corridor} result={result} />
      ))}
    </div>
  );
}

function Seats({ corridor, result }: { corridor: ScenarioCorridor; result: Result }) {
  const decisions = decisionsOf(result.scenario, corridor);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const { plan, said, make } = usePlan(result, corridor, decisions);
  const isNothing = Object.keys(settingsOf(decisions, chosen)).length === 0;
  const seat = (which: 'sender' | 'family') => (
    <Seat
      which={which}
      name={nameOf(result, which === 'sender' ? corridor.senders : corridor.families)}
      decisions={decisions.filter((decision) => decision.seat === which)}
      chosen={chosen}
      choose={(id, option) => setChosen({ ...chosen, [id]: option })}
      now={measuresOf(result.report, corridor, which).map((id) => ({
        id,
        label: result.report.labels[id] ?? { fr: id, en: id },
        value: plainFigure(result.report.indicators[id]?.p50 ?? 0, result.report.indicators[id]?.unit ?? ''),
      }))}
      measures={plan?.measures.filter((measure) => measure.seat === which) ?? null}
    />
  );
  return (
    <>
      <div class="seat-row">
        {seat('sender')}
        {seat('family')}
      </div>
      <p class="actions">
        <button type="button" class="button" disabled={isNothing} onClick={() => void make(chosen)}>
          {t('planMake')}
        </button>
        {plan === null ? null : (
          <button
            type="button"
            class="button second"
            onClick={() =>
              download(
                'plan.md',
                planText({ title: result.scenario.title, decisions, futures, ...plan }, language.value),
                'text/markdown',
              )
            }
          >
            {t('planPaper')}
          </button>
        )}
      </p>
      <p class="note" role="status">
        {isNothing && plan === null ? t('planNothing') : said}
        {plan !== null && plan.chosen !== chosen ? ` ${t('planStale')}` : ''}
      </p>
    </>
  );
}

/** Checks the scenario with the plan's settings, then plays both in the same futures. */
function usePlan(result: Result, corridor: ScenarioCorridor, decisions: readonly PlanDecision[]) {
  const { laboratory, simulation } = useAppState();
  const [plan, setPlan] = useState<Plan | null>(null);
  const [said, setSaid] = useState('');
  const running = useRef(new AbortController());
  const make = async (chosen: Readonly<Record<string, string>>): Promise<void> => {
    running.current.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    try {
      const { source, settings, scenario } = result;
      const set = { ...settings.set, ...settingsOf(decisions, chosen) };
      const checked = await laboratory.check(source, { ...settings, set });
      if (checked.scenario === null) {
        setSaid(t('planWrong', { says: w(checked.issues[0]?.says ?? { fr: '', en: '' }) }));
        return;
      }
      const request = { seed: result.report.seed, runs: futures };
      const compared = await laboratory.compare(
        [
          { ...request, scenario },
          { ...request, scenario: checked.scenario },
        ],
        { signal, progress: (done, total) => setSaid(t('planRunning', { done, total })) },
      );
      if (signal.aborted) return;
      const [now, then] = [compared.designs[0]!.report, compared.designs[1]!.report];
      const measures = comparedPairs(corridor, { now, plan: then, differences: compared.differences }, roughFigure);
      setPlan({ chosen, measures });
      setSaid(t('planDone', { n: futures }));
    } catch (error) {
      if (!isAbort(error)) simulation.fail(error);
    }
  };
  return { plan, said, make };
}

function roughFigure(value: number, unit: string, code: 'fr' | 'en'): string {
  return figure(Math.abs(value) < 1000 ? rough3(value) : rough(value), unit, code);
}

function plainFigure(value: number, unit: string): string {
  return roughFigure(value, unit, language.value);
}

/** Three significant figures, so that a small change of a share is not rounded away. */
function rough3(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(3));
}

function nameOf({ scenario }: Result, id: string): string {
  return w(scenario.institutions.find((each) => each.id === id)?.title ?? { fr: id, en: id });
}
