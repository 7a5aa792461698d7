import type { AnyKind } from '../institutions/kind.ts';
import { allKinds } from '../institutions/index.ts';
import { currencyCodes } from '../numbers/currency.ts';
import type { Field, Fields, QuantityShape } from '../schema/field.ts';
import { canBeLeftOut } from './defaults.ts';
import { scenarioKeys } from './header.ts';
import type { JsonSchema } from './json-schema-marks.ts';
import { markDefinitions, markProperties, ref } from './json-schema-marks.ts';
import { patternsWords } from './unit-words.ts';
import { currentFormat } from './upgrades.ts';

/**
 * The JSON Schema (draft-07) of a scenario file, made from the fields of the kinds, so that editors complete keys, list
 * choices and show help in both languages. It is looser than `check`: units, references and formulas are texts to it.
 */
export function jsonSchema(kinds: readonly AnyKind[] = allKinds): JsonSchema {
  const text = { type: 'string' };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Passerelle',
    description: 'A scenario: who sends, saves, builds; through which channel; with which numbers. / Un scénario.',
    type: 'object',
    required: ['passerelle', 'title', 'start', 'length', 'currencies', 'institutions'],
    additionalProperties: false,
    properties: {
      passerelle: { const: currentFormat, description: 'The format of the file. / Le format du fichier.' },
      title: ref('words'),
      sources: { type: 'object', additionalProperties: ref('words') },
      start: ref('month'),
      length: { ...text, description: '10 years, 18 months / 10 ans, 18 mois' },
      step: { enum: ['month', 'week'] },
      currencies: currencySchema(),
      institutions: { type: 'object', minProperties: 1, additionalProperties: institutionSchema(kinds) },
      events: { type: 'object', additionalProperties: eventSchema() },
      correlations: { type: 'array', items: correlationSchema() },
      levers: { type: 'object', additionalProperties: leverSchema() },
      variants: { type: 'object', additionalProperties: variantSchema() },
      headline: { type: 'array', items: text },
      illustrates: { type: 'object', additionalProperties: { anyOf: [text, { type: 'object' }, { type: 'null' }] } },
      extends: text,
      ...markProperties(),
    },
    definitions: {
      ...sharedDefinitions(),
      ...markDefinitions(),
      ...Object.fromEntries(kinds.map((kind) => [definitionOf(kind), kindSchema(kind)])),
    },
  };
}

function sharedDefinitions(): JsonSchema {
  const text = { type: 'string' };
  return {
    words: {
      anyOf: [text, { type: 'object', additionalProperties: false, properties: { fr: text, en: text } }],
    },
    month: { type: 'string', pattern: '^\\d{4}-\\d{2}$', description: '2009-01' },
    'marked-month': { type: 'object', required: ['value'], properties: { value: ref('month'), ...markProperties() } },
    quantity: {
      anyOf: [
        { type: ['string', 'number'] },
        {
          type: 'object',
          additionalProperties: false,
          properties: {
            value: { type: ['string', 'number'] },
            unit: text,
            range: { ...text, description: 'What we do not know, drawn once per future. / Ce qu’on ignore.' },
            spread: { ...text, description: 'Differences between members. / Différences entre membres.' },
            varies: { ...text, description: 'What changes, drawn each period. / Ce qui change à chaque période.' },
            data: { type: 'array', items: { type: 'array', minItems: 2, maxItems: 2 } },
            indexed: { type: ['boolean', 'string'] },
            ...markProperties(),
          },
        },
      ],
    },
  };
}

function currencySchema(): JsonSchema {
  const currency = {
    type: ['object', 'null'],
    additionalProperties: false,
    properties: { prices: ref('quantity'), regime: { enum: ['float', 'peg'] }, ...markProperties() },
    patternProperties: { '^per[A-Z]{3}$': ref('quantity') },
  };
  const codes = Object.fromEntries(currencyCodes().map((code) => [code, currency]));
  return {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: { ...codes, ...markProperties() },
  };
}

/** The kind of an institution decides which fields it has. */
function institutionSchema(kinds: readonly AnyKind[]): JsonSchema {
  return {
    type: 'object',
    required: ['kind'],
    properties: {
      kind: { enum: kinds.map(({ name }) => name), description: bothWords(kinds.map(({ label }) => label)) },
    },
    allOf: kinds.map((kind) => ({
      if: { properties: { kind: { const: kind.name } }, required: ['kind'] },
      // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema's own word; nothing waits for it.
      then: ref(definitionOf(kind)),
    })),
  };
}

function kindSchema(kind: AnyKind): JsonSchema {
  const presets = Object.keys(kind.presets);
  const schema = fieldsSchema(kind.fields, presets.length === 0);
  return {
    ...schema,
    description: `${kind.help.en} / ${kind.help.fr}`,
    properties: {
      kind: { const: kind.name },
      title: ref('words'),
      ...(presets.length === 0
        ? {}
        : { preset: { anyOf: [{ enum: presets }, { type: 'array', items: { enum: presets } }] } }),
      ...(schema['properties'] as JsonSchema), // `fieldsSchema` has just made them.
    },
  };
}

/** A map of fields; with a preset nothing is required, because the preset may give it. */
function fieldsSchema(fields: Fields, hasRequired = true): JsonSchema {
  const required = hasRequired ? Object.keys(fields).filter((name) => !canBeLeftOut(fields[name]!)) : [];
  const properties = Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: { ...Object.fromEntries(properties), ...markProperties() },
  };
}

function fieldSchema(field: Field<unknown>): JsonSchema {
  const { shape } = field;
  const description = `${shape.label.en}. ${shape.help.en} / ${shape.label.fr}. ${shape.help.fr}`;
  switch (shape.type) {
    case 'quantity':
      return { allOf: [ref('quantity')], description: `${description}${unitsOf(shape)}` };
    case 'choice':
      return { enum: Object.keys(shape.options), description };
    case 'flag':
      return { type: ['boolean', 'string'], default: shape.default, description };
    case 'text':
      return { allOf: [ref('words')], description };
    case 'month':
      return { anyOf: [ref('month'), ref('marked-month')], description };
    case 'currency':
      return { enum: currencyCodes(), description };
    case 'reference':
      return { type: 'string', description };
    case 'span':
      return { type: ['string', 'integer'], description };
    case 'list':
      return {
        anyOf: [{ type: 'array', maxItems: shape.most, items: fieldSchema(shape.of) }, fieldSchema(shape.of)],
        description,
      };
    case 'map':
    case 'reference-map':
      return {
        type: 'object',
        properties: markProperties(),
        additionalProperties: { anyOf: [fieldSchema(shape.of), { type: 'null' }] },
        description,
      };
    case 'record':
      // What a preset brings, `null` takes away.
      return { ...fieldsSchema(shape.fields, false), type: ['object', 'null'], description };
  }
}

function unitsOf(shape: QuantityShape): string {
  const units = patternsWords(shape.patterns, null);
  return ` (${units.en} / ${units.fr})`;
}

function eventSchema(): JsonSchema {
  const text = { type: 'string' };
  const properties = { what: text, title: ref('words'), on: text, from: ref('month'), for: text, chance: text };
  return {
    type: 'object',
    properties: { ...properties, ...markProperties() },
    additionalProperties: { type: ['string', 'number'] },
  };
}

function correlationSchema(): JsonSchema {
  const between = { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 };
  const rank = { type: ['string', 'number'], description: correlationHelp };
  const properties = { between, rank, ...markProperties() };
  return { type: 'object', required: ['between', 'rank'], properties, additionalProperties: false };
}

const correlationHelp =
  'How far two ranges go together: the correlation of their ranks over the futures, from -1 to 1. / ' +
  'À quel point deux plages vont ensemble\u00a0: la corrélation de leurs rangs entre les futurs, de −1 à 1.';

function leverSchema(): JsonSchema {
  const position = { type: ['string', 'number'] };
  const role = { enum: ['decision', 'assumption'] };
  const properties = { from: position, to: position, step: position, role, whose: ref('words'), ...markProperties() };
  return { type: 'object', required: ['from', 'to', 'step', 'role'], properties, additionalProperties: false };
}

function variantSchema(): JsonSchema {
  const parts = scenarioKeys.filter((key) => !['passerelle', 'title', 'variants', 'extends'].includes(key));
  const properties = {
    title: ref('words'),
    set: { type: 'object' },
    ...Object.fromEntries(parts.map((key) => [key, {}])),
  };
  return { type: 'object', properties: { ...properties, ...markProperties() }, additionalProperties: false };
}

function bothWords(labels: readonly { readonly fr: string; readonly en: string }[]): string {
  return labels.map(({ fr, en }) => `${en} / ${fr}`).join('; ');
}

function definitionOf(kind: AnyKind): string {
  return `kind-${kind.name}`;
}
