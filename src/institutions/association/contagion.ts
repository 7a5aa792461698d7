import { domains } from '../../engine/parameters.ts';
import { uniformOfWord } from '../../random/draws.ts';
import { Results } from '../results.ts';
import type { Association } from './instance.ts';
import type { Part } from './part.ts';
import { runningValues } from '../running-values.ts';

/** Part of the visibility that is left after a month. */
const keeps = 0.99;

/** Visibility fades; while it lasts, groups around may begin as well (C60). The rows are there where groups are. */
export function declareContagion(association: Association): Part {
  const { place, values, currency, standing } = association;
  const { build, id } = place;
  const { contagion } = values;
  if (contagion === null) {
    return {
      observe() {
        standing.visibility *= keeps;
      },
    };
  }
  const { rate } = runningValues(place, 'contagion', contagion);
  const groups = contagion.groups.value;
  const hasBegun = build.state(groups);
  const words = new Uint32Array(groups);
  const driver = build.driver(`${id}.contagion`);
  let begun = 0;
  const results = new Results(place, currency);
  const label = { fr: 'Groupes qui se sont lancés', en: 'Groups that have begun' };
  results.count('inspired', label, { unit: 'count', read: () => begun, month: 'last', theme: 'impact' });
  results.figure({
    name: 'inspired',
    label,
    unit: 'count',
    better: 'higher',
    formula: { fr: 'groupes lancés à la fin', en: 'groups begun by the end' },
    definition: {
      fr: 'Diffusion logistique, forme de l’affirmation C60 (étude IRFAM, lignes 492-494).',
      en: 'Logistic spread, a form of claim C60 (IRFAM study, lines 492-494).',
    },
    parts: { inspired: 'last' },
    compute: (read) => read.last('inspired'),
  });
  return {
    begin() {
      begun = 0;
    },
    observe(period) {
      standing.visibility *= keeps;
      // Those who have begun are seen as well.
      const seen = Math.min(1, standing.visibility + (groups === 0 ? 0 : begun / groups) * (1 - standing.visibility));
      const chance = standing.visibility === 0 && begun === 0 ? 0 : rate.now * seen;
      build.draws.words(driver, domains.decision, period, words, groups);
      for (let i = 0; i < groups; i++) {
        if (hasBegun[i] === 1 || uniformOfWord(words[i]!) >= chance) continue;
        hasBegun[i] = 1;
        begun++;
      }
    },
  };
}
