import { type Language, sameWords, type Words } from '../engine/words.ts';
import type { Issue, Place } from '../schema/issue.ts';
import { type IssueRule, issueTexts, nearestText } from '../text/issues.ts';
import { inEach, say, sayBoth, textOf } from '../text/say.ts';
import { isSetApart, setApart, translationOf, withoutMarks } from '../text/translation.ts';

/** Where a mistake stands: in the file, and in the scenario. */
export interface Spot {
  readonly place: Place;
  readonly path: string;
}

/**
 * What a message is filled with; a word in both languages is said in the language of the message. `allowed` stands as it is
 * given, for it says what a file may hold, and a file holds units as French and English write them.
 */
export interface Facts {
  readonly given: string;
  readonly allowed?: string | Words;
  readonly nearest?: string | undefined;
  readonly [name: string]: string | number | Words | undefined;
}

/**
 * Collects the mistakes of a file. The same mistake at the same place is kept once, however often the checker meets it, and
 * no more than `most` are kept.
 */
export class IssueList {
  readonly #issues: Issue[] = [];
  readonly #known = new Set<string>();
  #parents: ReadonlyMap<string, string> = new Map();

  /** Says under which key of the file a name stands, so that `agent.fee` is recorded as `institutions.agent.fee`. */
  namesStandUnder(parents: ReadonlyMap<string, string>): void {
    this.#parents = parents;
  }

  /** Adds a mistake: the rule chooses the message, the facts fill it. */
  add(rule: IssueRule, spot: Spot, facts: Facts): void {
    const nearest = facts.nearest ?? null;
    const says = sayInBoth(issueTexts[rule], { path: spot.path, allowed: '', ...facts });
    const hint = nearest === null ? '' : sayBoth(nearestText, { nearest });
    this.push({
      rule,
      place: spot.place,
      path: spot.path,
      given: facts.given,
      allowed: typeof facts.allowed === 'object' ? facts.allowed.en : (facts.allowed ?? ''),
      nearest,
      says: sayBoth(sameWords('{says}{hint}'), { says, hint }),
    });
  }

  /** Reports a list or map with more parts than it may have; tells whether it did. */
  refuseTooMany(count: number, most: number, spot: Spot): boolean {
    if (count > most) this.add('list-must-not-be-too-long', spot, { given: `${count}`, allowed: `${most}` });
    return count > most;
  }

  push(issue: Issue): void {
    const { place } = issue;
    const key = `${issue.rule} ${place.file}:${place.line}:${place.column} ${issue.path} ${issue.given}`;
    if (this.#known.has(key) || this.#issues.length >= most) return;
    this.#known.add(key);
    const parent = this.#parents.get(issue.path.split('.')[0]!);
    const path = oneLine(parent === undefined ? issue.path : `${parent}.${issue.path}`);
    const says = { fr: withFrenchSpaces(sentenceIn(issue.says, 'fr')), en: sentenceIn(issue.says, 'en') };
    this.#issues.push({ ...issue, path, given: oneLine(issue.given), says });
  }

  get all(): readonly Issue[] {
    return this.#issues;
  }

  get count(): number {
    return this.#issues.length;
  }
}

const most = 500;

function sayInBoth(words: Words, facts: Record<string, string | number | Words | undefined>): Words {
  return inEach((language) => {
    const given: Record<string, string | number> = {};
    for (const [name, fact] of Object.entries(facts)) {
      if (fact === undefined) continue;
      if (typeof fact === 'number') given[name] = fact;
      else if (typeof fact === 'string') given[name] = oneLine(fact);
      else given[name] = oneLine(name === 'allowed' ? fact[language] : textOf(fact, language));
    }
    return say(words, language, given);
  });
}

const longestFact = 1200;

/** A piece of a file as a message may show it: in one line, and not the whole of a long text. */
function oneLine(text: string): string {
  const line = withoutControls(text);
  return line.length > longestFact ? `${line.slice(0, longestFact)}…` : line;
}

/** In French a space that does not break stands before these signs; in a source file nobody sees which space it is. */
function withFrenchSpaces(text: string): string {
  return text.replace(/ (?=[:;!?%»](?:[\s.,)»]|$))/gu, '\u00a0').replaceAll('« ', '«\u00a0');
}

/** A message in a language. Of the marks in it nobody knows which are a stranger's: those that set the whole apart are put back. */
function sentenceIn(says: Words, language: Language): string {
  const text = textOf(says, language);
  const plain = withoutControls(text);
  return isSetApart(text) ? setApart(plain, translationOf(language)) : plain;
}

/** Control signs of a stranger's file would move the cursor of a terminal, or turn the line round. */
function withoutControls(text: string): string {
  return withoutMarks(text).replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]+/gu, ' ');
}
