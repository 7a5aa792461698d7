import type { Words } from '../../engine/words.ts';
import type { ModelBuilder } from '../../engine/builder.ts';
import type { Phase } from '../../engine/phases.ts';
import { sayBoth } from '../../text/say.ts';
import { askDues, countDues, countGifts, earn } from './income.ts';
import type { Association } from './instance.ts';
import { askInstalment, bookInstalment } from './loan.ts';
import { fundProject, noteArrivals } from './project.ts';

/** Round 4: completes what could not be seen before, and adds one stage a phase. */
export function addStages(associations: readonly Association[], build: ModelBuilder): void {
  for (const association of associations) lookAround(association, build);
  const stage = (phase: Phase, name: Words, act: (association: Association, period: number) => void): void =>
    build.stage({
      phase,
      name: sayBoth({ fr: 'les associations {name}', en: 'association {name}' }, { name }),
      run(period) {
        for (let i = 0; i < associations.length; i++) act(associations[i]!, period);
      },
    });
  stage('open', { fr: 'réclament cotisations et échéances', en: 'asks dues and instalments' }, ask);
  stage(
    'earn',
    { fr: 'organisent des fêtes et reçoivent des subsides', en: 'holds events and receives grants' },
    earnAll,
  );
  stage('transfer', { fr: 'financent leur projet', en: 'funds its project' }, fundProject);
  stage('pay', { fr: 'voient ce qui est arrivé', en: 'sees what arrived' }, noteArrivals);
  stage('lend', { fr: 'comptent les cotisations', en: 'counts dues' }, countDues);
  stage(
    'settle',
    { fr: 'comptent les dons, paient factures et travaux', en: 'counts gifts, pays bills and works' },
    settle,
  );
  stage('observe', { fr: 'inscrivent l’échéance', en: 'books the instalment' }, book);
}

function ask(association: Association, period: number): void {
  openMonth(association, period);
  askDues(association, period);
  const { project } = association;
  if (project?.loan) askInstalment(association, project.loan, period, project.asked);
}

/** What concerns a month happens in the period that begins it. */
function openMonth(association: Association, period: number): void {
  association.isMonthNow = association.monthStarts[period] === 1;
  if (!association.isMonthNow) return;
  association.isShort = false;
  association.standing.openMonth();
  association.standing.founded = association.parameters.professionalism.now;
  const month = association.place.build.calendar.monthOfPeriod[period]!;
  for (let i = 0; i < association.parts.length; i++) association.parts[i]!.open?.(period, month);
}

function earnAll(association: Association, period: number): void {
  earn(association, period);
  if (!association.isMonthNow) return;
  const month = association.place.build.calendar.monthOfPeriod[period]!;
  for (let i = 0; i < association.parts.length; i++) association.parts[i]!.earn?.(period, month);
}

function settle(association: Association, period: number): void {
  countGifts(association, period);
  if (!association.isMonthNow) return;
  const month = association.place.build.calendar.monthOfPeriod[period]!;
  for (let i = 0; i < association.parts.length; i++) association.parts[i]!.settle?.(period, month);
}

function book(association: Association, period: number): void {
  if (association.project?.loan) bookInstalment(association, association.project.loan);
  const month = association.place.build.calendar.monthOfPeriod[period]!;
  association.exit?.observe(period, month, association.isMonthNow);
  if (!association.isMonthNow) return;
  for (let i = 0; i < association.parts.length; i++) association.parts[i]!.observe?.(period, month);
  // What comes until the next month begins is seen then.
  association.raisedNow = 0;
}

/** Every flow and board exists now: gifts of tontines, what the project asks, and what passes through channels. */
function lookAround(association: Association, build: ModelBuilder): void {
  const { index } = association.place;
  const { project, currency } = association;
  const isChannel = (owner: number): boolean => build.institutions[owner]!.kind === 'transfer-channel';
  const isProject = (owner: number): boolean => project !== null && owner === project.owner;
  for (const flow of build.flows) {
    const term = { flow: flow.index, sign: 1 } as const;
    if (flow.plane !== 'cash' || flow.currency !== currency) continue;
    if (flow.to === index && flow.purpose === 'gift') association.giftTerms.push(term);
    if (flow.to === index && (isProject(flow.from) || isChannel(flow.from))) association.returnedTerms.push(term);
    if (flow.from === index && (isProject(flow.to) || isChannel(flow.to))) association.sentTerms.push(term);
  }
  if (project === null) return;
  project.asked = build.boards.filter(
    ({ spec }) => spec.type === 'funding' && spec.payerOwner === index && spec.owner === project.owner,
  );
  // What others send the project through channels of their own is not the association's money.
  const isOurs = (channel: number): boolean => build.flows.some(({ from, to }) => from === index && to === channel);
  project.arrivals = build.flows
    .filter(({ from, to, plane }) => plane === 'cash' && to === project.owner && isChannel(from) && isOurs(from))
    .map((flow) => flow.index);
}
