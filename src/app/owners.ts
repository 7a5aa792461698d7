import { sameWords, type Words } from '../engine/words.ts';
import type { Scenario } from '../schema/scenario.ts';
import { elsewhereTexts } from '../text/purposes.ts';
import { capitalised, sayBoth } from '../text/say.ts';

/** The title of the institution a path, series or figure belongs to; a currency's code for what belongs to a currency. */
export function ownerOf(scenario: Scenario, id: string): Words {
  const [first = '', second = ''] = id.split('.');
  const owner = first === 'currencies' ? second : first;
  const title = scenario.institutions.find((institution) => institution.id === owner)?.title;
  return title === undefined ? sameWords(owner) : capitalised(title);
}

/** Who stands at the end of an entry: an institution by its title (`members 12`: the twelfth of them), or the world outside. */
export function partyOf(scenario: Scenario, id: string): Words {
  const [name = id, number] = id.split(' ');
  const party = elsewhereTexts[id] ?? ownerOf(scenario, name);
  if (number === undefined) return party;
  return sayBoth(numberedTexts, { party, number });
}

const numberedTexts: Words = { fr: '{party}, n° {number}', en: '{party}, no. {number}' };

/** Things with an id, put together by the institution they belong to, in the order in which the institutions come. */
export function groupByOwner<T extends { readonly id: string }>(
  scenario: Scenario,
  things: readonly T[],
): readonly { readonly owner: Words; readonly things: readonly T[] }[] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const id = thing.id.split('.')[0] ?? '';
    groups.set(id, [...(groups.get(id) ?? []), thing]);
  }
  return [...groups].map(([id, group]) => ({ owner: ownerOf(scenario, id), things: group }));
}
