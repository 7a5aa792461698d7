import { useState } from 'preact/hooks';
import { factsOf, groupNamed } from '../../analysis/groups/group-facts.ts';
import { breakEvenMeeting, worthOfTurns } from '../../analysis/groups/turn-worth.ts';
import { rootsTable, turnWorthTable } from '../../charts/groups/turn-worth-table.ts';
import { minorUnitsPer } from '../../numbers/currency.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { formatNumber, formatShare } from '../../text/numbers.ts';
import { language } from '../language.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { BookTableView } from './book-table-view.tsx';
import { RateInput } from './rate-input.tsx';
import { g } from './words.ts';

/** Whether a group hands its pot round. */
export function isRotating(scenario: Scenario, group: string): boolean {
  return factsOf(groupNamed(scenario, group)).type === 'rotating';
}

/** What each turn is worth to a member who could do something else with the money, and what became of it in the futures. */
export function TurnWorthView({ result, group }: { result: Result; group: string }) {
  const { laboratory } = useAppState();
  const { scenario, report } = result;
  const [percent, setPercent] = useState(10);
  const alternative = percent / 100;
  const played = useAnswer([report, group, alternative], () =>
    laboratory.playTurns({ scenario, seed: report.seed, runs: report.runs }, group, alternative),
  );
  const facts = factsOf(groupNamed(scenario, group));
  const inflation = scenario.currencies.find(({ code }) => code === facts.currency)?.prices.value ?? 0;
  const circle = {
    members: facts.count + (facts.abroad?.count ?? 0),
    contribution: facts.contribution,
    turnsPerMeeting: facts.turnsPerMeeting,
    meetingsPerYear: facts.meetingsPerYear,
  };
  const own = { alternative, inflation };
  const worth = facts.isPlain ? worthOfTurns(circle, own) : [];
  const breakEven = facts.isPlain ? breakEvenMeeting(circle, own) : null;
  const money = { code: facts.currency, minorUnits: minorUnitsPer(facts.currency) };
  return (
    <section>
      <h3>{g('turnWorth')}</h3>
      <p>{g('turnWorthLead')}</p>
      <RateInput label={g('alternative')} value={percent} most={500} change={setPercent} />
      <p class="note">{g('alternativeHelp')}</p>
      {breakEven === null ? null : (
        <p>
          {g('breakEven', {
            rate: formatShare(alternative, language.value, 1),
            meeting: formatNumber(breakEven, language.value, 1),
          })}
        </p>
      )}
      <div aria-live="polite">
        {played === null ? (
          <p>{g('turnsComputing')}</p>
        ) : (
          <BookTableView table={turnWorthTable(worth, played, money, language.value)} isTall />
        )}
      </div>
      <p class="note">{g('turnsAgreed')}</p>
      {worth.length === 0 ? (
        <p class="note">{g('turnsUneven')}</p>
      ) : (
        <details>
          <summary>{g('roots')}</summary>
          <p>{g('rootsLead')}</p>
          <BookTableView table={rootsTable(worth, language.value)} isTall />
        </details>
      )}
    </section>
  );
}
