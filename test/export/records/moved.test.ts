import { describe, expect, it } from 'vitest';
import { movedInCsv, movedInJson } from '../../../src/export/records/moved.ts';

describe('what moved between two tables', () => {
  it('is named by what a line is about, whatever stands before it', () => {
    const before = 'indicator,unit,p50\na.x,EUR,1\nb.y,EUR,2\n';
    const after = 'indicator,unit,p50\nnew.z,%,7\na.x,EUR,1\nb.y,EUR,3\n';
    expect(movedInCsv(before, after)).toEqual({
      figures: [
        { where: 'b.y, p50', before: '2', after: '3' },
        { where: 'new.z, unit', before: null, after: '%' },
        { where: 'new.z, p50', before: null, after: '7' },
      ],
      changed: 1,
      gone: 0,
      fresh: 2,
      total: 4,
    });
  });

  it('tells months of a series and futures apart, and reads cells in quotes', () => {
    const series = (value: string) => `series,unit,month,p50\n"a,b",EUR,2024-01,1\n"a,b",EUR,2024-02,${value}\n`;
    expect(movedInCsv(series('2'), series('3')).figures.map(({ where }) => where)).toEqual(['a,b 2024-02, p50']);
    const gone = movedInCsv('future,failed,a.x\n0,0,1\n1,0,1\n', 'future,failed\n0,0\n1,1\n');
    expect(gone.figures.map(({ where }) => where)).toEqual(['future 1, failed', 'future 0, a.x', 'future 1, a.x']);
    expect(gone).toMatchObject({ changed: 1, gone: 2, fresh: 0 });
  });

  it('goes by line and place where a table has no such names', () => {
    expect(movedInCsv('a\n1\n', 'a\n2\n').figures).toEqual([{ where: '1, a', before: '1', after: '2' }]);
    expect(movedInCsv('', 'future,a.x\n0,2\n').fresh).toBe(1);
  });
});

describe('what moved between two documents', () => {
  it('is named by path, and things with an id by it', () => {
    const before = { list: [{ id: 'a', v: 1 }], plain: [1, 2], same: true };
    const after = {
      list: [
        { id: 'new', v: 5 },
        { id: 'a', v: 2 },
      ],
      plain: [1, 3],
      same: true,
    };
    expect(movedInJson(JSON.stringify(before), JSON.stringify(after)).figures).toEqual([
      { where: 'list.a.v', before: '1', after: '2' },
      { where: 'plain.1', before: '2', after: '3' },
      { where: 'list.new.id', before: null, after: '"new"' },
      { where: 'list.new.v', before: null, after: '5' },
    ]);
  });

  it('does not confuse things that share an id', () => {
    const list = (v: number) =>
      JSON.stringify([
        { id: 'a', v: 1 },
        { id: 'a', v },
      ]);
    expect(movedInJson(list(1), list(2)).figures).toEqual([{ where: '1.v', before: '1', after: '2' }]);
  });

  it('is nothing between equal ones', () => {
    expect(movedInJson('{"a":[null,1]}', '{"a":[null,1]}')).toMatchObject({ figures: [], total: 2 });
  });
});
