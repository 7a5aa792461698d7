import type { ShapeName } from '../../../lessons/lesson.ts';

/** Courses over time as they are drawn on a board; time always runs from left to right. */
const paths: Readonly<Record<ShapeName, string>> = {
  rises: 'M6 42 L74 8',
  falls: 'M6 8 L74 42',
  hump: 'M6 42 Q40 -26 74 42',
  valley: 'M6 8 Q40 76 74 8',
  steps: 'M6 42 H24 V30 H42 V18 H58 V8 H74',
  flat: 'M6 25 H74',
};

export function ShapePicture({ shape }: { shape: ShapeName }) {
  return (
    <svg class="shape-picture" viewBox="0 0 80 50" aria-hidden="true">
      <path d={paths[shape]} fill="none" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
