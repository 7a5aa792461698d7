import { compareRoomTexts } from '../../text/compare-room.ts';
import { w } from '../language.ts';
import { addressOf } from '../route.ts';
import { offeredRuns, queryOf, withoutDesign, type Choice } from './choice.ts';
import type { Comparing } from './comparing.ts';
import { isOpened, titleOf, type BrokenDesign, type OpenedDesign } from './open-design.ts';
import { c } from './words.ts';

interface Props {
  readonly comparing: Comparing;
  readonly choice: Choice;
  readonly choose: (wanted: Choice) => void;
}

/** The designs under their letters, each with the way to its own page and out of the comparison. */
export function ChosenDesigns({ comparing, choice, choose }: Props) {
  const opened = comparing.opened.value.filter((_, i) => i < choice.designs.length);
  return (
    <section class="sheet" aria-labelledby="compare-chosen">
      <h2 id="compare-chosen">{c('chosen')}</h2>
      {choice.designs.length === 0 ? <p>{c('chosenNone')}</p> : null}
      <ol class="designs">
        {opened.map((design, place) => (
          <li key={`${design.name} ${design.address}`} class="design" data-design={design.name}>
            <Letter name={design.name} />
            <DesignWords design={design} all={opened} />
            <button
              type="button"
              class="plain"
              aria-label={c('removeNamed', { name: design.name })}
              onClick={() => choose(withoutDesign(choice, place))}
            >
              {c('remove')}
            </button>
          </li>
        ))}
      </ol>
      {choice.designs.length === 1 ? <p>{c('chosenOne')}</p> : null}
      <Twins designs={opened} />
      <Numbers choice={choice} choose={choose} />
      {choice.designs.length < 2 ? null : (
        <p>
          <a href={addressOf({ page: 'room', name: 'compare', query: queryOf(choice) })}>{c('link')}</a>
        </p>
      )}
      {opened.some((design) => isOpened(design) && design.isOwn) ? <p class="note">{c('linkHere')}</p> : null}
    </section>
  );
}

/** The letter of a design, in a form that a grey print keeps. */
export function Letter({ name }: { name: string }) {
  return (
    <strong class="letter" data-letter={name}>
      {name}
    </strong>
  );
}

function DesignWords({
  design,
  all,
}: {
  design: OpenedDesign | BrokenDesign;
  all: readonly (OpenedDesign | BrokenDesign)[];
}) {
  if (!isOpened(design)) {
    return (
      <div>
        <p class="wrong">{c('brokenDesign')}</p>
        <p class="note">{design.address}</p>
        <ul>
          {design.issues.slice(0, 5).map((issue, i) => (
            <li key={i}>{w(issue.says)}</li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <p>
      <a href={design.address}>{w(titleOf(design, all.filter(isOpened), compareRoomTexts.asWritten))}</a>
      <span class="note"> {w(design.scenario.title)}</span>
      {design.isOwn ? <span class="note"> {c('ownVersion')}</span> : null}
    </p>
  );
}

/** Two designs of one fingerprint are one design. */
function Twins({ designs }: { designs: readonly (OpenedDesign | BrokenDesign)[] }) {
  const good = designs.filter(isOpened);
  const twins = good.flatMap((first, i) =>
    good
      .slice(i + 1)
      .flatMap((second) => (first.scenario.hash === second.scenario.hash ? [[first, second] as const] : [])),
  );
  return (
    <>
      {twins.map(([first, second]) => (
        <p key={`${first.name}${second.name}`} class="notice">
          {c('sameDesign', { first: first.name, second: second.name })}
        </p>
      ))}
    </>
  );
}

function Numbers({ choice, choose }: Omit<Props, 'comparing'>) {
  return (
    <details class="compare-numbers">
      <summary>{c('numbers')}</summary>
      <div class="field">
        <label for="compare-runs">{c('futures')}</label>
        <select
          id="compare-runs"
          value={String(choice.runs)}
          onChange={(event) => choose({ ...choice, runs: Number(event.currentTarget.value) })}
        >
          {offeredRuns.map((runs) => (
            <option key={runs} value={String(runs)}>
              {runs}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="compare-seed">{c('seed')}</label>
        <input
          id="compare-seed"
          type="number"
          min={0}
          max={999_999_999}
          step={1}
          value={choice.seed}
          onChange={(event) => {
            if (event.currentTarget.validity.valid && event.currentTarget.value !== '') {
              choose({ ...choice, seed: event.currentTarget.valueAsNumber });
            }
          }}
        />
      </div>
    </details>
  );
}
