import { posix } from 'node:path';
import { isNode, type Node, type Rule, type Source } from './source.ts';

/** The folders of src, lowest first: a folder imports only from itself and from folders that stand before it. */
const layers = [
  'numbers',
  'finance',
  'random',
  'engine',
  'text',
  'schema',
  'institutions',
  'scenario',
  'prices',
  'ensemble',
  'analysis',
  'charts',
  'export',
  'lessons',
  'app',
  'cli',
];

/** Each outside library has one file or folder that may use it, so that it can be replaced there. */
const owners: Record<string, string> = {
  mathjs: 'src/scenario/formula.ts',
  'js-yaml': 'src/scenario/read.ts',
  'simple-statistics': 'src/analysis/statistics.ts',
  'chart.js': 'src/charts/',
  preact: 'src/app/',
  idb: 'src/app/drafts/database.ts',
  '@codemirror/autocomplete': 'src/app/editor/',
  '@codemirror/commands': 'src/app/editor/',
  '@codemirror/lang-yaml': 'src/app/editor/',
  '@codemirror/language': 'src/app/editor/',
  '@codemirror/lint': 'src/app/editor/',
  '@codemirror/state': 'src/app/editor/',
  '@codemirror/view': 'src/app/editor/',
  '@lezer/highlight': 'src/app/editor/',
  '@preact/signals': 'src/app/',
  'write-excel-file': 'src/export/xlsx.ts',
  fflate: 'src/export/records/archive.ts',
  'hyparquet-writer': 'src/export/parquet.ts',
  commander: 'src/cli/',
  papaparse: 'src/schema/table/text-grid.ts',
  saxen: 'src/schema/table/xml-events.ts',
  node: 'src/cli/',
};

/** What lies outside src and may be read from inside: the version, and the stories that ship with the app. */
const readableFromSrc = /^(package\.json$|scenarios\/)/;

export const importsOnlyFromFoldersAbove: Rule = (source) => {
  const own = layerOf(source.path);
  if (own === undefined) return source.path.endsWith('.d.ts') ? [] : [`${source.path} lies in no folder of the list`];
  return relativeImports(source).flatMap((target) => {
    if (readableFromSrc.test(target)) return [];
    const other = layerOf(target);
    if (other === undefined) return [`${source.path} imports ${target}, which lies in no folder of the list`];
    if (own === 'cli' && other === 'app')
      return [`${source.path} imports ${target}: app and cli do not know each other`];
    if (layers.indexOf(other) <= layers.indexOf(own)) return [];
    return [`${source.path} imports ${target}, but ${own} stands before ${other}`];
  });
};

export const institutionsNeverMeet: Rule = (source) => {
  const inside = /^src\/institutions\/(.+)$/.exec(source.path)?.[1];
  // Everybody else enters through the list, and so do the tests of the rule.
  if (inside === undefined || inside === 'index.ts') return [];
  const own = kindOf(source.path);
  return relativeImports(source)
    .filter((target) => kindOf(target) !== undefined && kindOf(target) !== own)
    .map((target) => `${source.path} imports ${target}: institutions meet in the ledger only`);
};

export const librariesHaveOneOwner: Rule = (source) =>
  importedNames(source)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      const library = libraryOf(name);
      const owner = owners[library];
      if (owner === undefined) return [`${source.path} imports ${name}, a library without an owner`];
      const isOwner = owner.endsWith('/') ? source.path.startsWith(owner) : source.path === owner;
      return isOwner ? [] : [`${source.path} imports ${name}, which belongs to ${owner}`];
    });

function layerOf(path: string): string | undefined {
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  return folder !== undefined && layers.includes(folder) ? folder : undefined;
}

function kindOf(path: string): string | undefined {
  return /^src\/institutions\/([^/]+)\//.exec(path)?.[1];
}

/** `node:fs` → node, `@preact/signals/x` → @preact/signals, `mathjs/number` → mathjs. */
function libraryOf(name: string): string {
  if (name.startsWith('node:')) return 'node';
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function relativeImports(source: Source): string[] {
  return importedNames(source)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(source.path), name.replace(/\?.*$/, '')));
}

/** Every module a file names: imports, re-exports, imported types, lazy imports, and workers by `new URL('./…')`. */
function importedNames(source: Source): string[] {
  return source.nodes.flatMap((node) => {
    const named = moduleNamedBy(node);
    return isNode(named) && typeof named['value'] === 'string' ? [named['value']] : [];
  });
}

function moduleNamedBy(node: Node): unknown {
  if (node.type === 'ImportExpression' || /^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) {
    return node['source'];
  }
  if (node.type === 'TSImportType') return node['source'] ?? node['argument'];
  if (node.type !== 'NewExpression' || !isNode(node['callee']) || node['callee']['name'] !== 'URL') return undefined;
  const [address] = node['arguments'] as Node[];
  const isOwnFile = typeof address?.['value'] === 'string' && /^\.{1,2}\/.*\.tsx?$/.test(address['value']);
  return isOwnFile ? address : undefined;
}
