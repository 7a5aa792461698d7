import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTo, readCarried } from '../../src/app/link.ts';
import { addressOf, readRoute } from '../../src/app/route.ts';
import { AppState } from '../../src/app/state.ts';
import { FakeLaboratory, settled } from './fake-laboratory.ts';

const corpus = [
  '#/story/<script>alert(1)</script>',
  '#/story/../../etc/passwd',
  '#/story/__proto__',
  '#/story/constructor?variant=__proto__',
  '#/story/x?set=__proto__.y:1&set=constructor.prototype.z:2',
  '#/story/x?set=a.b:=1%2B1&set=a.b:%3Dcmd|x',
  '#/story/%E0%A4%A',
  '#/file?doc=../../x',
  '#/file?doc=%00',
  '#/shared?z=',
  '#/shared?z=%00%ff',
  '#/shared?z=AAAA&v=99999999999999999999',
  '#javascript:alert(1)',
  '#//evil.example/',
  `#/story/${'a'.repeat(100_000)}`,
  `#/shared?z=${'A'.repeat(10 * 1024 * 1024)}`,
  `#/story/x?${'set=a.b:1&'.repeat(100_000)}`,
];

describe('a link from a stranger', () => {
  it.each(corpus.map((link) => [link.slice(0, 60), link]))(
    '%s is a page, never a mistake of the program',
    async (_name, link) => {
      const state = new AppState(new FakeLaboratory());
      await state.visit(link);
      await settled();
      expect(state.simulation.failure.value).toBeNull();
      expect(Object.keys(state.settings.value.set).length).toBeLessThanOrEqual(60);
      expect(({} as Record<string, unknown>)['y']).toBeUndefined();
    },
  );
  it('of any letters is read, and written again says the same', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('#/', '#/story/', '#/file?', '#/shared?z=', '#/project?', ''),
        (text, start) => {
          const route = readRoute(start + text);
          expect(readRoute(addressOf(route))).toEqual(route.page === 'unknown' ? { page: 'unknown' } : route);
          expect(Object.keys(readCarried(start + text).set).length).toBeLessThanOrEqual(60);
        },
      ),
    );
  });
  it('carries any value that a lever may have', () => {
    const value = fc.stringMatching(/^[\d.,%/ A-Za-z€()-]{1,60}$/).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][\w.-]{0,40}$/), value, (path, text) => {
        const link = linkTo(
          { page: 'story', name: 'x', variant: null },
          { variant: null, set: { [path]: text } },
          '0'.repeat(16),
        );
        expect(readCarried(link).set).toEqual({ [path]: text.trim() });
      }),
    );
  });
});
