import type { Words } from '../../engine/words.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { mechanisms } from '../mechanisms/index.ts';

/** A rule of the model that can be otherwise: settings that put it so, as a file writes them. */
export interface Switch {
  /** Id of the mechanism (`S09`), or the settings themselves. */
  readonly id: string;
  readonly label: Words;
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * The structural switches of a scenario: each mechanism it says it illustrates, with the settings that switch it off. Those
 * that would change a decision are left out: that is another design, and no other idea of how the world works.
 *
 * @example switchesOf(scenario)[0] // { id: 'S55', label: …, settings: { 'project.batches.demand': '0 bird/month' } }
 */
export function switchesOf(scenario: Scenario): readonly Switch[] {
  const decisions = scenario.levers.filter(({ role }) => role === 'decision').map(({ path }) => path);
  const touches = (path: string): boolean =>
    decisions.some((lever) => lever === path || lever.startsWith(`${path}.`) || path.startsWith(`${lever}.`));
  return Object.entries(scenario.illustrates).flatMap(([id, { off }]) => {
    if (off.some(({ path }) => touches(path))) return [];
    const label = mechanisms.find((mechanism) => mechanism.id === id)?.name ?? { fr: id, en: id };
    return [{ id, label, settings: Object.fromEntries(off.map(({ path, value }) => [path, value])) }];
  });
}

/**
 * A switch of the reader's own, `senders.choice=null` or `a.b=1; c.d=no`. Throws a RangeError for a text without a value.
 *
 * @example writtenSwitch('senders.volume=null').settings // { 'senders.volume': 'null' }
 */
export function writtenSwitch(text: string): Switch {
  const settings = text.split(';').map((part): [string, string] => {
    const at = part.indexOf('=');
    const [path, value] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (at < 0 || path === '' || value === '') {
      throw new RangeError(`A switch is path=value, several behind semicolons, not "${text}".`);
    }
    return [path, value];
  });
  return { id: text, label: { fr: text, en: text }, settings: Object.fromEntries(settings) };
}
