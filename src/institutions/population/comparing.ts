import { domains } from '../../engine/parameters.ts';
import { once, uniformOfWord } from '../../random/draws.ts';
import type { Place } from '../kind.ts';
import type { PopulationValues } from './fields.ts';

/**
 * Publishes, for the channels to read, the weights of the choice among them (cost, speed, trust, ease, habit, nest, in this
 * order) and who compares at all. Nothing is published when the file says nothing; channels then use the same defaults.
 */
export function publishChoice(values: PopulationValues, place: Place): void {
  if (values.choice === null) return;
  const { cost, speed, trust, ease, habit, nest } = values.choice;
  const weights = Object.entries({ cost, speed, trust, ease, habit, nest }).map(([name, weight]) =>
    place.parameter(`choice.${name}`, weight),
  );
  const published = place.build.state(weights.length);
  place.build.publish(place.id, 'choice', published);
  place.build.onBegin(() => {
    for (let i = 0; i < weights.length; i++) published[i] = weights[i]!.now;
  });
  publishCompares(values.choice, values.count.value, place);
}

/**
 * The share that compares after a training that works on a share of those who did not: k + (1 - k) × works, claim C02.
 *
 * @example comparingAfter(0.2, 0.5) // 0.6
 */
export function comparingAfter(compares: number, works: number): number {
  return compares + (1 - compares) * works;
}

/** Who compares: one draw a sender and future against the share of the period; a training turns some of the others. */
function publishCompares(
  choice: NonNullable<PopulationValues['choice']>,
  count: number,
  { build, id, ...place }: Place,
): void {
  const { training } = choice;
  const share = place.parameter('choice.compares', choice.compares);
  const works = training === null ? null : place.parameter('choice.training.works', training.works);
  const compares = build.state(count, 1);
  const draws = new Float64Array(count);
  const words = new Uint32Array(count);
  const driver = build.driver(`${id}.compares`);
  build.publish(id, 'compares', compares);
  build.onBegin(() => {
    build.draws.words(driver, domains.decision, once, words, count);
    for (let unit = 0; unit < count; unit++) draws[unit] = uniformOfWord(words[unit]!);
  });
  build.stage({
    phase: 'open',
    name: { fr: 'ceux qui envoient comparent', en: 'senders who compare' },
    run(period) {
      const isTrained =
        training !== null && build.calendar.start + build.calendar.monthOfPeriod[period]! >= training.from;
      const now = isTrained ? comparingAfter(share.now, works!.now) : share.now;
      for (let unit = 0; unit < count; unit++) compares[unit] = draws[unit]! < now ? 1 : 0;
    },
  });
}
