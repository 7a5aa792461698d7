import type { JSX } from 'preact';
import type { CoinCount } from '../../../lessons/coins.ts';
import { useSession } from '../session-context.ts';
import { CoinRows } from './coins.tsx';

interface Properties {
  readonly text: string;
  /** The sign for which hands were raised. */
  readonly picture: JSX.Element;
  /** The figure of the option, or null when only hands are shown. */
  readonly value: string | null;
  /** Money as coins; anything else is a bar of this length, 0 to 1. */
  readonly size: CoinCount | number;
  readonly isRight: boolean;
  readonly hands: number;
}

/** One option with its bar; the right one is framed and marked, so that it shows without colour. */
export function BarRow({ text, picture, value, size, isRight, hands }: Properties) {
  const session = useSession();
  return (
    <li class={isRight ? 'bar-row right' : 'bar-row'}>
      <span class="bar-text">
        {isRight ? <span aria-hidden="true">✓ </span> : null}
        {picture}
        <bdi>{text}</bdi>
        {value === null ? null : <bdi class="said"> {value}</bdi>}
        {isRight ? <span class="hidden"> ({session.t('right')})</span> : null}
      </span>
      {typeof size === 'number' ? (
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect x="0" y="0" width={100 * size} height="8" />
        </svg>
      ) : (
        <CoinRows count={size} perRow={20} label={null} />
      )}
      {hands === 0 ? null : (
        <span class="bar-hands">
          {session.t('hands')} <bdi>{hands}</bdi>
        </span>
      )}
    </li>
  );
}
