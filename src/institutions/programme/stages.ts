import type { Words } from '../../engine/words.ts';
import type { ModelBuilder } from '../../engine/builder.ts';
import type { Phase } from '../../engine/phases.ts';
import { roundAmount } from '../../numbers/money.ts';
import { sayBoth } from '../../text/say.ts';
import { otherSources } from './effects.ts';
import type { Programme } from './instance.ts';
import { receiveSupport, runMonth } from './training.ts';

/** Round 4: support comes, costs are paid and people trained, and what they use moves the numbers it acts on. */
export function addStages(programmes: readonly Programme[], build: ModelBuilder): void {
  const residuals = programmes.map(() => build.state(1));
  const levels = programmes.map(({ audiences }) => new Float64Array(audiences.length + otherSources.length));
  const stage = (phase: Phase, name: Words, act: (place: number, period: number) => void): void =>
    build.stage({
      phase,
      name: sayBoth({ fr: 'les programmes {name}', en: 'programme {name}' }, { name }),
      run(period) {
        for (let i = 0; i < programmes.length; i++) {
          if (programmes[i]!.monthStarts[period] === 1) act(i, period);
        }
      },
    });
  build.stage({
    phase: 'open',
    name: { fr: 'les programmes commencent leur mois', en: 'programme begins its month' },
    run(period) {
      for (let i = 0; i < programmes.length; i++) openMonth(programmes[i]!, period);
    },
  });
  stage('earn', { fr: 'reçoivent un appui', en: 'is supported' }, (i, period) =>
    receiveSupport(programmes[i]!, period, residuals[i]!),
  );
  stage('settle', { fr: 'paient et forment', en: 'pays and trains' }, (i, period) => runMonth(programmes[i]!, period));
  stage('observe', { fr: 'ont leurs effets', en: 'has its effects' }, (i, period) =>
    haveEffects(programmes[i]!, period, levels[i]!),
  );
}

function openMonth(programme: Programme, period: number): void {
  programme.isMonthNow = programme.monthStarts[period] === 1;
  if (!programme.isMonthNow) return;
  for (let i = 0; i < programme.audiences.length; i++) programme.audiences[i]!.askFees();
}

function haveEffects(programme: Programme, period: number, levels: Float64Array): void {
  const { audiences, effects, skills } = programme;
  const months = programme.monthsIn(period);
  let sum = 0;
  for (let i = 0; i < audiences.length; i++) {
    levels[i] = audiences[i]!.level;
    sum += audiences[i]!.level;
  }
  if (skills !== null) {
    skills.goOn(months, audiences.length === 0 ? 0 : sum / audiences.length);
    levels[audiences.length] = skills.met;
    levels[audiences.length + 1] = skills.information;
  }
  for (let i = 0; i < effects.length; i++) effects[i]!.follow(levels, months);
}

/** The start of a future. */
export function begin(programme: Programme): void {
  const { running, place, cash, currency, flows } = programme;
  programme.present = 0;
  programme.costNow = programme.doubledNow = programme.paidShare = 0;
  for (const audience of programme.audiences) audience.begin();
  programme.skills?.begin();
  if (running.openingCash === null) return;
  const opening = roundAmount(running.openingCash.now, 'half-even');
  place.build.ledger.post(place.build.world(currency).first, cash.first, opening, flows.opening);
}
