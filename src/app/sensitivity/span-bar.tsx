import type { BarSpan } from '../../charts/tornado-spans.ts';

/** One bar of a table on the table's common scale; the numbers stand beside it, so that it is a picture only. */
export function SpanBar({ span, base = null }: { span: BarSpan | null; base?: number | null }) {
  return (
    <svg class="span-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      {span === null ? null : (
        <rect
          class={span.falls ? 'falls' : 'rises'}
          x={span.from}
          y={1}
          width={Math.max(span.width, 0.6)}
          height={10}
        />
      )}
      {base === null ? null : <line x1={base} x2={base} y1={0} y2={12} vector-effect="non-scaling-stroke" />}
    </svg>
  );
}
