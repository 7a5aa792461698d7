import { domains } from '../../engine/parameters.ts';
import type { Parameter } from '../../engine/parameters.ts';
import { uniformOfWord } from '../../random/draws.ts';
import { sayBoth } from '../../text/say.ts';
import type { Place } from '../kind.ts';
import { Results } from '../results.ts';
import type { PopulationValues } from './fields.ts';
import type { Population } from './instance.ts';

/** Where those who return settle. */
export interface Settling {
  readonly home: Parameter;
  readonly withFirm: Parameter;
  readonly driver: number;
  /** 0 away, 1 in the home town, 2 in a big city. */
  readonly where: Float64Array;
  /** What the firm shows: 1 while it lives; known when all have been declared. */
  viable: Float64Array | null;
}

/** Round 1: null where the file does not say where people settle. */
export function declareSettling({ returns, count }: PopulationValues, place: Place): Settling | null {
  if (returns === null || returns.place === null) return null;
  return {
    home: place.parameter('returns.place.home', returns.place.home),
    withFirm: place.parameter('returns.place.withFirm', returns.place.withFirm),
    driver: place.build.driver(`${place.id}.settles`),
    where: place.build.state(count.value),
    viable: null,
  };
}

/** Round 3: the firm that attracts, and the rows. */
export function connectSettling({ status, values, place, currency }: Population): void {
  const { settling } = status;
  if (settling === null) return;
  const { firm } = values.returns!.place!;
  settling.viable = firm === null ? null : place.build.published(firm, 'viable');
  const results = new Results(place, currency);
  const settled = (kind: number) => (): number => {
    let sum = 0;
    for (let unit = 0; unit < settling.where.length; unit++) if (settling.where[unit] === kind) sum++;
    return sum;
  };
  const home = { fr: 'rentrés dans la commune', en: 'back in the home town' };
  results.count('homeTown', home, { unit: 'person', month: 'last', read: settled(1), theme: 'impact' });
  const city = { fr: 'rentrés dans une grande ville', en: 'back in a big city' };
  results.count('bigCity', city, { unit: 'person', month: 'last', read: settled(2), theme: 'impact' });
  for (const [name, row, label, better] of [
    ['returnedHome', 'homeTown', home, 'higher'],
    ['returnedToCity', 'bigCity', city, 'neither'],
  ] as const) {
    results.figure({
      name,
      label,
      unit: 'person',
      better,
      formula: sayBoth({ fr: '{label}, le dernier mois', en: '{label}, in the last month' }, { label }),
      definition: {
        fr: 'Forme de l’affirmation C46 (manuel, lignes 3177-3190).',
        en: 'Form of claim C46 (handbook, lines 3177-3190).',
      },
      parts: { [row]: 'last' },
      compute: (rows) => rows.last(row),
    });
  }
}

/** Whoever has just returned chooses; whoever has left again is away. */
export function settle(population: Population, settling: Settling, period: number): void {
  const { words, count, place, gone } = population;
  const { where, viable, home, withFirm, driver } = settling;
  const lives = viable !== null && viable[0] === 1;
  const share = homeShare(home.now, lives ? withFirm.now : 1);
  place.build.draws.words(driver, domains.decision, period, words, count);
  for (let unit = 0; unit < count; unit++) {
    if (gone[unit] === 0) where[unit] = 0;
    else if (where[unit] === 0) where[unit] = uniformOfWord(words[unit]!) < share ? 1 : 2;
  }
}

/**
 * The share that settles in the home town: its odds multiplied by the pull of a firm that lives, a logistic curve with the
 * logarithm of the pull (C46: σ(a + b·viable local firm)).
 *
 * @example homeShare(0.25, 3) // 0.5
 */
export function homeShare(home: number, pull: number): number {
  const odds = (home / (1 - home)) * pull;
  return odds / (1 + odds);
}
