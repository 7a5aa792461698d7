import type { Words } from '../../engine/words.ts';
import type { MarkName } from '../../schema/value.ts';
import type { Laboratory } from '../laboratory.ts';
import { storyText } from '../stories.ts';

/** What the gallery shows of a story, read from its file. */
export interface StoryFacts {
  readonly title: Words;
  readonly kinds: readonly Words[];
  /** Values with a source or a calculation, and values that are guesses. */
  readonly known: number;
  readonly assumed: number;
  readonly issues: number;
}

/** Reads a story's file without running it. */
export async function readStory(laboratory: Laboratory, name: string): Promise<StoryFacts> {
  const text = (await storyText(name)) ?? '';
  const { scenario, issues } = await laboratory.check({ file: `${name}.yaml`, text }, { variant: null, set: {} });
  if (scenario === null) {
    return { title: { fr: name, en: name }, kinds: [], known: 0, assumed: 0, issues: issues.length };
  }
  const kinds = new Set(scenario.institutions.map((institution) => institution.kind));
  const marks = marksIn([scenario.institutions, scenario.currencies]);
  const known = marks.filter((mark) => mark === 'source' || mark === 'derived' || mark === 'own').length;
  return {
    title: scenario.title,
    kinds: [...kinds].map((kind) => kindNames[kind] ?? { fr: kind, en: kind }),
    known,
    assumed: marks.length - known,
    issues: 0,
  };
}

/** The marks of all quantities somewhere below a value. */
function marksIn(value: unknown): MarkName[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('mark' in value && 'pattern' in value) return [(value.mark as { name: MarkName }).name];
  return Object.values(value).flatMap(marksIn);
}

const kindNames: Readonly<Record<string, Words>> = {
  population: { fr: 'des personnes et des familles', en: 'people and families' },
  'transfer-channel': { fr: 'des canaux d’envoi', en: 'transfer channels' },
  'savings-group': { fr: 'une tontine', en: 'a savings group' },
  association: { fr: 'une association', en: 'an association' },
  'social-enterprise': { fr: 'une entreprise sociale', en: 'a social enterprise' },
  deposit: { fr: 'des comptes d’épargne', en: 'savings accounts' },
  'insurance-fund': { fr: 'un fonds d’assurance', en: 'an insurance fund' },
  'local-economy': { fr: 'une économie locale', en: 'a local economy' },
  'microcredit-pool': { fr: 'une caisse de crédit', en: 'a loan pool' },
  programme: { fr: 'un programme d’appui', en: 'a support programme' },
};
