import type { Parameter } from '../../../engine/parameters.ts';
import { exp } from '../../../numbers/elementary.ts';
import type { Pool } from '../pool.ts';

/** What the migrants have to say in choosing and following borrowers, and what comes of it. */
export interface Voice {
  readonly involvement: Parameter;
  readonly watches: Parameter;
  readonly keeps: Parameter;
}

export function openVoice({ values, place }: Pool): Voice | null {
  const { voice } = values;
  if (voice === null) return null;
  return {
    involvement: place.parameter('voice.involvement', voice.involvement),
    watches: place.parameter('voice.watches', voice.watches),
    keeps: place.parameter('voice.keeps', voice.keeps),
  };
}

/**
 * By what misfortune is multiplied when borrowers are chosen and followed by migrants: exp(-ψ m). Source: claim C31, a
 * suggested form; the handbook gives the direction alone (001:3104-3120).
 */
export function watchedFactor(voice: Voice | null): number {
  return voice === null ? 1 : exp(0 - voice.watches.now * voice.involvement.now);
}

/** By what withdrawals are multiplied when savers have no say: exp(κ (1 - m)). */
export function unheardFactor(voice: Voice | null): number {
  return voice === null ? 1 : exp(voice.keeps.now * (1 - voice.involvement.now));
}
