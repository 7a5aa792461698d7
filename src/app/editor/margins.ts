import type { Issue } from '../../schema/issue.ts';
import { language } from '../language.ts';
import type { Margin } from './code-view.ts';
import { textOf } from '../../text/say.ts';

/** Where each mistake stands in the text: from its place to the end of its word. */
export function marginsOf(text: string, issues: readonly Issue[]): readonly Margin[] {
  return issues.map((issue) => {
    const from = offsetOf(text, issue);
    const word = /^[^\s,{}[\]#]+/.exec(text.slice(from))?.[0] ?? '';
    return { from, to: from + word.length, says: textOf(issue.says, language.value) };
  });
}

/** A line and column, both from 1, as a place from 0; the end of the text for a line that is not there. */
export function offsetOf(text: string, { place }: Pick<Issue, 'place'>): number {
  let start = 0;
  for (let line = 1; line < place.line; line++) {
    const end = text.slice(start).search(/\r\n?|\n/);
    if (end < 0) return text.length;
    start += end + (text.startsWith('\r\n', start + end) ? 2 : 1);
  }
  return Math.min(text.length, start + place.column - 1);
}

/** The mistakes of a value and of what is inside it. */
export function issuesAt(issues: readonly Issue[], path: readonly string[]): readonly Issue[] {
  const own = path.join('.');
  return issues.filter((issue) => issue.path === own || issue.path === `${own}.value`);
}
