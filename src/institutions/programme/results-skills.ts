import type { Words } from '../../engine/words.ts';
import type { Results, RowReader } from '../results.ts';
import type { Programme } from './instance.ts';
import { figures } from './results-words.ts';

/** Rows and figures about skills, registers, information and care, where a file speaks of them. */
export function declareSkillResults(results: Results, { skills, values }: Programme): void {
  if (skills === null) return;
  const declare = (
    name: keyof typeof figures,
    row: { readonly label: Words; readonly unit: string; readonly read: () => number },
    figure: { readonly better: 'higher' | 'lower'; readonly definition: Words; readonly how: 'last' | 'mean' },
  ): void => {
    const { label, unit, read } = row;
    const { better, definition, how } = figure;
    results.count(name, label, { unit, read, month: 'last', theme: 'impact' });
    const compute = (rows: RowReader): number => (how === 'last' ? rows.last(name) : rows.total(name) / rows.months);
    results.figure({ ...figures[name], name, unit, better, definition, parts: { [name]: how }, compute });
  };
  if (Object.keys(values.skills).length > 0) {
    const row = { label: figures.usable.label, unit: 'person', read: () => skills.usable };
    declare('usable', row, {
      better: 'higher',
      definition: {
        fr: 'Forme de l’affirmation C65 (manuel, lignes 3963-3984).',
        en: 'Form of claim C65 (handbook, lines 3963-3984).',
      },
      how: 'mean',
    });
  }
  if (values.register !== null) {
    const row = { label: { fr: 'Profils à jour', en: 'Valid profiles' }, unit: 'person', read: () => skills.valid };
    declare('valid', row, {
      better: 'higher',
      definition: {
        fr: 'Forme de l’affirmation C66 (manuel, lignes 3920-3930).',
        en: 'Form of claim C66 (handbook, lines 3920-3930).',
      },
      how: 'last',
    });
  }
  if (values.information !== null) {
    const row = { label: figures.mistakes.label, unit: '%', read: () => 1 - skills.information };
    declare('mistakes', row, {
      better: 'lower',
      definition: {
        fr: 'Forme de l’affirmation C47 (manuel, lignes 3409-3413).',
        en: 'Form of claim C47 (handbook, lines 3409-3413).',
      },
      how: 'last',
    });
  }
  if (values.care !== null) {
    const row = { label: figures.socialCost.label, unit: '%', read: () => skills.social };
    declare('socialCost', row, {
      better: 'lower',
      definition: {
        fr: 'Forme de l’affirmation C68 (manuel, lignes 8001-8014).',
        en: 'Form of claim C68 (handbook, lines 8001-8014).',
      },
      how: 'mean',
    });
  }
}
