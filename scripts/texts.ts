import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { parseAst, type Plugin, type ResolvedConfig } from 'vite';

/** Texts that stand in one file of the program: each in French and in English. */
export interface TextsOfFile {
  /** The file, from the top of the repository. */
  readonly where: string;
  readonly texts: readonly (readonly [fr: string, en: string])[];
}

/** What a reader meets first: the frame, the home page and its form, the verdict, the levers, what leaves the app; then all pages. */
const firstRead = [
  'src/text/app.ts',
  'src/text/app-home.ts',
  'src/prices/project.ts',
  'src/prices/place-rows.ts',
  'src/text/report.ts',
  'src/text/app-result.ts',
  'src/text/marks.ts',
  'src/text/app-share.ts',
  'src/text/export.ts',
  'src/text/project.ts',
  'src/text/',
];

/**
 * Every text of the program that a language file may translate, what is met first comes first: what the source holds as
 * `{ fr: …, en: … }`, and what the stories and their claims say in both languages.
 */
export function everyText(root: string): readonly TextsOfFile[] {
  const source = filesIn(join(root, 'src'), /\.tsx?$/).map((path) => `src/${path}`);
  const byUse = [...firstRead, ''].flatMap((first, i) =>
    source.filter((path) => path.startsWith(first) && !firstRead.slice(0, i).some((before) => path.startsWith(before))),
  );
  const stories = filesIn(join(root, 'scenarios'), /(?<!\.lesson)\.yaml$/).map((path) => `scenarios/${path}`);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  return [
    ...byUse.map((path) => ({ where: path, texts: textsOfSource(read(path), path) })),
    ...stories.map((path) => ({ where: path, texts: textsOfYaml(read(path)) })),
  ].filter(({ texts }) => texts.length > 0);
}

/** Writes all texts beside the built app, where the room of languages finds them. */
export function writeTexts(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'passerelle:texts',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    // Past the bundle: a reader who never translates need not store them for reading without a network.
    writeBundle() {
      writeFileSync(join(config.root, config.build.outDir, 'texts.json'), JSON.stringify(everyText(config.root)));
    },
  };
}

/** The texts of a source file. */
export function textsOfSource(source: string, path: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  walk(parseAst(source, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }), (node) => {
    const pair =
      node['type'] === 'ObjectExpression' ? pairOf(node) : node['type'] === 'ArrayExpression' ? rowOf(node) : [];
    found.push(...pair);
  });
  return found;
}

interface Json {
  readonly [key: string]: unknown;
}

function walk(node: unknown, visit: (node: Json) => void): void {
  if (Array.isArray(node)) for (const each of node) walk(each, visit);
  else if (isObject(node)) {
    visit(node);
    for (const each of Object.values(node)) walk(each, visit);
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object such as `{ fr: 'mois', en: 'month' }`. */
function pairOf(node: Json): readonly (readonly [string, string])[] {
  const values = new Map<unknown, unknown>();
  for (const property of node['properties'] as readonly Json[]) {
    if (isObject(property['key'])) values.set(property['key']['name'], property['value']);
  }
  const [fr, en] = [textIn(values.get('fr')), textIn(values.get('en'))];
  return fr === null || en === null ? [] : [[fr, en]];
}

/** A row of a table of mechanisms or claims: its number, its French and its English name. */
function rowOf(node: Json): readonly (readonly [string, string])[] {
  const [id = null, fr = null, en = null] = (node['elements'] as readonly unknown[]).slice(0, 3).map(textIn);
  return id !== null && /^[SC]\d+$/.test(id) && fr !== null && en !== null ? [[fr, en]] : [];
}

/** The text of a literal, of a template without places and of a sum of texts; null for anything else. */
function textIn(node: unknown): string | null {
  if (!isObject(node)) return null;
  if (node['type'] === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node['type'] === 'TemplateLiteral') {
    const [only, ...others] = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
    return only === undefined || others.length > 0 ? null : only.value.cooked;
  }
  if (node['type'] !== 'BinaryExpression' || node['operator'] !== '+') return null;
  const [left, right] = [textIn(node['left']), textIn(node['right'])];
  return left === null || right === null ? null : left + right;
}

/** The texts of a story or of its claims. */
function textsOfYaml(source: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  walk(load(source), ({ fr, en }) => {
    if (typeof fr === 'string' && typeof en === 'string') found.push([fr, en]);
  });
  return found;
}

function filesIn(folder: string, wanted: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => wanted.test(path))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
