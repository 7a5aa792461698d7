import { nearestText } from '../../text/issues.ts';
import { tableIssueTexts } from '../../text/issues-of-tables.ts';
import { sayBoth } from '../../text/say.ts';
import type { Words } from '../../engine/words.ts';
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
  const words = typeof allowed === 'string' ? { fr: allowed, en: allowed } : allowed;
  const told = typeof facts.given === 'string' ? { fr: facts.given, en: facts.given } : facts.given;
  const given = { fr: shortened(told.fr), en: shortened(told.en) };
  const filled = { column: facts.column ?? '', found: facts.found ?? '' };
  const texts = tableIssueTexts[rule];
  const hint = facts.nearest === undefined ? { fr: '', en: '' } : sayBoth(nearestText, { nearest: facts.nearest });
  return {
    rule,
    place,
    path: facts.column ?? '',
    given: given.en,
    allowed: words.en,
    nearest: facts.nearest ?? null,
    says: {
      fr: sayBoth(texts, { ...filled, given: given.fr, allowed: words.fr }).fr + hint.fr,
      en: sayBoth(texts, { ...filled, given: given.en, allowed: words.en }).en + hint.en,
    },
  };
}

/** A cell of a stranger's file as a message may show it: in one line, and not the whole of a long text. */
function shortened(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
