/** The value of a checked quantity of another kind, or null when it is none. */
export function numberIn(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('value' in value)) return null;
  return typeof value.value === 'number' ? value.value : null;
}
