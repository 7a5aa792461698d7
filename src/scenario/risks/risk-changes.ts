import type { EventChange, InstitutionSpec } from '../../schema/scenario.ts';
import { limitsFor } from '../limits.ts';
import type { KnownQuantity } from '../reading.ts';
import type { Risk, RiskChange } from './risk.ts';

/** Who in a scenario sends or pays from abroad, and which families are sent to. */
export interface Roles {
  readonly senders: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
}

/** Families are those with supporters; senders support families, send, or are members of an association. */
export function rolesIn(institutions: readonly InstitutionSpec[]): Roles {
  const senders = new Set<string>();
  const families = new Set<string>();
  for (const { id, kind, values } of institutions) {
    if (kind === 'association' && typeof values['members'] === 'string') senders.add(values['members']);
    if (kind !== 'population') continue;
    const supporters = Object.keys(values['supportedBy'] ?? {});
    if (supporters.length > 0) families.add(id);
    for (const each of supporters) senders.add(each);
    if ((values['sends'] ?? null) !== null) senders.add(id);
  }
  return { senders, families };
}

/**
 * What a risk does to one institution: a factor or a new value for each number it touches, always within the limits of its
 * field. A factor that would leave them is as strong as they allow; what would change nothing is left out.
 */
export function changesOf(
  risk: Risk,
  target: InstitutionSpec,
  roles: Roles,
  quantities: ReadonlyMap<string, KnownQuantity>,
): readonly EventChange[] {
  const found = new Map<string, EventChange>();
  for (const change of risk.changes) {
    if (change.kind !== target.kind || !concerns(change, target, roles)) continue;
    const wanted = [target.id, ...change.path.split('.')];
    for (const [path, known] of quantities) {
      if (!isAt(path.split('.'), wanted)) continue;
      const effect = effectOf(change, known);
      const inside = path.slice(target.id.length + 1);
      if (effect !== null) found.set(inside, { path: inside, ...effect });
    }
  }
  return [...found.values()];
}

function concerns({ who, when = {} }: RiskChange, { id, values }: InstitutionSpec, roles: Roles): boolean {
  if (who !== undefined && !roles[who].has(id)) return false;
  return Object.entries(when).every(([field, value]) => values[field] === value);
}

/** `*` stands for one name or one place of a list. */
function isAt(path: readonly string[], wanted: readonly string[]): boolean {
  return path.length === wanted.length && wanted.every((step, i) => step === '*' || step === path[i]);
}

function effectOf(change: RiskChange, known: KnownQuantity): Pick<EventChange, 'effect' | 'value'> | null {
  const { by, atLeast, atMost } = change;
  const { value } = known.quantity;
  const reached = by === undefined ? value : value * by;
  if (atLeast !== undefined && reached < atLeast)
    return value < atLeast ? { effect: 'replaces', value: atLeast } : null;
  if (atMost !== undefined && reached > atMost) return { effect: 'replaces', value: atMost };
  if (by === undefined || value === 0) return null;
  const factor = factorWithin(by, known);
  return Math.abs(factor - 1) < 1e-9 ? null : { effect: 'multiplies', value: factor };
}

/** The factor, or the strongest one that keeps all that can be drawn within the field's limits. */
function factorWithin(by: number, { quantity, shape, reach }: KnownQuantity): number {
  const limits = limitsFor(shape, quantity.pattern);
  const [low, high] = quantity.formula === null ? reach : [quantity.value, quantity.value];
  let factor = by;
  if (limits.max < Number.MAX_SAFE_INTEGER && high * factor > limits.max) factor = Math.max(1, limits.max / high);
  if (low > 0 && low * factor < limits.min) factor = Math.min(1, limits.min / low);
  return factor;
}
