import { Influence } from '../../engine/influence.ts';
import type { ValueOf } from '../../schema/field.ts';
import type { fields } from './fields.ts';
import type { Programme } from './instance.ts';
import { effectLevel } from './rules.ts';

type EffectValues = ValueOf<(typeof fields)['effects']>[number];

/** Names that effects may take as sources besides the audiences. */
export const otherSources = ['skills', 'information'] as const;

/** One effect on a number of another institution, and how far it has come. */
export class Effect {
  readonly values: EffectValues;
  readonly influence: Influence;
  /** Places of its sources among the programme's levels, and their weights. */
  readonly #places: readonly number[];
  readonly #weights: Float64Array;
  readonly #levels: Float64Array;

  constructor(values: EffectValues, sources: readonly string[], audiences: number) {
    this.values = values;
    this.influence =
      values.times === null
        ? new Influence('moves-to', values.toward!.value)
        : new Influence('multiplies', values.times.value);
    const named = Object.entries(values.from);
    const share = (1 - values.both.value) / Math.max(1, audiences);
    const taken = named.length > 0 ? named.map(([name]) => name) : sources.slice(0, audiences);
    this.#places = taken.map((name) => sources.indexOf(name));
    this.#weights = Float64Array.from(taken, (name) => values.from[name]?.value ?? share);
    this.#levels = new Float64Array(taken.length);
  }

  /** Sets the level from those of the sources, once it has begun. */
  follow(levels: Float64Array, months: number): void {
    const picked = this.#levels;
    for (let i = 0; i < picked.length; i++) picked[i] = levels[this.#places[i]!]!;
    const has = months >= this.values.after.value;
    this.influence.level = has ? Math.min(1, effectLevel(this.#weights, picked, this.values.both.value)) : 0;
  }
}

/** Round 3: binds each effect to the number it acts on. Throws, in words, for a number that does not run. */
export function declareEffects({ place, values }: Programme): readonly Effect[] {
  const audiences = Object.keys(values.audiences);
  const sources = [...audiences, ...otherSources];
  return values.effects.map((each) => {
    const effect = new Effect(each, sources, audiences.length);
    const name = `${each.on}.${each.number.en}`;
    const number = place.build.parameterNamed(name);
    if (number === undefined) throw new Error(`${place.id}: ${name} is settled before the first month`);
    number.influencedBy(effect.influence);
    return effect;
  });
}
