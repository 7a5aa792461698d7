import { isNode, type Node, type Rule } from './source.ts';

/** The folders whose results must have the same bits in every JavaScript engine. */
const exactFolders = /^src\/(numbers|finance|random|engine|institutions)\//;

/** The part of Math that the standard defines to the last bit. The rest comes from numbers/elementary. */
const exactMath = 'abs ceil clz32 floor fround imul max min round sign sqrt trunc'.split(' ');

/** Methods that follow the language of the machine. */
const localised = ['toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'];

export const nothingIsAny: Rule = ({ path, nodes }) =>
  nodes.filter((node) => node.type === 'TSAnyKeyword').map(() => `${path} says "any"; say what it is, or unknown`);

export const sameBitsEverywhere: Rule = ({ path, nodes }) => {
  if (!exactFolders.test(path)) return [];
  const members = nodes.filter((node) => node.type === 'MemberExpression');
  const allowed = members.filter((node) => isNamed(node['object'], 'Math') && exactMath.includes(memberOf(node)));
  const mentions = nodes.filter((node) => isNamed(node, 'Math'));
  const powers = nodes.filter((node) => node['operator'] === '**' || node['operator'] === '**=');
  const words = members.map(memberOf).filter((member) => localised.includes(member));
  return [
    // Counting mentions also catches what hides a function: `const { exp } = Math`, `const m = Math`, `Math[name]`.
    ...(mentions.length > allowed.length
      ? [`${path} uses more of Math than ${exactMath.join(', ')}; see numbers/elementary`]
      : []),
    ...powers.map(() => `${path} uses **, which differs between engines; see numbers/elementary`),
    ...words.map((word) => `${path} uses ${word}, which differs between machines`),
  ];
};

export const everyTestRuns: Rule = ({ path, nodes }) => {
  const calls = nodes.filter((node) => node.type === 'CallExpression');
  const bare = calls.filter((node) => /^(x(it|test|describe)|f(it|describe))$/.test(nameOf(node['callee'])));
  const members = nodes.filter(
    (node) =>
      node.type === 'MemberExpression' &&
      /^(it|test|describe)$/.test(nameOf(node['object'])) &&
      /^(skip|only|todo|fixme|skipIf|runIf|fails)$/.test(memberOf(node)),
  );
  const conditions = new Set(calls.filter(isBrowserCondition).map((node) => node['callee']));
  const forbidden = members.filter((node) => !(path.startsWith('test/e2e/') && conditions.has(node)));
  return [...bare, ...forbidden].map(() => `${path} holds a test that does not run, or keeps others from running`);
};

/** `test.skip(browserName === 'firefox', 'why')` says where a browser cannot be asked; `test.skip('name', …)` hides. */
function isBrowserCondition(call: Node): boolean {
  const [condition, reason] = call['arguments'] as Node[];
  const skips = isNode(call['callee']) && memberOf(call['callee']) === 'skip';
  return skips && condition?.type === 'BinaryExpression' && reason?.type === 'Literal';
}

function isNamed(node: unknown, name: string): boolean {
  return nameOf(node) === name;
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : '';
}

/** The name after the dot; nothing for a computed one, which is therefore never taken for an allowed name. */
function memberOf(node: Node): string {
  return node['computed'] === true ? '' : nameOf(node['property']);
}
