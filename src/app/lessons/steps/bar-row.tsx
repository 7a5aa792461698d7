import { useSession } from '../session-context.ts';

interface Properties {
  readonly text: string;
  /** The figure of the option, or null when only hands are shown. */
  readonly value: string | null;
  /** Length of the bar, 0 to 1. */
  readonly share: number;
  readonly isRight: boolean;
  readonly hands: number;
}

/** One option with its bar; the right one is framed and marked, so that it shows without colour. */
export function BarRow({ text, value, share, isRight, hands }: Properties) {
  const session = useSession();
  return (
    <li class={isRight ? 'bar-row right' : 'bar-row'}>
      <span class="bar-text">
        {isRight ? <span aria-hidden="true">✓ </span> : null}
        <bdi>{text}</bdi>
        {value === null ? null : <bdi class="said"> {value}</bdi>}
        {isRight ? <span class="hidden"> ({session.t('right')})</span> : null}
      </span>
      <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect x="0" y="0" width={100 * share} height="8" />
      </svg>
      {hands === 0 ? null : (
        <span class="bar-hands">
          {session.t('hands')} <bdi>{hands}</bdi>
        </span>
      )}
    </li>
  );
}
