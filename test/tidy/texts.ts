import { type Node, type Rule, isNode } from './source.ts';

/**
 * A language file translates whole texts: what people read is one text with places, never glued together from pieces, and it is
 * composed while the program runs, when it is known which language is spoken.
 */
export const textsAreWhole: Rule = ({ path, nodes }) =>
  path.startsWith('src/')
    ? nodes
        .filter((node) => node.type === 'ObjectExpression' && isGlued(node))
        .map(() => `${path} glues a text in two languages together; give its places to sayBoth`)
    : [];

function isGlued(node: Node): boolean {
  const values = new Map(propertiesOf(node).map((property) => [nameOf(property['key']), property['value']]));
  return values.size === 2 && values.has('fr') && values.has('en') && [...values.values()].some(isSum);
}

/** A template with places, or a sum that is not all texts. */
function isSum(value: unknown): boolean {
  if (!isNode(value)) return false;
  if (value.type === 'TemplateLiteral') return (value['expressions'] as readonly unknown[]).length > 0;
  return value.type === 'BinaryExpression' && value['operator'] === '+' && !isText(value);
}

function isText(value: unknown): boolean {
  if (!isNode(value)) return false;
  if (value.type === 'BinaryExpression') return isText(value['left']) && isText(value['right']);
  return value.type === 'Literal' && typeof value['value'] === 'string';
}

/** Files that read one of the two languages as it stands, and why. */
const raw: Readonly<Record<string, string>> = {
  'src/text/say.ts': 'it is where a text is looked up',
  'src/text/translation.ts': 'what stands in a file is kept beside what is said',
  'src/prices/yaml-text.ts': 'a file is written as it stands',
  'src/scenario/unit-words.ts': 'units are shown as a file may write them',
  'src/scenario/issue-list.ts': 'what a file may write is shown as it is written',
  'src/lessons/lesson-text.ts': 'a lesson brings its own languages',
  'src/lessons/lesson-reader.ts': 'a lesson brings its own languages',
  'src/app/editor/form.tsx': 'a file is edited as it stands',
  'src/app/editor/completion.ts': 'units are offered as a file may write them',
};

/** Words in a language are read through `textOf`, so that a language of the reader's own can stand in. */
export const wordsAreLookedUp: Rule = ({ path, nodes }) =>
  path.startsWith('src/') && !(path in raw)
    ? nodes
        .filter((node) => node.type === 'MemberExpression' && node['computed'] === true && isLanguage(node['property']))
        .map(() => `${path} reads words by [language]; read them with textOf`)
    : [];

/** `language`, or `language.value`. */
function isLanguage(node: unknown): boolean {
  if (!isNode(node)) return false;
  return nameOf(node.type === 'MemberExpression' ? node['object'] : node) === 'language';
}

function propertiesOf(node: Node): readonly Node[] {
  return (node['properties'] as readonly unknown[]).filter(isNode);
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : '';
}
