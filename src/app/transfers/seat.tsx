import type { PlanDecision } from '../../analysis/joint-plan.ts';
import type { ComparedPair } from '../../analysis/plan-measures.ts';
import type { Words } from '../../engine/words.ts';
import { capitalised, textOf } from '../../text/say.ts';
import { language, t, w } from '../language.ts';

interface Properties {
  readonly which: 'sender' | 'family';
  readonly name: string;
  readonly decisions: readonly PlanDecision[];
  readonly chosen: Readonly<Record<string, string>>;
  readonly choose: (decision: string, option: string) => void;
  readonly now: readonly { readonly id: string; readonly label: Words; readonly value: string }[];
  readonly measures: readonly ComparedPair[] | null;
}

/** One of the two households: what it sees today, what it can decide, and what the plan changes for it. */
export function Seat({ which, name, decisions, chosen, choose, now, measures }: Properties) {
  return (
    <section class="seat" data-seat={which}>
      <h3>{t(which === 'sender' ? 'seatSender' : 'seatFamily', { name })}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('seatNow')}</th>
            {measures === null ? null : <th scope="col">{t('seatPlan')}</th>}
          </tr>
        </thead>
        {now.map((row) => (
          <Measure key={row.id} row={row} measure={measures?.find(({ id }) => id === row.id) ?? null} />
        ))}
      </table>
      <h4>{t('seatDecides')}</h4>
      {decisions.length === 0 ? <p>{t('seatNothing')}</p> : null}
      {decisions.map((decision) => (
        <Decision
          key={decision.id}
          decision={decision}
          value={chosen[decision.id] ?? ''}
          choose={(option) => choose(decision.id, option)}
        />
      ))}
    </section>
  );
}

/** A measure's name over its numbers, so that it stays readable on a phone. */
function Measure({ row, measure }: { row: Properties['now'][number]; measure: ComparedPair | null }) {
  const code = language.value;
  return (
    <tbody data-measure={row.id}>
      <tr class="measure-name">
        <th scope="rowgroup" colSpan={measure === null ? 1 : 2}>
          {w(capitalised(row.label))}
        </th>
      </tr>
      <tr>
        <td>{measure === null ? row.value : textOf(measure.before, code)}</td>
        {measure === null ? null : <td>{textOf(measure.after, code)}</td>}
      </tr>
      {measure === null || measure.paired === null ? null : (
        <tr class="measure-paired">
          <td colSpan={2}>{pairedWords(measure.paired)}</td>
        </tr>
      )}
    </tbody>
  );
}

function pairedWords(paired: NonNullable<ComparedPair['paired']>): string {
  return paired.better + paired.worse === 0 ? t('seatSame') : t('seatBetterIn', paired);
}

function Decision({
  decision,
  value,
  choose,
}: {
  decision: PlanDecision;
  value: string;
  choose: (option: string) => void;
}) {
  const id = `decision-${decision.id}`;
  return (
    <div class="field">
      <label for={id}>{w(decision.question)}</label>
      <select
        id={id}
        value={value === '' ? decision.options[0]?.id : value}
        aria-describedby={decision.rests === null ? undefined : `${id}-rests`}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {decision.options.map((option) => (
          <option key={option.id} value={option.id}>
            {w(option.label)}
          </option>
        ))}
      </select>
      {decision.rests === null ? null : (
        <p class="note" id={`${id}-rests`}>
          {w(capitalised(decision.rests))}
        </p>
      )}
    </div>
  );
}
