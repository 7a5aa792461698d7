import type { Quantity } from '../schema/value.ts';
import type { KindIssue } from './kind.ts';

/** One mistake for each band of a list that does not exceed the band before it; bands hold the amounts up to `upTo`. */
export function bandsMustRise(path: string, bands: readonly { readonly upTo: Quantity }[]): KindIssue[] {
  return bands.flatMap(({ upTo }, i) => {
    const before = bands[i - 1];
    if (before === undefined || upTo.value > before.upTo.value) return [];
    return [
      {
        rule: 'bands-must-rise',
        path: `${path}.${i}.upTo`,
        given: String(upTo.value),
        allowed: `> ${before.upTo.value}`,
        says: {
          fr: 'Les tranches vont de la plus basse à la plus haute : celle-ci ne dépasse pas la précédente.',
          en: 'Bands go from the lowest to the highest: this one does not exceed the one before.',
        },
      },
    ];
  });
}
