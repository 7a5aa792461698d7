import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Replay } from '../../analysis/replay/replay.ts';
import { roughFigure } from '../../charts/figures.ts';
import { flowLines, type FlowLine } from '../../charts/flows/flow-matrix.ts';
import { planSankey } from '../../charts/flows/sankey-plan.ts';
import { type SankeyBox, sankeyShapes } from '../../charts/flows/sankey-shapes.ts';
import type { Span } from '../../charts/flows/spans.ts';
import { language, t } from '../language.ts';
import { amountOf, type BookView, partyName } from './book-names.ts';

/** Between these widths, in pixels, the picture is as wide as its place. */
const widths = { least: 280, most: 760 };
/** What a letter of a name takes, in pixels. */
const letter = 8;

/** The flows of a span as bands from who gives to who takes; its twin is the matrix below it. */
export function SankeyPicture({ spans, ...view }: BookView & { spans: readonly Span[] }) {
  const { replay, part, span, name } = view;
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(widths.least);
  const [withHomes, setWithHomes] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => setWidth(Math.min(widths.most, Math.max(widths.least, element.clientWidth)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  const isOfHomes = useMemo(() => homesOf(replay), [replay]);
  const all = useMemo(() => spans.map((each) => flowLines(replay, part, each)), [replay, part, spans]);
  const hasBoth = all.some((lines) => lines.some(isOfHomes)) && all.some((lines) => lines.some((l) => !isOfHomes(l)));
  const isShown = (line: FlowLine) => withHomes || !hasBoth || !isOfHomes(line);
  const plan = useMemo(() => {
    return planSankey(
      all.map((lines) => lines.filter(isShown)),
      width,
    );
  }, [all, width, withHomes]);
  const lines = flowLines(replay, part, span);
  const hidden = lines.filter((line) => !isShown(line)).reduce((sum, { amount }) => sum + amount, 0);
  const shapes = plan === null ? null : sankeyShapes(plan, lines.filter(isShown));
  const nameOf = (key: string): string => {
    if (key === 'in') return t('flowsFromOutside');
    return key === 'out' ? t('flowsToOutside') : partyName(view, Number(key));
  };
  return (
    <div class="sankey" ref={place}>
      {plan === null || shapes === null ? null : (
        <svg
          role="img"
          aria-label={t('flowsPicture', { span: name })}
          viewBox={`0 -2 ${plan.width} ${plan.height + 4}`}
          width={plan.width}
          height={plan.height + 4}
        >
          {shapes.ribbons.map(({ from, to, amount, path, isBack }) => (
            <path key={`${from} ${to}`} d={path} class={isBack ? 'ribbon back' : 'ribbon'}>
              <title>
                {t('flowsBand', {
                  from: nameOf(from),
                  to: nameOf(to),
                  amount: amountOf(replay, part.currency, amount),
                })}
              </title>
            </path>
          ))}
          {shapes.boxes.map((box) => (
            <Party
              key={box.key}
              box={box}
              scale={plan.scale}
              name={nameOf(box.key)}
              amount={shortAmount(replay, part.currency, box)}
            />
          ))}
        </svg>
      )}
      <p class="note">{t('flowsPictureKey')}</p>
      {hidden === 0 ? null : (
        <p class="note">{t('flowsLeftOut', { amount: amountOf(replay, part.currency, hidden) })}</p>
      )}
      {hasBoth ? (
        <label class="choice">
          <input type="checkbox" checked={withHomes} onChange={(event) => setWithHomes(event.currentTarget.checked)} />
          <span>{t('flowsHomes')}</span>
        </label>
      ) : null}
    </div>
  );
}

interface PartyProps {
  readonly box: SankeyBox;
  readonly scale: number;
  readonly name: string;
  readonly amount: string;
}

function Party({ box, scale, name, amount }: PartyProps) {
  const { center, top, bottom, room, taken, given } = box;
  const bar = (y: number, sum: number) => {
    const width = Math.max(sum === 0 ? 0 : 1, scale * sum);
    return width === 0 ? null : <rect class="bar" x={center - width / 2} y={y} width={width} height={3} />;
  };
  const letters = Math.max(3, Math.floor(room / letter));
  const short = name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
  return (
    <g class={taken + given === 0 ? 'party idle' : 'party'}>
      <title>{name}</title>
      {bar(top, taken)}
      {bar(bottom - 3, given)}
      <text x={center} y={top + 17} text-anchor="middle">
        {short}
      </text>
      <text class="sum" x={center} y={top + 32} text-anchor="middle">
        {amount}
      </text>
    </g>
  );
}

/** The larger of what came in and what went out, roughly. */
function shortAmount(replay: Replay, currency: number, { taken, given }: SankeyBox): string {
  const { code, minorUnits } = replay.currencies[currency]!;
  const most = Math.max(taken, given);
  return most === 0 ? '–' : roughFigure(most / minorUnits, code, language.value);
}

/** Which flows are the daily life of households: between people and the world outside. */
function homesOf({ institutions }: Replay): (line: FlowLine) => boolean {
  const isHome = institutions.map(({ kind }) => kind === 'population');
  return ({ from, to }) => (from === 0 && isHome[to] === true) || (to === 0 && isHome[from] === true);
}
