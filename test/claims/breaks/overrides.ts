import { Parameter } from '../../../src/engine/parameters.ts';
import type { AnyKind, Place } from '../../../src/institutions/kind.ts';
import type { Quantity } from '../../../src/schema/value.ts';

/** One rule of one kind replaced: takes the list of kinds and gives back a list in which the mechanism is off or reversed. */
export interface Break {
  /** What is broken, in words, for whoever reads a failing test. */
  readonly says: string;
  readonly kinds: (kinds: readonly AnyKind[]) => readonly AnyKind[];
}

/** Replaces one kind of the list; throws when there is none of the name, so that a renamed kind is noticed. */
function replaced(name: string, change: (kind: AnyKind) => AnyKind): Break['kinds'] {
  return (kinds) => {
    if (!kinds.some((kind) => kind.name === name)) throw new Error(`There is no kind ${name}.`);
    return kinds.map((kind) => (kind.name === name ? change(kind) : kind));
  };
}

/** A kind that sees its surroundings otherwise while it is declared. */
function declaredElsewhere(kind: AnyKind, change: (place: Place) => Place): AnyKind {
  return { ...kind, declare: (values, place) => kind.declare(values, change(place)) };
}

/** The numbers whose paths match no longer matter: each is taken for one value, whatever the file says. */
export function deafTo(name: string, wanted: { readonly path: RegExp; readonly value: number; readonly id?: string }) {
  return replaced(name, (kind) =>
    declaredElsewhere(kind, (place) => ({
      ...place,
      parameter(path, quantity, units) {
        const isMeant = wanted.path.test(path) && (wanted.id === undefined || wanted.id === place.id);
        const fixed: Quantity = { ...quantity, value: wanted.value, range: null };
        return place.parameter(path, isMeant ? fixed : quantity, units);
      },
    })),
  );
}

/** What happens to others never reaches this number: it is drawn as before, but events pass it by. */
export function spared(name: string, path: string): Break['kinds'] {
  return replaced(name, (kind) =>
    declaredElsewhere(kind, (place) => ({
      ...place,
      parameter(given, quantity, units) {
        const parameter = place.parameter(given, quantity, units);
        if (given !== path) return parameter;
        // The engine refreshes the parameters that the builder knows, so the spared one is made by the builder as well.
        const calm: Parameter = place.build.parameter({ ...parameter.spec, events: [] });
        return calm;
      },
    })),
  );
}

/** The kind reads other values than the file gives, for rules that are chosen by a word or by the parts of a field. */
export function toldOtherwise(
  name: string,
  change: (values: Readonly<Record<string, unknown>>, place: Place) => Readonly<Record<string, unknown>>,
): Break['kinds'] {
  return replaced(name, (kind) => ({
    ...kind,
    // The values of a kind are those its fields describe; a break changes some of them and keeps their form.
    declare: (values, place) => kind.declare(change(values, place) as typeof values, place),
  }));
}
