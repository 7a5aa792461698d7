import { expect, it } from 'vitest';
import { withSourceNames } from '../../src/text/source-places.ts';

it('tells the text and its lines, one or several, in both languages', () => {
  expect(withSourceNames('C53 (003:29)', 'en')).toBe('C53 (account of Khamsa, line 29)');
  expect(withSourceNames('001:797-801, 2461-2493', 'fr')).toBe('manuel de l’ICMD, lignes 797-801, 2461-2493');
  expect(withSourceNames('000:816-818 (C12), 001:3', 'fr')).toBe(
    'étude de l’IRFAM, lignes 816-818 (C12), manuel de l’ICMD, ligne 3',
  );
});

it('leaves alone what is no place of a source', () => {
  expect(withSourceNames('paid at 12:00, model 007:1', 'en')).toBe('paid at 12:00, model 007:1');
});
