import type { Model } from '../engine/model.ts';
import { minorUnitsPer } from '../numbers/currency.ts';
import { nearest } from '../numbers/nearest.ts';
import { wantedOf } from '../scenario/claim-measures.ts';
import { type MapNode, type Node, shown } from '../scenario/node.ts';
import { readNumber } from '../scenario/number-reader.ts';
import { spotOf } from '../scenario/reading.ts';
import type { Measure } from '../schema/claims.ts';
import { type Guess, type LessonFigure, shapes } from './lesson.ts';
import { entry, type LessonReader } from './lesson-reader.ts';

/** What the steps of a lesson may name. */
export interface Named {
  readonly models: ReadonlyMap<string, Model>;
  readonly figures: readonly LessonFigure[];
}

/** The ways in which a room can guess. */
export const guessForms = ['choose', 'place', 'shape', 'line'] as const;

/** Keys that belong to guesses, besides their forms. */
export const guessKeys = ['wins', 'from', 'to', 'in', 'shapes'] as const;

/** How the room guesses at a step, or null when the step does not say. */
export function readGuess(reader: LessonReader, step: MapNode, path: string, named: Named): Guess | null {
  const given = guessForms.filter((form) => step.entries.has(form));
  const [form] = given;
  if (form === undefined || given.length > 1) {
    const facts = { given: [...step.entries.keys()].join(', '), allowed: guessForms.join(', ') };
    reader.issues.add('guess-must-be-of-one-form', spotOf(step, path), facts);
    return null;
  }
  const node = step.entries.get(form)!;
  switch (form) {
    case 'choose':
      return readChoose(reader, step, node, path, named);
    case 'place':
      return readPlace(reader, step, node, path, named);
    case 'shape':
    case 'line':
      return readCourse(reader, step, node, path, named, form);
  }
}

function readChoose(reader: LessonReader, step: MapNode, node: Node, path: string, named: Named): Guess | null {
  const inside = `${path}.choose`;
  if (node.type !== 'map') {
    reader.issues.add('value-must-be-a-map', spotOf(node, inside), { given: shown(node) });
    return null;
  }
  const names = named.figures.map(({ name }) => name);
  const options = [...node.entries].map(([figure, says]) => {
    reader.name({ ...says, type: 'scalar', text: figure, place: says.keyPlace }, names, `${inside}.${figure}`);
    return { figure, says: reader.text(says, `${inside}.${figure}`) };
  });
  if (options.length < 2) reader.missing(step, 'choose', inside);
  const wins = entry(step, 'wins');
  const known = ['highest', 'lowest'] as const;
  return { form: 'choose', options, wins: (wins && reader.oneOf(wins, known, `${path}.wins`)) ?? 'highest' };
}

function readPlace(reader: LessonReader, step: MapNode, node: Node, path: string, named: Named): Guess | null {
  const figure = reader.name(
    node,
    named.figures.map(({ name }) => name),
    `${path}.place`,
  );
  const measure = named.figures.find(({ name }) => name === figure)?.measure;
  if (measure === undefined) return null;
  const from = readAmount(reader, step, 'from', path, measure) ?? 0;
  const to = readAmount(reader, step, 'to', path, measure);
  if (to === null) reader.missing(step, 'to', `${path}.to`);
  return { form: 'place', figure, from, to: to ?? from + 1 };
}

function readCourse(
  reader: LessonReader,
  step: MapNode,
  node: Node,
  path: string,
  { models }: Named,
  form: 'shape' | 'line',
): Guess | null {
  const runs = [...models.keys()];
  const where = entry(step, 'in');
  const run = where === null ? runs[0]! : reader.name(where, runs, `${path}.in`);
  const model = models.get(run);
  const series = model === undefined ? null : readSeries(reader, node, model, `${path}.${form}`);
  if (model === undefined || series === null) return null;
  if (form === 'shape') {
    const list = reader.list(step, 'shapes').flatMap((each) => reader.oneOf(each, shapes, `${path}.shapes`) ?? []);
    return { form, run, series, shapes: list.length === 0 ? ['rises', 'flat', 'falls'] : list };
  }
  const row = model.parts.series.find(({ id }) => id === series)!;
  const currency = model.parts.currencyCodes[row.currency] ?? null;
  const measure: Measure = {
    text: series,
    from: 'series',
    id: series,
    how: 'last',
    label: row.label,
    unit: row.unit,
    currency,
  };
  const to = readAmount(reader, step, 'to', path, measure);
  if (to === null) reader.missing(step, 'to', `${path}.to`);
  return { form, run, series, to: to ?? 1 };
}

/** The id of a series of a run. */
export function readSeries(reader: LessonReader, node: Node, model: Model, path: string): string | null {
  const text = reader.word(node, path);
  const known = model.parts.series.map(({ id }) => id);
  if (known.includes(text)) return text;
  const own = known.filter((id) => id.startsWith(`${text.split('.')[0]!}.`));
  const allowed = (own.length > 0 ? own : known).slice(0, 20).join(', ');
  const facts = { given: text, allowed, nearest: nearest(text, known) };
  reader.issues.add('lesson-must-name-a-series', spotOf(node, path), facts);
  return null;
}

/** A number in the unit of a measure, as people see it: major units, percent. */
function readAmount(reader: LessonReader, step: MapNode, key: string, path: string, measure: Measure): number | null {
  const node = entry(step, key);
  if (node === null) return null;
  const inside = `${path}.${key}`;
  const wanted = wantedOf(measure);
  const read = readNumber(reader.word(node, inside), wanted, spotOf(node, inside), reader.issues);
  if (read === null) return null;
  if (measure.currency !== null) return read.value / minorUnitsPer(measure.currency);
  return measure.unit.startsWith('%') ? read.value * 100 : read.value;
}
