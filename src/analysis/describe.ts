import { reasonIn } from '../text/marks.ts';
import { withSourceNames } from '../text/source-places.ts';
import type { Language, Words } from '../engine/words.ts';
import type { Model } from '../engine/model.ts';
import { phases } from '../engine/phases.ts';
import { modelFor } from '../ensemble/run-batch.ts';
import { allKinds } from '../institutions/index.ts';
import type { AnyKind } from '../institutions/kind.ts';
import { formatMonth } from '../numbers/dates.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { DistributionText, MarkName } from '../schema/value.ts';
import { descriptionTexts as texts, phaseTexts } from '../text/description.ts';
import { formatNumber } from '../text/numbers.ts';
import { markTexts } from '../text/report.ts';
import { knownTexts, publishedTexts } from '../text/published.ts';
import { say, textOf } from '../text/say.ts';
import { basesOf, quantitiesOf } from './bases.ts';
import { markdownTable } from './markdown.ts';
import { evidenceOf, publishedBands } from './published/index.ts';
import { bandSentence, withUnit } from './published/sentences.ts';

interface Described {
  readonly scenario: Scenario;
  readonly model: Model;
  readonly language: Language;
  readonly kinds: readonly AnyKind[];
}

/**
 * A description of a scenario's model in Markdown, in the order of the ODD protocol (Grimm and others, Journal of Artificial
 * Societies and Social Simulation 23(2) 7, 2020). Everything is read from the model as it runs: stages, draws, indicators,
 * values with their marks, sheets of the kinds. The same scenario gives the same text.
 */
export function describe(
  scenario: Scenario,
  options: { readonly language: Language; readonly version: string; readonly kinds?: readonly AnyKind[] },
): string {
  const { language, version, kinds = allKinds } = options;
  const described: Described = { scenario, model: modelFor(scenario, 0), language, kinds };
  return [
    `# ${say(texts.title, language, { title: textOf(scenario.title, language) })}`,
    say(texts.generated, language, { version, hash: scenario.hash }),
    section(texts.purpose, described, [textOf(texts.purposeSays, language)]),
    section(texts.entities, described, entities(described)),
    section(texts.schedule, described, schedule(described)),
    section(texts.concepts, described, [...draws(described), ...events(described), ...observation(described)]),
    section(texts.initial, described, [...inputs(described), ...evidence(described)]),
    section(texts.submodels, described, submodels(described)),
    '',
  ].join('\n\n');
}

function section(heading: Words, { language }: Described, parts: readonly string[]): string {
  return [`## ${textOf(heading, language)}`, ...parts].join('\n\n');
}

function entities({ scenario, model, language, kinds }: Described): readonly string[] {
  const { start, months, step, currencies } = scenario;
  const facts = {
    start: formatMonth(start),
    months,
    periods: model.parts.calendar.periods,
    step: textOf(texts[step], language),
  };
  const rows = scenario.institutions.map(({ id, kind, title }) => {
    const own = model.parts.series.filter((row) => row.id.startsWith(`${id}.`));
    const label = textOf(kinds.find(({ name }) => name === kind)?.label, language) ?? kind;
    return [`${textOf(title, language)} (\`${id}\`)`, label, own.map((row) => textOf(row.label, language)).join('; ')];
  });
  const head = [texts.columnInstitution, texts.columnKind, texts.columnRows].map((words) => textOf(words, language));
  return [
    say(texts.time, language, { ...facts, currencies: currencies.map(({ code }) => code).join(', ') }),
    markdownTable(head, rows),
  ];
}

function schedule({ model, language }: Described): readonly string[] {
  const rows = phases.map((phase, i) => [
    `${textOf(phaseTexts[phase], language)} (\`${phase}\`)`,
    model.schedule[i]!.map(({ name }) => textOf(name, language)).join(' → ') || '–',
  ]);
  return [
    textOf(texts.scheduleSays, language),
    markdownTable([textOf(texts.columnPhase, language), textOf(texts.columnStages, language)], rows),
  ];
}

function draws({ scenario, language, kinds }: Described): readonly string[] {
  const rows = quantitiesOf(scenario, kinds).flatMap(({ path, quantity }) =>
    (['range', 'spread', 'varies'] as const).flatMap((axis) => {
      const drawn = quantity[axis];
      return drawn === null ? [] : [[`\`${path}\``, axis, distribution(drawn)]];
    }),
  );
  const head = [texts.columnNumber, texts.columnAxis, texts.columnDistribution].map((words) => textOf(words, language));
  return [
    textOf(texts.randomness, language),
    rows.length === 0 ? textOf(texts.noDraws, language) : markdownTable(head, rows),
  ];
}

/** As it is drawn: arguments in the canonical unit (money in smallest units, shares as fractions). */
function distribution({ name, arguments: given }: DistributionText): string {
  return `${name}(${given.map((value) => String(Number(value.toPrecision(12)))).join('; ')})`;
}

function events({ scenario, language }: Described): readonly string[] {
  if (scenario.events.length === 0) return [];
  const lines = scenario.events.map(({ title, on, chance, changes }) => {
    const said = changes.map(
      ({ path, effect, value }) => `\`${path}\` ${effect === 'multiplies' ? '×' : '='} ${value}`,
    );
    const facts = {
      title: textOf(title, language),
      on,
      chance: formatNumber(100 * chance, language, 2),
      changes: said.join(', '),
    };
    return `- ${say(texts.event, language, facts)}`;
  });
  return [`### ${textOf(texts.events, language)}`, lines.join('\n')];
}

function observation({ model, language }: Described): readonly string[] {
  const { promises, indicators } = model.parts;
  const names = promises.map(({ label }) => textOf(label, language)).join('; ');
  const rows = indicators.map(({ id, label, unit, formula, definition }) => [
    `${textOf(label, language)} (\`${id}\`, ${unit})`,
    textOf(formula, language),
    textOf(definition, language),
  ]);
  const head = [texts.columnIndicator, texts.columnFormula, texts.columnDefinition].map((words) =>
    textOf(words, language),
  );
  return [
    `### ${textOf(texts.observation, language)}`,
    promises.length === 0 ? textOf(texts.noPromises, language) : say(texts.promises, language, { names }),
    markdownTable(head, rows),
  ];
}

function inputs({ scenario, language, kinds }: Described): readonly string[] {
  const bases = basesOf(scenario, kinds);
  const counts: Record<MarkName, number> = { source: 0, derived: 0, recalled: 0, assumed: 0, own: 0, default: 0 };
  for (const { mark } of bases) counts[mark.name] += 1;
  const rows = bases.map(({ path, label, value, unit, mark }) => [
    `\`${path}\``,
    textOf(label, language),
    `${formatNumber(value, language, 6)} ${unit}`.trim(),
    textOf(markTexts[mark.name], language),
    reasonIn(mark, language),
  ]);
  const { columnNumber, columnMeaning, columnMark, columnWhy } = texts;
  const head = [
    textOf(columnNumber, language),
    textOf(columnMeaning, language),
    '',
    textOf(columnMark, language),
    textOf(columnWhy, language),
  ];
  const sources = Object.entries(scenario.sources).map(
    ([key, says]) => `- **${key}**: ${withSourceNames(textOf(says, language), language)}`,
  );
  return [
    say(texts.initialSays, language, counts),
    markdownTable(head, rows),
    ...(sources.length === 0 ? [] : [`### ${textOf(texts.sources, language)}`, sources.join('\n')]),
  ];
}

/** What is published of the numbers, and which of them lie outside it. */
function evidence({ scenario, language, kinds }: Described): readonly string[] {
  const lines = evidenceOf(scenario, { bands: publishedBands, kinds });
  const heading = `### ${textOf(publishedTexts.title, language)}`;
  if (lines.length === 0) return [heading, textOf(publishedTexts.nothing, language)];
  const { columnWhat, columnValue, columnBand, columnEffect, columnStudy, columnKnown } = publishedTexts;
  const head = [columnWhat, columnValue, columnBand, null, columnEffect, columnStudy, columnKnown];
  const rows = lines.map((line) => [
    `${textOf(line.about, language)} (\`${line.path}\`)`,
    line.value === null ? textOf(publishedTexts.noValue, language) : withUnit(line.value, line.unit, language),
    bandSentence(line, language),
    textOf(publishedTexts[line.position], language),
    textOf(line.effect, language),
    `${textOf(line.study, language)} (${textOf(line.country, language)})`,
    textOf(knownTexts[line.known], language),
  ]);
  return [
    heading,
    textOf(publishedTexts.lead, language),
    markdownTable(
      head.map((words) => textOf(words ?? undefined, language) ?? ''),
      rows,
    ),
  ];
}

/** The sheets of the kinds that the scenario uses, in the order of the list of kinds. */
function submodels({ scenario, language, kinds }: Described): readonly string[] {
  const used = new Set(scenario.institutions.map(({ kind }) => kind));
  return kinds
    .filter(({ name }) => used.has(name))
    .flatMap(({ label, sheet }) => [
      `### ${textOf(label, language)}`,
      textOf(sheet.purpose, language),
      sheet.rules
        .map(({ says, formula, source }) => {
          const facts = [
            `${textOf(texts.formula, language)}: \`${formula}\``,
            `${textOf(texts.source, language)}: ${withSourceNames(textOf(source, language), language)}`,
          ];
          return `- ${textOf(says, language)}\n  ${facts.join('. ')}`;
        })
        .join('\n'),
    ]);
}
