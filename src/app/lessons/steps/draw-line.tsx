import { lineOf, linePoints, monthsOfPoints, topOf } from '../../../lessons/guesses.ts';
import type { Guess } from '../../../lessons/lesson.ts';
import { sayFigure } from '../../../lessons/say-figure.ts';
import { useSession } from '../session-context.ts';
import { LineGround, lineSize, pointsOf, polyline } from './line-picture.tsx';

interface Properties {
  readonly name: string;
  readonly guess: Extract<Guess, { form: 'line' }>;
  readonly isHall: boolean;
}

/** A line that the room draws: points are moved with a finger or mouse on the picture, or with the sliders below it. */
export function DrawLine({ name, guess, isHall }: Properties) {
  const session = useSession();
  const play = session.play.value!;
  const row = lineOf(guess, play);
  const top = topOf(guess, play);
  const months = monthsOfPoints(play.months);
  const drawn = session.guessOf(name).line;
  const values = drawn.length === linePoints ? drawn : months.map(() => 0);
  const scale = { top, bottom: 0, months: play.months };
  const points = pointsOf(values, months, scale);
  const move = (place: number, value: number) => {
    const line = values.map((old, i) => (i === place ? value : old));
    session.guess(name, { ...session.guessOf(name), line });
  };
  const shown = (value: number) => sayFigure({ value, unit: row.unit }, session.language.value, '');
  return (
    <div class="draw-line">
      <p>{session.t('drawLine')}</p>
      <svg
        class="line-picture"
        dir="ltr"
        viewBox={`0 0 ${lineSize.width} ${lineSize.height}`}
        aria-hidden="true"
        onPointerDown={(event) => (isHall ? undefined : drag(event, points, (at, y) => move(at, valueAt(y, top))))}
      >
        <LineGround top={top} bottom={0} />
        <polyline class="line-guess" points={polyline(points)} />
        {points.map(({ x, y }, place) => (
          <circle key={place} class="line-point" cx={x} cy={y} r="12" />
        ))}
        <text class="line-top" x={lineSize.margin + 8} y={lineSize.margin + 22}>
          {shown(top)}
        </text>
      </svg>
      <div class="line-sliders">
        {months.map((month, place) => (
          <label key={month}>
            <span>
              {session.t('pointAt', { month: month + 1 })} <bdi>{shown(values[place]!)}</bdi>
            </span>
            <input
              type="range"
              min="0"
              max={top}
              step={top / 50}
              value={values[place]}
              disabled={isHall}
              onInput={(event) => move(place, Number(event.currentTarget.value))}
            />
          </label>
        ))}
      </div>
    </div>
  );
}

function valueAt(y: number, top: number): number {
  const { height, margin } = lineSize;
  const share = (height - margin - y) / (height - 2 * margin);
  return Math.round(Math.min(1, Math.max(0, share)) * 50) * (top / 50);
}

/** Follows a finger: the point nearest to where it went down moves up and down with it. */
function drag(
  event: PointerEvent & { readonly currentTarget: SVGSVGElement },
  points: readonly { readonly x: number }[],
  move: (place: number, y: number) => void,
): void {
  const picture = event.currentTarget;
  const at = ({ clientX, clientY }: PointerEvent) => {
    const box = picture.getBoundingClientRect();
    const scale = lineSize.width / box.width;
    return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
  };
  const { x, y } = at(event);
  const place = points.reduce(
    (best, point, i) => (Math.abs(point.x - x) < Math.abs(points[best]!.x - x) ? i : best),
    0,
  );
  const follow = (moved: PointerEvent) => move(place, at(moved).y);
  const end = () => {
    picture.removeEventListener('pointermove', follow);
    picture.removeEventListener('pointerup', end);
    picture.removeEventListener('pointercancel', end);
  };
  picture.setPointerCapture(event.pointerId);
  picture.addEventListener('pointermove', follow);
  picture.addEventListener('pointerup', end);
  picture.addEventListener('pointercancel', end);
  move(place, y);
}
