import type { Model } from '../engine/model.ts';
import { currencyCodes } from '../numbers/currency.ts';
import { measureIn, reportUnknownMeasure } from '../scenario/claim-measures.ts';
import type { Setting } from '../scenario/check.ts';
import type { MapNode, Node } from '../scenario/node.ts';
import { spotOf } from '../scenario/reading.ts';
import {
  type LessonFigure,
  type LessonRun,
  type RoomFigure,
  roomFigures,
  type RoomUse,
  type Shock,
  shockIcons,
} from './lesson.ts';
import { entry, type LessonReader } from './lesson-reader.ts';

/** Which numbers of the hall a lesson takes. */
export function readRoom(reader: LessonReader, root: MapNode): RoomUse | null {
  const map = reader.map(root, 'room', 'room');
  if (map === null) return null;
  reader.onlyKeys(map, ['currency', 'scales', ...roomFigures], 'room');
  const code = entry(map, 'currency');
  const currency = code === null ? null : reader.oneOf(code, currencyCodes(), 'room.currency');
  if (code === null) reader.missing(map, 'currency', 'room.currency');
  if (currency === null) return null;
  const figures = roomFigures.flatMap((name) => readRoomFigure(reader, map, name, currency) ?? []);
  const scales = entry(map, 'scales');
  const names = figures.map(({ name }) => name);
  if (figures.length === 0) reader.missing(map, 'usual', 'room.usual');
  for (const { name } of figures) reader.places.add(name);
  const scale = scales === null ? names[0] : reader.oneOf(scales, names, 'room.scales');
  return scale === undefined || scale === null ? null : { currency, scales: scale, figures };
}

function readRoomFigure(
  reader: LessonReader,
  room: MapNode,
  name: RoomFigure,
  currency: string,
): RoomUse['figures'][number] | null {
  const path = `room.${name}`;
  const map = reader.map(room, name, path);
  if (map === null) return null;
  reader.onlyKeys(map, ['is', 'sets'], path);
  const amount = entry(map, 'is');
  if (amount === null) reader.missing(map, 'is', `${path}.is`);
  const sets = reader.list(map, 'sets').map((node) => {
    // `senders.sends.amount /month` takes the figure once a month.
    const [target = '', per = ''] = reader.word(node, `${path}.sets`).split(/\s+/);
    return { path: target, per };
  });
  return { name, amount: amount === null ? 0 : reader.sum(amount, currency, `${path}.is`), sets };
}

/** The ways in which the scenario is played; a lesson that names none plays it as written. */
export function readRuns(reader: LessonReader, root: MapNode): readonly LessonRun[] {
  const map = reader.map(root, 'runs', 'runs');
  if (map === null) {
    const label = Object.fromEntries(reader.languages.map((language) => [language, '']));
    return [{ name: 'plain', label, variant: null, set: [] }];
  }
  return [...map.entries].map(([name, node]) => {
    const path = `runs.${name}`;
    // A run that only has a name is the scenario as written.
    if (node.type !== 'map' || !runKeys.some((key) => node.entries.has(key)))
      return { name, label: reader.text(node, path), variant: null, set: [] };
    reader.onlyKeys(node, runKeys, path);
    const variant = entry(node, 'variant');
    return {
      name,
      label: reader.needed(node, 'label', `${path}.label`),
      variant: variant === null ? null : reader.word(variant, `${path}.variant`),
      set: readSettings(reader, node, path),
    };
  });
}

const runKeys = ['label', 'variant', 'set'];

/** Values set by path, as on the command line. */
function readSettings(reader: LessonReader, parent: MapNode, path: string): readonly Setting[] {
  const map = reader.map(parent, 'set', `${path}.set`);
  if (map === null) return [];
  return [...map.entries].map(([target, node]) => ({
    path: target,
    value: node.type === 'null' ? 'null' : reader.word(node, `${path}.set.${target}`),
  }));
}

/** Cards that a trainer can draw. */
export function readShocks(reader: LessonReader, root: MapNode): readonly Shock[] {
  const map = reader.map(root, 'shocks', 'shocks');
  return [...(map?.entries ?? [])].flatMap(([name, node]) => {
    const path = `shocks.${name}`;
    if (node.type !== 'map') {
      reader.word({ ...node, type: 'null' }, path);
      return [];
    }
    reader.onlyKeys(node, ['icon', 'title', 'set'], path);
    const icon = entry(node, 'icon');
    const title = reader.needed(node, 'title', `${path}.title`);
    const drawn = icon === null ? 'other' : reader.oneOf(icon, shockIcons, `${path}.icon`);
    return [{ name, icon: drawn ?? 'other', title, set: readSettings(reader, node, path) }];
  });
}

/** The numbers that texts and guesses name. `models` holds the compiled scenario of each run. */
export function readFigures(
  reader: LessonReader,
  root: MapNode,
  models: ReadonlyMap<string, Model>,
): readonly LessonFigure[] {
  const map = reader.map(root, 'figures', 'figures');
  const figures: LessonFigure[] = [];
  for (const [name, node] of map?.entries ?? []) {
    const known = figures.map((figure) => figure.name);
    const figure = readFigure(reader, name, node, models, known);
    if (figure === null) continue;
    figures.push(figure);
    reader.places.add(name);
  }
  return figures;
}

function readFigure(
  reader: LessonReader,
  name: string,
  node: Node,
  models: ReadonlyMap<string, Model>,
  known: readonly string[],
): LessonFigure | null {
  const path = `figures.${name}`;
  const runs = [...models.keys()];
  // `fees: total(senders.fees)` is short for a figure of the first run.
  const map = node.type === 'map' ? node : null;
  if (map !== null) reader.onlyKeys(map, ['in', 'of', 'minus'], path);
  const of = map === null ? node : entry(map, 'of');
  const where = map === null ? null : entry(map, 'in');
  const less = map === null ? null : entry(map, 'minus');
  if (of === null) {
    reader.missing(map!, 'of', `${path}.of`);
    return null;
  }
  const run = where === null ? runs[0]! : reader.name(where, runs, `${path}.in`);
  const minus = less === null ? null : reader.name(less, known, `${path}.minus`);
  const model = models.get(run);
  const text = reader.word(of, `${path}.of`);
  if (model === undefined || text === '') return null;
  const measure = measureIn(model, text);
  if (measure === null) {
    reportUnknownMeasure(model, text, spotOf(of, `${path}.of`), reader.issues);
    return null;
  }
  return minus !== null && !known.includes(minus) ? null : { name, run, measure, minus };
}
