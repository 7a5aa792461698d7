import { hundredDots } from '../../../charts/dots.ts';
import type { Picture } from '../../../lessons/lesson.ts';
import { coinsOf, dotsOf } from '../../../lessons/coins.ts';
import { useSession } from '../session-context.ts';
import { CoinRows } from './coins.tsx';

/** A step as a picture that is understood without reading: coins, people or a hundred dots. */
export function PictureView({ picture }: { picture: Picture }) {
  switch (picture.form) {
    case 'coins':
      return <Coins whole={picture.whole} part={picture.part} />;
    case 'people':
      return <People count={picture.count} marked={picture.marked} />;
    case 'dots':
      return <Dots of={picture.of} />;
  }
}

function Coins({ whole, part }: { whole: string; part: string | null }) {
  const session = useSession();
  const play = session.play.value!;
  const places = session.places();
  const label =
    part === null
      ? session.t('coinsSay', { whole: places[whole] ?? '' })
      : session.t('coinsLost', { whole: places[whole] ?? '', part: places[part] ?? '' });
  return <CoinRows count={coinsOf(play, whole, part)} perRow={10} label={label} />;
}

function People({ count, marked }: { count: number; marked: number }) {
  const session = useSession();
  const rows = Math.ceil(count / 12);
  return (
    <svg
      class="picture"
      viewBox={`0 0 240 ${32 * rows + 4}`}
      role="img"
      aria-label={session.t('peopleSay', { n: count, marked })}
    >
      {Array.from({ length: count }, (_, i) => {
        const [x, y] = [10 + 20 * (i % 12), 8 + 32 * Math.floor(i / 12)];
        return (
          <g key={i} class={i < marked ? 'person marked' : 'person'}>
            <circle cx={x} cy={y} r="5" />
            <path d={`M${x - 7} ${y + 20} q0 -13 7 -13 q7 0 7 13 z`} />
          </g>
        );
      })}
    </svg>
  );
}

function Dots({ of }: { of: string }) {
  const session = useSession();
  const n = dotsOf(session.play.value!, of);
  return (
    <svg class="picture dots" viewBox="0 0 100 100" role="img" aria-label={session.t('dotsSay', { n })}>
      {hundredDots(n).map((dot, index) => (
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
