import type { Words } from '../../engine/words.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { t, w } from '../language.ts';
import { groupByOwner } from '../owners.ts';

interface RowChoiceProps {
  readonly scenario: Scenario;
  readonly rows: readonly { readonly id: string; readonly label: Words }[];
  readonly row: string;
  readonly choose: (row: string) => void;
}

/** Which row of months is drawn, under the institution it belongs to. */
export function RowChoice({ scenario, rows, row, choose }: RowChoiceProps) {
  return (
    <label class="field">
      <span>{t('chartRow')}</span>
      <select value={row} onChange={(event) => choose(event.currentTarget.value)}>
        {groupByOwner(scenario, rows).map((group) => (
          <optgroup key={group.owner.en} label={w(group.owner)}>
            {group.things.map(({ id, label }) => (
              <option key={id} value={id}>
                {w(label)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
