/** How many supporters a unit has, both included. */
export interface Supporters {
  readonly low: number;
  readonly high: number;
}

/**
 * Who supports whom: for each of `senders` units the recipient units it supports, in ascending order. Each recipient takes,
 * in the order of the units, between `low` and `high` different supporters: of those who support the fewest so far, the ones
 * with the highest score of the pair. Support is so shared out evenly (nobody supports two more than another), and since a
 * score depends on the two units alone, a recipient more moves no pair and a sender more moves few.
 * `salt` tells one pair of populations from another. The number of supporters is limited by the number of senders.
 * Source of the idea: Thaler and Ravishankar, "Using name-based mappings to increase hit rates", IEEE/ACM Transactions on
 * Networking 6 (1998), rendezvous hashing; the even loads are ours.
 *
 * @example supportOf({ senders: 2, recipients: 4 }, { low: 1, high: 1 }, 7) // two recipients for each sender
 */
export function supportOf(
  counts: { readonly senders: number; readonly recipients: number },
  wanted: Supporters,
  salt: number,
): number[][] {
  const rows: number[][] = Array.from({ length: counts.senders }, () => []);
  for (let recipient = 0; recipient < counts.recipients; recipient++) {
    const number = Math.min(counts.senders, supportersOf(recipient, wanted, salt));
    for (let taken = 0; taken < number; taken++) rows[nextSupporter(rows, recipient, salt)]!.push(recipient);
  }
  return rows;
}

/** Between low and high, by a score of the recipient alone. */
function supportersOf(recipient: number, wanted: Supporters, salt: number): number {
  const share = score(salt, recipient, 0xffffffff) / 4294967296;
  return wanted.low + Math.floor(share * (wanted.high - wanted.low + 1));
}

function nextSupporter(rows: readonly number[][], recipient: number, salt: number): number {
  let chosen = -1;
  let fewest = Infinity;
  let highest = -1;
  for (let sender = 0; sender < rows.length; sender++) {
    const row = rows[sender]!;
    if (row.length > fewest || row[row.length - 1] === recipient) continue;
    const scored = score(salt, recipient, sender);
    if (row.length < fewest || scored > highest) {
      chosen = sender;
      fewest = row.length;
      highest = scored;
    }
  }
  return chosen;
}

/** A hash of three 32-bit integers, each mixed in by the finaliser of MurmurHash3 (Appleby, public domain). */
function score(salt: number, recipient: number, sender: number): number {
  return mixed(mixed(mixed(salt) ^ recipient) ^ Math.imul(sender, 0x9e3779b1));
}

function mixed(bits: number): number {
  let mixing = bits ^ (bits >>> 16);
  mixing = Math.imul(mixing, 0x85ebca6b);
  mixing ^= mixing >>> 13;
  mixing = Math.imul(mixing, 0xc2b2ae35);
  return (mixing ^ (mixing >>> 16)) >>> 0;
}
