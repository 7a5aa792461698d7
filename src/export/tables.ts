import type { Percentiles } from '../analysis/report.ts';
import { unitCell } from '../charts/figures.ts';
import { appTexts } from '../text/app.ts';
import { exportTexts } from '../text/export.ts';
import { markNames, reasonIn } from '../text/marks.ts';
import { capitalised, say, textOf } from '../text/say.ts';
import { formatMonth } from '../numbers/dates.ts';
import type { Exported } from './exported.ts';
import { factsOf } from './facts.ts';

/** What stands in a cell; null is empty. Numbers are as exact as the report has them, in shown units. */
export type Cell = string | number | null;

/** One table of an export: a sheet of a workbook or a file of its own. */
export interface DataTable {
  readonly id: 'verdict' | 'figures' | 'months' | 'values';
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A result as tables: the verdict, every figure, every month of every series, and every value it rests on. */
export function tablesOf(exported: Exported): readonly DataTable[] {
  return [verdictTable(exported), figuresTable(exported), monthsTable(exported), valuesTable(exported)];
}

type Column = keyof typeof exportTexts;

const percentiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const satisfies readonly (keyof Percentiles)[];

function verdictTable(exported: Exported): DataTable {
  const { report } = exported;
  const { verdict } = report;
  const facts = factsOf(exported);
  const in100 = (key: Column, yes: number | null): Cell[][] =>
    yes === null ? [] : [[word(exported, key), yes, verdict.futures]];
  const rows: Cell[][] = [
    [word(exported, 'scenario'), facts.title, null],
    [word(exported, 'period'), facts.horizon, null],
    ...(facts.asks ? in100('holds', verdict.holds) : []),
    ...in100('opens', verdict.opens),
    ...in100('promises', verdict.promises),
    ...in100('lives', verdict.lives),
    ...in100('replaces', verdict.replaces),
    [word(exported, 'breaksFirst'), facts.breaksFirst, null],
    ...(facts.remedies ?? []).map((remedy): Cell[] => [word(exported, 'remedy'), remedy, null]),
    ...facts.changes.map((change): Cell[] => [word(exported, 'change'), change, null]),
    [word(exported, 'failed'), report.failed, report.runs],
    [word(exported, 'restsOn'), facts.basis, null],
    [word(exported, 'provenance'), facts.provenance, null],
    [word(exported, 'caution'), facts.caution, null],
  ];
  return tableWith(exported, 'verdict', ['what', 'value', 'outOf'], rows);
}

function figuresTable(exported: Exported): DataTable {
  const { report, language, ownerOf } = exported;
  const rows = Object.entries(report.indicators).map(([id, summary]): Cell[] => [
    id,
    textOf(capitalised(report.labels[id] ?? { fr: id, en: id }), language),
    textOf(ownerOf(id), language),
    unitCell(summary.unit, language),
    summary.n,
    summary.undefined,
    summary.mean ?? null,
    summary.mcse ?? null,
    ...percentiles.map((percentile) => summary[percentile] ?? null),
  ]);
  const head = ['id', 'what', 'owner', 'unit', 'futures', 'without', 'mean', 'meanError', ...percentiles] as const;
  return tableWith(exported, 'figures', head, rows);
}

function monthsTable(exported: Exported): DataTable {
  const { report, language, ownerOf } = exported;
  const rows = Object.entries(report.series).flatMap(([id, bands]) => {
    const label = textOf(capitalised(report.seriesLabels?.[id] ?? report.labels[id] ?? { fr: id, en: id }), language);
    const owner = textOf(ownerOf(id), language);
    return bands.p50.map((_, month): Cell[] => [
      id,
      label,
      owner,
      unitCell(bands.unit, language),
      formatMonth(report.start + month),
      ...percentiles.map((percentile) => bands[percentile][month] ?? null),
    ]);
  });
  return tableWith(exported, 'months', ['id', 'what', 'owner', 'unit', 'month', ...percentiles], rows);
}

function valuesTable(exported: Exported): DataTable {
  const { report, language, ownerOf } = exported;
  const rows = report.bases.map(({ path, label, value, unit, mark }): Cell[] => [
    path,
    textOf(label, language),
    textOf(ownerOf(path), language),
    value,
    unitCell(unit, language),
    say(appTexts[markNames[mark.name]], language),
    reasonIn(mark, language),
  ]);
  return tableWith(exported, 'values', ['id', 'what', 'owner', 'value', 'unit', 'mark', 'why'], rows);
}

function tableWith(
  exported: Exported,
  id: DataTable['id'],
  head: readonly Column[],
  rows: readonly (readonly Cell[])[],
): DataTable {
  return { id, title: word(exported, id), head: head.map((column) => word(exported, column)), rows };
}

function word({ language }: Exported, key: Column): string {
  return say(exportTexts[key], language);
}
