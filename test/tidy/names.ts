import type { Rule } from './source.ts';

/** Names that say nothing about what is inside. */
const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'types', 'misc'];

/** What the first screen of the project shows, and no more. */
const allowedAtTopLevel = [
  'src',
  'scenarios',
  'public',
  'test',
  'scripts',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'CITATION.cff',
];

/** Made by commands and never committed. */
const generated = ['node_modules', 'dist', 'dist-cli', 'dist-bench', 'test-results', 'playwright-report', 'coverage'];

const longest = 250;

export const namesSaySomething: Rule = ({ path }) =>
  path
    .split('/')
    .map((part) => part.replace(/\..*$/, ''))
    .filter((part) => emptyNames.includes(part))
    .map((part) => `${path}: "${part}" says nothing; name it after what is inside`);

export const filesHaveOneIdea: Rule = ({ path, lines }) => {
  const isData = /\.(data\.ts|json)$/.test(path) || /^src\/text\/(fr|en)\.ts$/.test(path);
  return isData || lines <= longest ? [] : [`${path} has ${lines} lines, more than ${longest}: it holds two ideas`];
};

/** Takes names instead of files, because it looks at the top level alone. */
export function strangersAtTopLevel(names: readonly string[]): string[] {
  return names
    .filter((name) => !allowedAtTopLevel.includes(name) && !generated.includes(name))
    .map((name) => `${name} does not belong at the top level; folders below it have room`);
}
