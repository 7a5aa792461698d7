import type { CoverageRow, Showing } from '../../analysis/library/index.ts';
import { showingSentence, stateWords } from '../../analysis/library/sentences.ts';
import { unitCell } from '../../charts/figures.ts';
import { coverageTexts } from '../../text/coverage.ts';
import type { Watch } from '../laboratory.ts';
import { language, t, w } from '../language.ts';
import { addressOf } from '../route.ts';
import { storyCard } from '../stories.ts';
import { useWork } from '../use-work.ts';
import { WorkButton } from '../work-button.tsx';

interface MechanismTableProps {
  readonly rows: readonly CoverageRow[];
  /** Switches a mechanism off and shows what came of it. */
  readonly prove: (id: string, watch: Watch) => Promise<void>;
}

export function MechanismTable({ rows, prove }: MechanismTableProps) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t('mechanismsTable')}>
      <table class="claims">
        <caption class="hidden">{t('mechanismsTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('mechanismName')}</th>
            <th scope="col">{t('mechanismShown')}</th>
            <th scope="col">{t('mechanismClaims')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MechanismRow key={row.mechanism.id} row={row} prove={prove} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MechanismRow({ row, prove }: { row: CoverageRow; prove: MechanismTableProps['prove'] }) {
  const { mechanism, state, kinds, showings, claims } = row;
  const { work, start, stop } = useWork<void>();
  const { id, name, notModelled } = mechanism;
  return (
    <tr>
      <th scope="row">
        <small>{id}</small> {w(name)}
        {kinds.length === 0 ? null : <small class="kinds"> {kinds.map(({ label }) => w(label)).join(', ')}</small>}
        <br />
        <span class={`badge outcome ${state}`}>{w(stateWords[state])}</span>
      </th>
      <td>
        {state === 'not-modelled' && notModelled !== null ? <p>{w(notModelled)}</p> : null}
        {state === 'missing' ? <p>{w(coverageTexts.noStory)}</p> : null}
        {showings.map((showing) => (
          <ShownIn key={`${showing.story}#${showing.variant}`} showing={showing} />
        ))}
        {showings.length === 0 ? null : (
          <WorkButton
            label={t('mechanismsSwitchOff')}
            about={t('mechanismsSwitchOffOf', { id, name: w(name) })}
            work={work}
            onStart={() => start((watch) => prove(id, watch))}
            onStop={stop}
          />
        )}
      </td>
      <td>{claims.map(({ rule }) => `${rule.id} ${w(rule.name)}`).join(' ; ')}</td>
    </tr>
  );
}

function ShownIn({ showing }: { showing: Showing }) {
  const { story, variant, variantTitle } = showing;
  const card = storyCard(story);
  const place = card === null ? story : w(card.place);
  return (
    <p>
      <a href={addressOf({ page: 'story', name: story, variant })}>{place}</a>
      {variantTitle === null ? null : ` (${w(variantTitle)})`} :{' '}
      {showingSentence(showing, language.value, (unit) => unitCell(unit, language.value))}
    </p>
  );
}
