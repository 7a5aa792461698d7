import { useState } from 'preact/hooks';
import { normsBeside } from '../../analysis/groups/norms.ts';
import { normTable } from '../../charts/groups/norm-table.ts';
import { language, w } from '../language.ts';
import { ownerOf } from '../owners.ts';
import type { PanelProps } from '../result/panels.ts';
import { BookTableView } from './book-table-view.tsx';
import './groups.css';
import { PyramidView } from './pyramid-view.tsx';
import { isRotating, TurnWorthView } from './turn-worth-view.tsx';
import { g } from './words.ts';

/** What members gain and risk: turn by turn, beside what is published, and why a pyramid is no tontine. */
export function WorthPanel({ result, institutions }: PanelProps) {
  const [group, setGroup] = useState(institutions[0]!);
  const norms = normsBeside(result.report, group);
  const rotates = isRotating(result.scenario, group);
  return (
    <div class="group-worth">
      {institutions.length < 2 ? null : (
        <label class="field">
          <span>{g('which')}</span>
          <select value={group} onChange={(event) => setGroup(event.currentTarget.value)}>
            {institutions.map((id) => (
              <option key={id} value={id}>
                {w(ownerOf(result.scenario, id))}
              </option>
            ))}
          </select>
        </label>
      )}
      {rotates ? <TurnWorthView result={result} group={group} /> : null}
      {norms.length === 0 ? null : (
        <section>
          <h3>{g('norms')}</h3>
          <BookTableView table={normTable(norms, language.value)} />
          <p class="note">{g(rotates ? 'normsTrouble' : 'normsMeasures')}</p>
        </section>
      )}
      {rotates ? <PyramidView /> : null}
    </div>
  );
}
