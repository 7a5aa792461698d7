import { marksOf } from '../../charts/marks.ts';
import { chartSpec, rowsOf, themes } from '../../charts/spec.ts';
import { chartPicture } from '../../export/chart-svg.ts';
import type { Exported } from '../../export/exported.ts';
import { factsOf, type Facts } from '../../export/facts.ts';
import type { Measure } from '../../export/svg-text.ts';
import { HundredDots } from '../result/hundred-dots.tsx';
import { t } from '../language.ts';
import { printOnPaper } from './print-on-paper.ts';
import { pageMeasure } from './raster.ts';
import { textOf } from '../../text/say.ts';

/** Prints two pages made for paper instead of the screen, however printing was asked for. Gives back what ends it. */
export function printInstead(exported: () => Exported): () => void {
  return printOnPaper(() => <PrintSheet exported={exported()} measure={pageMeasure()} />);
}

/** The verdict and its figures on the first page; the course over time, and what it rests on, on the second. */
export function PrintSheet({ exported, measure }: { exported: Exported; measure: Measure }) {
  const facts = factsOf(exported);
  return (
    <>
      <section class="print-page">
        <p class="print-brand">{t('appName')}</p>
        <h1>{facts.title}</h1>
        <p>{facts.horizon}</p>
        <Answer facts={facts} />
        <List title={t('remedies')} lines={facts.remedies ?? []} />
        <List title={t('shareChanges')} lines={facts.changes} />
        <Figures facts={facts} />
      </section>
      <section class="print-page">
        <h2>{t('charts')}</h2>
        <PrintedCharts exported={exported} measure={measure} />
        <p>{facts.basis}</p>
        <p>
          <strong>{facts.caution}</strong> {facts.provenance}
        </p>
      </section>
    </>
  );
}

function Answer({ facts }: { facts: Facts }) {
  const { broken, holds, asks } = facts;
  return (
    <>
      {asks ? <HundredDots broken={broken} label={t('dotsLabel', { broken, holds })} /> : null}
      <p class="print-verdict">{facts.verdict}</p>
      {facts.questions.length < 2 ? null : (
        <ul>
          {facts.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      <h2>{t('breaksFirst')}</h2>
      <p>{facts.breaksFirst}</p>
    </>
  );
}

/** More lines than this would not leave room for the rest of the page. */
const mostLines = 6;

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.slice(0, mostLines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Figures({ facts }: { facts: Facts }) {
  if (facts.figures.length === 0) return null;
  return (
    <>
      <h2>{t('headline')}</h2>
      <table>
        <tbody>
          {facts.figures.slice(0, mostLines).map(({ id, label, owner, middle, range }) => (
            <tr key={id}>
              <th scope="row">
                {label} <small>{owner}</small>
              </th>
              <td>{middle}</td>
              <td>{range}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function PrintedCharts({ exported, measure }: { exported: Exported; measure: Measure }) {
  const { report, scenario, language, ownerOf } = exported;
  return (
    <>
      {themes.map((theme) => {
        const row = rowsOf(report, theme)[0];
        if (row === undefined) return null;
        const above = t('labelled', { label: t(theme), value: textOf(ownerOf(row.id), language) });
        const spec = chartSpec(report, theme, row.id, marksOf(scenario));
        const { svg } = chartPicture(spec, { language, above, measure });
        // Drawn by this program, with every text escaped; as a picture it would not be there in time to be printed.
        return <div key={theme} class="print-chart" dangerouslySetInnerHTML={{ __html: svg }} />;
      })}
    </>
  );
}
