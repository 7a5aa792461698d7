import { hundredDots } from '../../charts/dots.ts';

/** A hundred futures as dots, the broken ones dark and grouped, so that it can be read without colour and from afar. */
export function HundredDots({ broken, label }: { broken: number; label: string }) {
  return (
    <svg class="dots" viewBox="0 0 100 100" role="img" aria-label={label}>
      {hundredDots(broken).map((dot, index) => (
        <circle
          key={index}
          class={dot.filled ? 'dot broken' : 'dot'}
          cx={5 + 10 * dot.column}
          cy={5 + 10 * dot.row}
          r={dot.filled ? 4.2 : 3.4}
        />
      ))}
    </svg>
  );
}
