/** Signs that a hall tells apart without reading, and can draw in the sand: one for each answer, in its order. */
const signs: readonly string[] = [
  'M12 3 a9 9 0 1 0 0.01 0 z',
  'M4 4 h16 v16 h-16 z',
  'M12 3 L22 21 H2 z',
  'M12 1 L22 12 L12 23 L2 12 z',
  'M9 2 h6 v7 h7 v6 h-7 v7 h-6 v-7 h-7 v-6 h7 z',
  'M2 14 L12 4 L22 14 V21 L12 11 L2 21 z',
  'M3 3 h18 v7 h-18 z M3 14 h18 v7 h-18 z',
  'M12 2 a10 10 0 0 1 0 20 z',
];

/** The sign of an answer, so that hands or pebbles can go to it; beyond the last sign they begin anew, filled differently. */
export function Sign({ place }: { place: number }) {
  return (
    <svg class={place < signs.length ? 'sign' : 'sign hollow'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={signs[place % signs.length]} />
    </svg>
  );
}
