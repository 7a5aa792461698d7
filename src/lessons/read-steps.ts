import { readExpectations } from '../scenario/claim-expectations.ts';
import { readGrades, readLevel, readFutures, readShare } from '../scenario/claim-reader.ts';
import { type MapNode, type Node, shown } from '../scenario/node.ts';
import { spotOf } from '../scenario/reading.ts';
import type { LessonClaim, Picture, Step, StepBase, StepKind } from './lesson.ts';
import { entry, type LessonReader } from './lesson-reader.ts';
import { guessForms, guessKeys, type Named, readGuess, readSeries } from './read-guess.ts';

/** What each kind of step may hold besides what every step may. */
const keysOf: Readonly<Record<StepKind, readonly string[]>> = {
  tell: [],
  predict: ['ask', ...guessForms, ...guessKeys],
  reveal: ['says', 'grade', 'source', 'runs', 'expect', 'level', 'share', 'futures', 'shows'],
  again: ['of'],
  shock: ['cards', 'shows'],
  ask: ['choices', 'right', 'because'],
  rule: [],
  check: [],
};

const kinds = Object.keys(keysOf) as StepKind[]; // The keys of the record just above.
const commonKeys = ['only', 'say', 'notes', 'picture', 'audio'] as const;

interface Place {
  readonly reader: LessonReader;
  readonly named: Named;
  readonly path: string;
  /** Guesses of the steps before this one. */
  readonly guesses: readonly string[];
  readonly cards: readonly string[];
}

/** The steps of a lesson, in the order of the file. */
export function readSteps(
  reader: LessonReader,
  root: MapNode,
  named: Named,
  cards: readonly string[],
): readonly Step[] {
  const guesses: string[] = [];
  const nodes = reader.list(root, 'steps');
  if (nodes.length === 0) reader.missing(root, 'steps', 'steps');
  return nodes.flatMap((node, i) => {
    const path = `steps.${i}`;
    if (node.type !== 'map') {
      reader.issues.add('value-must-be-a-map', spotOf(node, path), { given: shown(node) });
      return [];
    }
    const step = readStep({ reader, named, path, guesses, cards }, node);
    if (step?.kind === 'predict') guesses.push(step.name);
    return step ?? [];
  });
}

function readStep(place: Place, map: MapNode): Step | null {
  const { reader, path } = place;
  // A reveal's own key `says` is no form; `ask` is a question of its own only without `predict`.
  const given = kinds.filter((kind) => map.entries.has(kind) && !(kind === 'ask' && map.entries.has('predict')));
  const [kind] = given;
  if (kind === undefined || given.length > 1) {
    const facts = { given: [...map.entries.keys()].join(', '), allowed: kinds.join(', ') };
    reader.issues.add('step-must-be-of-one-form', spotOf(map, path), facts);
    return null;
  }
  reader.onlyKeys(map, [kind, ...keysOf[kind], ...commonKeys], path);
  const own = readOwn(place, map, kind);
  return own === null ? null : { ...readBase(place, map), ...own };
}

type Own = Step extends infer S ? (S extends Step ? Omit<S, keyof StepBase> : never) : never;

function readOwn(place: Place, map: MapNode, kind: StepKind): Own | null {
  const { reader, path, named } = place;
  const node = map.entries.get(kind)!;
  const inside = `${path}.${kind}`;
  switch (kind) {
    case 'tell':
    case 'rule':
      return { kind, says: reader.text(node, inside) };
    case 'predict': {
      const ask = reader.needed(map, 'ask', `${path}.ask`);
      const guess = readGuess(reader, map, path, named);
      return guess === null ? null : { kind, name: reader.word(node, inside), ask, guess };
    }
    case 'reveal':
      return readReveal(place, map, node);
    case 'again': {
      const of = entry(map, 'of');
      if (of === null) reader.missing(map, 'of', `${path}.of`);
      const name = of === null ? '' : reader.name(of, place.guesses, `${path}.of`);
      return { kind, of: name, says: reader.text(node, inside) };
    }
    case 'shock':
      return readShock(place, map, node);
    case 'ask':
      return readQuestion(place, map, node);
    case 'check':
      return { kind, statements: readStatements(place, map) };
  }
}

function readReveal(place: Place, map: MapNode, node: Node): Own {
  const { reader, path, named } = place;
  const of = reader.name(node, place.guesses, `${path}.reveal`);
  const { models } = named;
  const wanted = reader.list(map, 'runs');
  const all = [...models.keys()];
  const runs = wanted.length === 0 ? all : wanted.map((each) => reader.name(each, all, `${path}.runs`));
  const found = runs.flatMap((run) => models.get(run) ?? []);
  const expected = found.length < runs.length ? [] : readExpectations(map, path, found, reader.issues);
  for (const { measure, expectation } of expected) {
    if (measure.currency === null || (expectation.is !== 'between' && expectation.is !== 'at')) continue;
    const spot = spotOf(map.entries.get('expect')!, `${path}.expect`);
    reader.issues.add('reveal-must-not-limit-money', spot, { given: measure.text });
  }
  const claim: LessonClaim = {
    says: reader.needed(map, 'says', `${path}.says`),
    grades: readGrades(map, path, reader.issues),
    source: reader.source(map, 'source', `${path}.source`),
    runs,
    expected,
    level: readLevel(map, path, reader.issues),
    share: readShare(map, path, reader.issues),
    futures: readFutures(map, path, reader.issues),
  };
  const shows = reader.list(map, 'shows').flatMap((each) => readSeries(reader, each, found[0]!, `${path}.shows`) ?? []);
  return { kind: 'reveal', of, claim, shows };
}

function readShock(place: Place, map: MapNode, node: Node): Own {
  const { reader, path, named } = place;
  const cards = reader.list(map, 'cards').map((each) => reader.name(each, place.cards, `${path}.cards`));
  const shows = entry(map, 'shows');
  const figures = named.figures.map(({ name }) => name);
  if (shows === null) reader.missing(map, 'shows', `${path}.shows`);
  return {
    kind: 'shock',
    says: reader.text(node, `${path}.shock`),
    cards: cards.length === 0 ? place.cards : cards,
    shows: shows === null ? '' : reader.name(shows, figures, `${path}.shows`),
  };
}

function readQuestion(place: Place, map: MapNode, node: Node): Own {
  const { reader, path } = place;
  const choices = reader.list(map, 'choices').map((each, i) => reader.text(each, `${path}.choices.${i}`));
  if (choices.length < 2) reader.missing(map, 'choices', `${path}.choices`);
  const right = entry(map, 'right');
  if (right === null) reader.missing(map, 'right', `${path}.right`);
  const limits = { min: 1, max: Math.max(1, choices.length) };
  return {
    kind: 'ask',
    ask: reader.text(node, `${path}.ask`),
    choices,
    // People count from one.
    right: right === null ? 0 : reader.whole(right, limits, `${path}.right`) - 1,
    because: reader.needed(map, 'because', `${path}.because`),
  };
}

function readStatements({ reader, path }: Place, map: MapNode): Extract<Step, { kind: 'check' }>['statements'] {
  return reader.list(map, 'check').flatMap((node, i) => {
    const inside = `${path}.check.${i}`;
    if (node.type !== 'map') {
      reader.issues.add('value-must-be-a-map', spotOf(node, inside), { given: shown(node) });
      return [];
    }
    reader.onlyKeys(node, ['says', 'is', 'because'], inside);
    const truth = entry(node, 'is');
    if (truth === null) reader.missing(node, 'is', `${inside}.is`);
    const is = truth === null ? null : reader.oneOf(truth, ['right', 'wrong'] as const, `${inside}.is`);
    return [
      {
        says: reader.needed(node, 'says', `${inside}.says`),
        is: is === 'right',
        because: reader.needed(node, 'because', `${inside}.because`),
      },
    ];
  });
}

function readBase({ reader, path, named }: Place, map: MapNode): StepBase {
  const only = entry(map, 'only');
  const length = only === null ? null : reader.oneOf(only, ['full', 'short'] as const, `${path}.only`);
  return {
    short: length !== 'full',
    say: reader.optional(map, 'say', `${path}.say`),
    notes: reader.optional(map, 'notes', `${path}.notes`),
    picture: readPicture(reader, map, path, named),
    audio: reader.optional(map, 'audio', `${path}.audio`),
  };
}

function readPicture(reader: LessonReader, step: MapNode, path: string, { figures }: Named): Picture | null {
  const inside = `${path}.picture`;
  const map = reader.map(step, 'picture', inside);
  if (map === null) return null;
  reader.onlyKeys(map, ['coins', 'lost', 'people', 'marked', 'dots'], inside);
  const names = [...reader.places].filter((name) => !/^name\d+$/.test(name));
  const coins = entry(map, 'coins');
  if (coins !== null) {
    const lost = entry(map, 'lost');
    const part = lost === null ? null : reader.name(lost, names, `${inside}.lost`);
    return { form: 'coins', whole: reader.name(coins, names, `${inside}.coins`), part };
  }
  const people = entry(map, 'people');
  if (people !== null) {
    const count = reader.whole(people, { min: 1, max: 60 }, `${inside}.people`);
    const marked = entry(map, 'marked');
    const most = { min: 0, max: count };
    return { form: 'people', count, marked: marked === null ? 0 : reader.whole(marked, most, `${inside}.marked`) };
  }
  const dots = entry(map, 'dots');
  if (dots === null) {
    reader.missing(map, 'coins', inside);
    return null;
  }
  return {
    form: 'dots',
    of: reader.name(
      dots,
      figures.map(({ name }) => name),
      `${inside}.dots`,
    ),
  };
}
