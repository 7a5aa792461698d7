/** Reads a yes or no in either language, or null. */
export function readFlagText(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (['yes', 'true', 'oui', 'vrai'].includes(word)) return true;
  return ['no', 'false', 'non', 'faux'].includes(word) ? false : null;
}
