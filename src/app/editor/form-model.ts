import type { Words } from '../../engine/words.ts';
import type { Field, Fields, Shape } from '../../schema/field.ts';
import { sayBoth } from '../../text/say.ts';
import type { Catalogue, KindCard } from './catalogue.ts';
import { isMarkKey, type MarkKey } from './splice.ts';
import { entryAt, partAt, type Part } from './yaml-tree.ts';

/** One value of a file as the form shows it. */
export interface FormRow {
  /** Where it stands in the file. */
  readonly path: readonly string[];
  readonly label: Words;
  readonly help: Words;
  /** How it is set: typed, chosen, or only in the text because it is more than one value. */
  readonly control: 'typed' | 'chosen' | 'in-text';
  readonly options: readonly { readonly value: string; readonly label: Words }[];
  readonly text: string;
  readonly isGiven: boolean;
  /** The mark that stands beside it; null when it has none of its own. */
  readonly mark: { readonly name: MarkKey; readonly why: Words } | null;
  /** Patterns of its unit, for a quantity. */
  readonly patterns: readonly string[];
}

/** Values that belong together: rows, and the values inside that have a heading of their own. */
export interface FormGroup {
  readonly key: string;
  readonly title: Words;
  readonly help: Words | null;
  readonly rows: readonly FormRow[];
  readonly groups: readonly FormGroup[];
}

/** The form of a file: its head, its currencies, and one group for each institution. */
export function formOf(root: Part, catalogue: Catalogue, words: HeadWords): readonly FormGroup[] {
  const institutions = partAt(root, ['institutions']);
  const ids =
    institutions?.type === 'map' ? institutions.entries.map(({ key }) => key).filter((key) => !isMarkKey(key)) : [];
  const context: Context = { root, catalogue, ids };
  return [headGroup(context, words), ...ids.flatMap((id) => institutionGroup(context, id))];
}

/** Words of the parts of a file that belong to no kind. */
export interface HeadWords {
  readonly head: Words;
  readonly title: Words;
  readonly start: Words;
  readonly length: Words;
  readonly prices: Words;
  readonly exchange: Words;
  readonly none: Words;
}

interface Context {
  readonly root: Part;
  readonly catalogue: Catalogue;
  /** Names of the institutions. */
  readonly ids: readonly string[];
}

function headGroup(context: Context, words: HeadWords): FormGroup {
  const plain = (path: readonly string[], label: Words): FormRow => rowAt(context, path, label, words.none);
  const title = partAt(context.root, ['title']);
  const titles = title?.type === 'map' ? ['fr', 'en'].map((code) => ['title', code]) : [['title']];
  const currencies = partAt(context.root, ['currencies'])?.entries ?? [];
  return {
    key: 'head',
    title: words.head,
    help: null,
    rows: [
      ...titles.map((path) => plain(path, withCode(words.title, path[1]))),
      plain(['start'], words.start),
      plain(['length'], words.length),
      ...currencies.flatMap(({ key, value }) =>
        (value?.entries ?? [])
          .filter((entry) => entry.key === 'prices' || /^per[A-Z]{3}$/.test(entry.key))
          .map((entry) =>
            plain(
              ['currencies', key, entry.key],
              withCode(entry.key === 'prices' ? words.prices : words.exchange, key),
            ),
          ),
      ),
    ],
    groups: [],
  };
}

function institutionGroup(context: Context, id: string): readonly FormGroup[] {
  const part = partAt(context.root, ['institutions', id]);
  if (part?.type !== 'map') return [];
  const kindName = partAt(part, ['kind'])?.text ?? '';
  const kind = context.catalogue.kinds.find(({ name }) => name === kindName);
  if (kind === undefined) return [];
  const title = partAt(part, ['title']);
  const named = wordsOf(title) ?? { fr: id, en: id };
  return [
    {
      ...fieldsGroup(context, kind.fields, ['institutions', id], named, kind.help),
      key: id,
      title: withKind(named, kind),
    },
  ];
}

function fieldsGroup(
  context: Context,
  fields: Fields,
  path: readonly string[],
  title: Words,
  help: Words | null,
): FormGroup {
  const rows: FormRow[] = [];
  const groups: FormGroup[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const inside = [...path, name];
    const { shape } = field;
    if (shape.type === 'record') groups.push(fieldsGroup(context, shape.fields, inside, shape.label, shape.help));
    else if (shape.type === 'map' || shape.type === 'reference-map') groups.push(mapGroup(context, shape, inside));
    else rows.push(fieldRow(context, field, inside));
  }
  return { key: path.join('.'), title, help, rows, groups: groups.filter(isNotEmpty) };
}

function mapGroup(
  context: Context,
  shape: Extract<Shape, { type: 'map' | 'reference-map' }>,
  path: readonly string[],
): FormGroup {
  const names = (partAt(context.root, path)?.entries ?? []).map(({ key }) => key).filter((key) => !isMarkKey(key));
  const rows: FormRow[] = [];
  const groups: FormGroup[] = [];
  for (const name of names) {
    const inside = [...path, name];
    const label = { fr: name, en: name };
    const { shape: of } = shape.of;
    if (of.type === 'record') groups.push(fieldsGroup(context, of.fields, inside, label, null));
    else rows.push({ ...fieldRow(context, shape.of, inside), label });
  }
  return { key: path.join('.'), title: shape.label, help: shape.help, rows, groups };
}

function fieldRow(context: Context, { shape }: Field<unknown>, path: readonly string[]): FormRow {
  const options = optionsOf(context, shape);
  const row = rowAt(context, path, shape.label, shape.help);
  const patterns = shape.type === 'quantity' ? shape.patterns : [];
  if (shape.type === 'text' && partAt(context.root, path)?.type === 'map') return { ...row, control: 'in-text' };
  if (shape.type === 'list') return { ...row, control: 'in-text' };
  // A word that is none of the choices is typed, so that it is seen and can be mended.
  const isChosen = options.length > 0 && (row.text === '' || options.some(({ value }) => value === row.text));
  return { ...row, patterns, options, control: row.control === 'typed' && isChosen ? 'chosen' : row.control };
}

function rowAt({ root }: Context, path: readonly string[], label: Words, help: Words): FormRow {
  const entry = entryAt(root, path);
  const part = entry?.value ?? null;
  const value = part?.type === 'map' ? partAt(part, ['value']) : part;
  const isSimple = part === null || part.type === 'scalar' || (part.type === 'map' && value?.type === 'scalar');
  const mark = part?.type === 'map' ? part.entries.find(({ key }) => isMarkKey(key)) : undefined;
  return {
    path,
    label,
    help,
    control: isSimple ? 'typed' : 'in-text',
    options: [],
    text: value?.type === 'scalar' ? value.text : '',
    isGiven: entry !== null,
    mark: mark !== undefined && isMarkKey(mark.key) ? { name: mark.key, why: reasonOf(mark.value) } : null,
    patterns: [],
  };
}

/** A reason as the file writes it: one text for both languages, or one for each. */
function reasonOf(value: Part | null): Words {
  if (value?.type !== 'map') return { fr: value?.text ?? '', en: value?.text ?? '' };
  const said = (language: 'fr' | 'en'): string => value.entries.find(({ key }) => key === language)?.value?.text ?? '';
  return { fr: said('fr'), en: said('en') };
}

function optionsOf({ catalogue, ids, root }: Context, shape: Shape): FormRow['options'] {
  const bare = (values: readonly string[]) => values.map((value) => ({ value, label: { fr: value, en: value } }));
  switch (shape.type) {
    case 'choice':
      return Object.entries(shape.options).map(([value, label]) => ({ value, label }));
    case 'flag':
      return [
        { value: 'yes', label: { fr: 'oui', en: 'yes' } },
        { value: 'no', label: { fr: 'non', en: 'no' } },
      ];
    case 'currency':
      return bare(
        (partAt(root, ['currencies'])?.entries ?? [])
          .map(({ key }) => key)
          .filter((key) => catalogue.currencies.includes(key)),
      );
    case 'reference':
      return bare(ids.filter((id) => isOfKind(root, id, shape.kinds)));
    case 'list':
    case 'map':
    case 'month':
    case 'quantity':
    case 'record':
    case 'reference-map':
    case 'span':
    case 'text':
      return [];
  }
}

function isOfKind(root: Part, id: string, kinds: readonly string[]): boolean {
  return kinds.length === 0 || kinds.includes(partAt(root, ['institutions', id, 'kind'])?.text ?? '');
}

function wordsOf(part: Part | null): Words | null {
  if (part === null) return null;
  if (part.type === 'scalar') return { fr: part.text, en: part.text };
  const [fr, en] = ['fr', 'en'].map((code) => partAt(part, [code])?.text);
  const one = fr ?? en;
  return one === undefined ? null : { fr: fr ?? one, en: en ?? one };
}

function withKind(named: Words, { label }: KindCard): Words {
  return sayBoth({ fr: '{named} – {label}', en: '{named} – {label}' }, { named, label });
}

function withCode(name: Words, code: string | undefined): Words {
  return code === undefined ? name : sayBoth({ fr: '{name} ({code})', en: '{name} ({code})' }, { name, code });
}

function isNotEmpty({ rows, groups }: FormGroup): boolean {
  return rows.length + groups.length > 0;
}
