import type { Replay } from '../../analysis/replay/replay.ts';
import { exactFigure } from '../../charts/figures.ts';
import type { BookPart } from '../../charts/flows/flow-matrix.ts';
import type { Span } from '../../charts/flows/spans.ts';
import { capitalised } from '../../text/say.ts';
import { language, t, w } from '../language.ts';
import { partyOf } from '../owners.ts';
import type { Result } from '../simulation.ts';

/** What a view of a book is about: a part of a future's book, and a span of time with its name. */
export interface BookView {
  readonly result: Result;
  readonly replay: Replay;
  readonly part: BookPart;
  readonly span: Span;
  readonly name: string;
}

/** The title of an institution of a replay, by its index. */
export function partyName({ result, replay }: Pick<BookView, 'result' | 'replay'>, index: number): string {
  const { id } = replay.institutions[index]!;
  return w(capitalised(partyOf(result.scenario, id)));
}

/** An amount of minor units, to the cent, in the language of the page. */
export function amountOf(replay: Replay, currency: number, minor: number): string {
  const { code, minorUnits } = replay.currencies[currency]!;
  return exactFigure(minor / minorUnits, code, language.value);
}

/** From whom to whom, in which span. */
export function cellTitle(view: BookView, from: number, to: number): string {
  return t('flowsCell', { from: partyName(view, from), to: partyName(view, to), span: view.name });
}
