import { useEffect, useState } from 'preact/hooks';
import { compareRoomTexts } from '../../text/compare-room.ts';
import { w } from '../language.ts';
import { printOnPaper } from '../share/print-on-paper.ts';
import { BallotSheet } from './ballot-sheet.tsx';
import type { Outcome } from './comparing.ts';
import { titleOf } from './open-design.ts';
import { c } from './words.ts';

/** Options on the sheet; more would not fit on a page in large type. */
const most = 3;

/** The sheet for an assembly: which options, how it looks, and the way to paper. */
export function BallotPanel({ outcome }: { outcome: Outcome }) {
  const [isOpen, setOpen] = useState(false);
  const [picked, setPicked] = useState<readonly number[]>(outcome.designs.map((_, i) => i).slice(0, most));
  // While the sheet is open, printing by the browser's own menu prints the sheet, too.
  useEffect(
    () => (isOpen ? printOnPaper(() => <BallotSheet outcome={outcome} places={picked} />) : undefined),
    [isOpen, picked, outcome],
  );
  const pick = (place: number, isPicked: boolean): void =>
    setPicked(isPicked ? [...picked, place].sort((a, b) => a - b) : picked.filter((other) => other !== place));
  return (
    <details class="sheet ballot" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{c('ballot')}</h2>
      </summary>
      <p class="note">{c('ballotHelp')}</p>
      <fieldset>
        <legend>{c('ballotPick')}</legend>
        {outcome.designs.map((design, place) => {
          const isPicked = picked.includes(place);
          return (
            <label key={design.name} class="pick">
              <input
                type="checkbox"
                checked={isPicked}
                disabled={isPicked ? picked.length <= 2 : picked.length >= most}
                onChange={(event) => pick(place, event.currentTarget.checked)}
              />
              {design.name} – {w(titleOf(design, outcome.designs, compareRoomTexts.asWritten))}
            </label>
          );
        })}
      </fieldset>
      <button type="button" class="button" onClick={() => print()}>
        {c('ballotPrint')}
      </button>
      {isOpen ? <BallotSheet outcome={outcome} places={picked} /> : null}
    </details>
  );
}
