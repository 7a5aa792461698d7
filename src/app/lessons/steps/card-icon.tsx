import type { ShockIcon } from '../../../lessons/lesson.ts';

/** What a card shows to whoever does not read: lines of one thickness, good in black and white. */
const icons: Readonly<Record<ShockIcon, string>> = {
  // A sun over cracked ground.
  drought:
    'M24 6 a8 8 0 1 0 0.01 0 z M24 1 v3 M36 6 l-2 2 M12 6 l2 2 M40 14 h-3 M8 14 h3 M2 30 H46 M12 30 l4 6 l-5 8 M26 30 l-3 7 l6 9 M38 30 l2 6 l-4 8',
  // A coin and an arrow down.
  devaluation: 'M17 6 a13 13 0 1 0 0.01 0 z M17 12 v14 M12 16 h10 M12 22 h10 M40 8 V40 M33 33 l7 8 l7 -8',
  // A box that stands open, and is empty.
  theft: 'M6 22 H42 V44 H6 z M6 22 L14 8 H46 L42 22 M24 30 v6 M20 33 h8',
  // A tool bag, crossed out.
  jobLoss: 'M6 16 H42 V40 H6 z M17 16 V9 H31 V16 M4 44 L44 6',
  // A bed with a person in it.
  illness: 'M4 12 V42 M4 34 H44 V42 M44 34 V26 H18 V34 M11 22 a4 4 0 1 0 0.01 0 z',
  other: 'M24 4 L46 42 H2 z M24 17 V29 M24 34 v3',
};

export function CardIcon({ icon }: { icon: ShockIcon }) {
  return (
    <svg class="card-icon" viewBox="0 0 48 48" aria-hidden="true">
      <path d={icons[icon]} fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
