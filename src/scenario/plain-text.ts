import { IssueList } from './issue-list.ts';
import type { Node } from './node.ts';
import { read, type FileText } from './read.ts';

/**
 * A file without its comments and its spacing, as JSON that reads as the same file: what a link carries, because a comment may
 * hold what is nobody else's business, and because it is shorter. Null for a text that cannot be read.
 *
 * @example plainText({ file: 'a.yaml', text: 'a: 1 # one' }) // '{"a":"1"}'
 */
export function plainText(input: FileText): string | null {
  const issues = new IssueList();
  const root = read(input, issues);
  return root === null || issues.count > 0 ? null : JSON.stringify(plain(root));
}

function plain(node: Node): unknown {
  switch (node.type) {
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, value]) => [key, plain(value)]));
    case 'list':
      return node.items.map(plain);
    case 'scalar':
      return node.text;
    case 'null':
      return null;
  }
}
