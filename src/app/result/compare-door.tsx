import type { Scenario } from '../../schema/scenario.ts';
import { queryOf, emptyChoice, letters } from '../compare/choice.ts';
import { t } from '../language.ts';
import type { Settings } from '../laboratory.ts';
import { addressWith } from '../link.ts';
import { addressOf, type Route } from '../route.ts';
import type { Result } from '../simulation.ts';
import { useAppState } from '../state.ts';

/** The way from a result to its comparison: what is looked at first, then the file as written and its variants. */
export function CompareDoor({ result }: { result: Result }) {
  const state = useAppState();
  const designs = designsBeside(state.route.value, state.settings.value, result.scenario);
  const address = addressOf({ page: 'room', name: 'compare', query: queryOf({ ...emptyChoice, designs }) });
  return (
    <p>
      <a class="button second" href={address}>
        {t(designs.length > 1 ? 'compareDoor' : 'compareDoorAlone')}
      </a>
    </p>
  );
}

/**
 * The addresses of what a reader may want beside a result, at most six. A variant named `as-written` is the file as written,
 * and one of the two is enough.
 */
export function designsBeside(route: Route, settings: Settings, { variants }: Scenario): readonly string[] {
  const isMoved = Object.keys(settings.set).length > 0;
  const own = settings.variant === 'as-written' ? null : settings.variant;
  const others = [null, ...variants.map(({ id }) => id).filter((id) => id !== 'as-written')];
  const beside = others.filter((variant) => isMoved || variant !== own).map((variant) => ({ variant, set: {} }));
  return [settings, ...beside]
    .slice(0, letters.length)
    .map((each) => addressWith('variant' in route ? { ...route, variant: each.variant } : route, each));
}
