import { nearestText } from '../../text/issues.ts';
import { tableIssueTexts } from '../../text/issues-of-tables.ts';
import { inEach, sayBoth, textOf } from '../../text/say.ts';
import { sameWords, type Words } from '../../engine/words.ts';
import type { Issue } from '../issue.ts';

/** A rule that a table can break. */
export type TableRule = keyof typeof tableIssueTexts;

/** What a message about a table is filled with. */
export interface TableFacts {
  readonly given: string | Words;
  readonly allowed?: string | Words;
  readonly column?: string;
  readonly found?: string;
  readonly nearest?: string | undefined;
}

/**
 * A mistake of a table. `place.line` is the line of the file and `place.column` the number of the cell in it, both from 1;
 * `path` is the heading of the column.
 */
export function tableIssue(rule: TableRule, place: Issue['place'], facts: TableFacts): Issue {
  const allowed = facts.allowed ?? '';
  const told = facts.given;
  const given = typeof told === 'string' ? shortened(told) : inEach((language) => shortened(textOf(told, language)));
  const filled = { column: facts.column ?? '', found: facts.found ?? '', given, allowed };
  const says = sayBoth(tableIssueTexts[rule], filled);
  const hint = facts.nearest === undefined ? '' : sayBoth(nearestText, { nearest: facts.nearest });
  return {
    rule,
    place,
    path: facts.column ?? '',
    given: shortened(inEnglish(told)),
    allowed: inEnglish(allowed),
    nearest: facts.nearest ?? null,
    says: sayBoth(sameWords('{says}{hint}'), { says, hint }),
  };
}

function inEnglish(words: string | Words): string {
  return typeof words === 'string' ? words : words.en;
}

/** A cell of a stranger's file as a message may show it: in one line, and not the whole of a long text. */
function shortened(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
