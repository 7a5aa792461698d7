import type { Replay } from '../../analysis/replay/replay.ts';
import type { Words } from '../../engine/words.ts';
import { elsewhereTexts, purposeTexts } from '../../text/purposes.ts';
import { capitalised } from '../../text/say.ts';

/** Who an institution of a replay is, in words; the first is the world outside. */
export function partyWords({ institutions }: Replay, index: number): Words {
  const party = institutions[index];
  if (index === 0 || party === undefined) return capitalised(elsewhereTexts['outside']!);
  return capitalised(party.title);
}

/** What a payment is for, in words. */
export function purposeWords(purpose: string): Words {
  return capitalised(purposeTexts[purpose] ?? { fr: purpose, en: purpose });
}
