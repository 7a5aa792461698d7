/**
 * The candidate that differs least from a word, for "did you mean": by the number of letters to insert, delete or replace
 * (Levenshtein 1966); two neighbours that changed places count as one, capitals and accents not at all. Undefined when even
 * the best differs in more than a third of the longer word (one letter is always allowed, but never a whole word). Of equals
 * the first wins.
 *
 * @example nearest('mounth', ['week', 'month']) // 'month'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word);
  if (wanted.length === 0 || wanted.length > longestWord) return undefined;
  let best: string | undefined;
  let smallest = Infinity;
  for (const candidate of candidates) {
    const offered = plain(candidate);
    const longer = Math.max(wanted.length, offered.length);
    const allowed = Math.min(Math.max(1, Math.floor(longer / 3)), longer - 1);
    if (offered.length > longestWord || Math.abs(wanted.length - offered.length) > allowed) continue;
    const distance = areSwapped(wanted, offered) ? 1 : editDistance(wanted, offered);
    if (distance <= allowed && distance < smallest) {
      best = candidate;
      smallest = distance;
    }
  }
  return best;
}

/**
 * The least number of letters to insert, delete or replace that turn one word into another.
 *
 * @example editDistance('ménage', 'manger') // 3
 */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}

/** Tells whether two words are the same but for two neighbouring letters that changed places, as in "cuont" for "count". */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at < a.length - 1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** A word without capitals, accents and ligatures: 'Œufs' becomes 'oeufs', 'réunion' becomes 'reunion'. */
export function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
}

/** Longer words come from strangers, not from a slip of the finger; they are not compared. */
const longestWord = 100;
