import { currencyCodes } from '../numbers/currency.ts';
import type { JsonSchema } from '../scenario/json-schema-marks.ts';
import { courses, grades } from '../schema/claims.ts';
import { roomFigures, shapes, shockIcons } from './lesson.ts';

/**
 * The JSON Schema (draft-07) of a lesson file, so that editors complete keys and show help while a trainer writes one. It is
 * looser than `check`: names, figures and series are texts to it.
 */
export function lessonSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Passerelle lesson',
    description:
      'A lesson for a hall: it asks for a guess, then shows. / Une leçon pour une salle : deviner, puis voir.',
    type: 'object',
    required: ['lesson', 'title', 'question', 'of', 'steps'],
    additionalProperties: false,
    properties: {
      lesson: { const: 1, description: 'The format of the file. / Le format du fichier.' },
      languages: { type: 'array', items: word, description: 'fr, en, ar, …: each text is given in each of them.' },
      title: text,
      question: text,
      of: { ...word, description: 'The scenario it plays, beside this file or a story. / Le scénario joué.' },
      seed: { type: 'integer' },
      future: {
        type: 'integer',
        description: 'The future everybody looks at, 0 to 39. / Le futur que tous regardent.',
      },
      minutes: map({ full: whole, short: whole }),
      group: map({ from: whole, to: whole }),
      illustrates: { type: 'array', items: word, description: 'Claims it makes visible. / Affirmations montrées.' },
      stories: { type: 'array', items: word, description: 'Stories that tell more. / Histoires qui en disent plus.' },
      names: { type: 'array', items: word, description: '{name1}, {name2}, … in the texts.' },
      room: roomSchema(),
      runs: { type: 'object', additionalProperties: { anyOf: [text, runSchema()] } },
      figures: { type: 'object', additionalProperties: { anyOf: [word, figureSchema()] } },
      shocks: { type: 'object', additionalProperties: shockSchema() },
      steps: { type: 'array', minItems: 1, items: stepSchema() },
    },
  };
}

const word = { type: 'string' };
const whole = { type: 'integer' };
/** One text, or one for each language. */
const text = { anyOf: [word, { type: 'object', additionalProperties: word }] };
const words = { anyOf: [word, { type: 'array', items: word }] };
const settings = { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } };
const amount = { type: ['string', 'number'] };

function map(properties: JsonSchema, required: readonly string[] = []): JsonSchema {
  return { type: 'object', additionalProperties: false, properties, ...(required.length > 0 ? { required } : {}) };
}

function roomSchema(): JsonSchema {
  const figure = map({ is: word, sets: words }, ['is']);
  const figures = Object.fromEntries(roomFigures.map((name) => [name, figure]));
  return map({ currency: { enum: currencyCodes() }, scales: { enum: roomFigures }, ...figures }, ['currency']);
}

function runSchema(): JsonSchema {
  return map({ label: text, variant: word, set: settings }, ['label']);
}

function figureSchema(): JsonSchema {
  return map({ in: word, of: word, minus: word }, ['of']);
}

function shockSchema(): JsonSchema {
  return map({ icon: { enum: shockIcons }, title: text, set: settings }, ['title', 'set']);
}

function stepSchema(): JsonSchema {
  const statement = map({ says: text, is: { enum: ['right', 'wrong'] }, because: text }, ['says', 'is', 'because']);
  const expectation = { anyOf: [{ enum: courses }, { type: 'object' }] };
  return map({
    only: { enum: ['full', 'short'], description: 'In one length only. / Dans une seule durée.' },
    say: text,
    notes: text,
    audio: text,
    picture: map({ coins: word, lost: word, people: whole, marked: whole, dots: word }),
    tell: text,
    predict: word,
    ask: text,
    choose: { type: 'object', additionalProperties: text },
    wins: { enum: ['highest', 'lowest'] },
    place: word,
    from: amount,
    to: amount,
    shape: word,
    shapes: { type: 'array', items: { enum: shapes } },
    line: word,
    in: word,
    reveal: word,
    says: text,
    grade: { anyOf: [{ enum: grades }, { type: 'array', items: { enum: grades } }] },
    source: text,
    runs: words,
    expect: { type: 'object', additionalProperties: expectation },
    level: { enum: ['each', 'average'] },
    share: word,
    futures: whole,
    shows: words,
    again: text,
    of: word,
    shock: text,
    cards: words,
    choices: { type: 'array', items: text },
    right: whole,
    because: text,
    rule: text,
    check: { type: 'array', items: statement },
  });
}
