import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { costOverAmount, corridorOverTime } from '../../src/charts/transfer-charts.ts';
import { askedOfDraft } from '../../src/prices/asked-channel.ts';
import { knownPrices } from '../../src/prices/known-prices.ts';
import { corridorsOf } from '../../src/prices/scenario-channels.ts';
import { offersOf, workDaysFor, yearlyWorthOf } from '../../src/prices/transfer-offers.ts';
import { checkScenario } from '../../src/scenario/check.ts';

const own = { receipts: [], files: [] };

function asked(from: string, to: string, budget: number) {
  const known = knownPrices({ from, to }, own);
  const { paid, received, rate, drafts } = known;
  return { channels: drafts.map(askedOfDraft), paid, received, rate: rate?.value ?? null, budget };
}

describe('offers for a sum', () => {
  it('are ranked by what arrives for the same budget, and money left on the table is counted from the best', () => {
    const offers = offersOf(asked('TZA', 'KEN', 324_500));
    expect(offers.map(({ channel }) => channel.title.en.split(' ·')[0])).toEqual(expect.arrayContaining(['Exim Bank']));
    const arriving = offers.map(({ quote }) => quote?.inHand ?? -1);
    expect(arriving).toEqual([...arriving].sort((a, b) => b - a));
    expect(offers[0]).toMatchObject({ overBest: 0 });
    const [best, second] = [offers[0]!.quote!, offers[1]!.quote!];
    expect(offers[1]!.overBest).toBeCloseTo(second.costInMoney - best.costInMoney, 6);
  });
  it('of a mean are nobody’s: they stand after those that can be bought, and nothing is compared with them', () => {
    const offers = offersOf(asked('GBR', 'ZAF', 200));
    expect(offers.at(-1)?.channel.isMean).toBe(true);
    expect(offers.at(-1)?.overBest).toBeNull();
  });
  it('tell costs also where no rate is published, and the same costs', () => {
    const question = asked('GBR', 'ZAF', 200);
    expect(question.rate).toBeNull();
    const [offer] = offersOf(question);
    expect(offer!.quote!.shortfall).toBeCloseTo(offersOf({ ...question, rate: 23.4 })[0]!.quote!.shortfall, 3);
  });
  it('where the fee exceeds the sum say so', () => {
    const offers = offersOf(asked('TZA', 'KEN', 50_000));
    expect(offers.at(-1)).toMatchObject({ quote: null, why: 'too-small' });
  });
});

describe('what each step is worth in a year', () => {
  const question = asked('BEL', 'MAR', 200);
  const [offer] = offersOf(question);
  const worth = yearlyWorthOf(offer!, question)!;
  it('sending quarterly saves eight fixed fees, less the margin on what they would have carried', () => {
    const { fee } = offer!.quote!;
    expect(worth.quarterly!).toBeCloseTo(8 * fee * (1 - 0.0225), 0);
  });
  it('a point of margin is worth a hundredth of what is sent', () => {
    expect(worth.smallerMargin).toBeCloseTo(12 * offer!.quote!.amount * 0.01, 9);
  });
  it('is counted in days of work when the pay is known', () => {
    expect(workDaysFor(60, 1300)).toBe(1);
    expect(workDaysFor(60, null)).toBeNull();
  });
});

describe('the channels of a scenario', () => {
  const file = 'scenarios/brussels-casablanca-household.yaml';
  const { scenario } = checkScenario({ file, text: readFileSync(file, 'utf8') });
  const [corridor] = corridorsOf(scenario!);
  it('are those that join senders and families, at the rate of the start', () => {
    expect(corridor).toMatchObject({
      senders: 'senders',
      families: 'families',
      paid: 'EUR',
      received: 'MAD',
      rate: 10.945,
    });
    expect(corridor!.channels.map(({ id }) => id).toSorted()).toEqual(['agent', 'bank', 'carried', 'phone']);
  });
  it('cost what the file says, cash-out of the family included', () => {
    const offers = offersOf({ ...corridor!, budget: 200 });
    const agent = offers.find(({ channel }) => channel.id === 'agent')!;
    expect(agent.quote).toMatchObject({ fee: 4.31, amount: 195.69 });
    expect(agent.quote!.totalCost).toBeCloseTo(4.31 / 195.69 + 0.0225, 9);
    expect(offers.find(({ channel }) => channel.id === 'phone')!.quote!.cashOut).toBe(10);
    expect(offers.find(({ channel }) => channel.id === 'carried')!.channel).toMatchObject({
      loss: 0.005,
      isFormal: false,
    });
  });
});

describe('charts about transfers', () => {
  it('show cost falling with the sum where there is a fixed fee, and a gap where the fee exceeds the sum', () => {
    const question = asked('BEL', 'MAR', 200);
    const spec = costOverAmount(offersOf(question), question);
    const costs = spec.lines[0]!.points.map(({ y }) => y).filter((y) => y !== null);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
    expect(spec.rows.length).toBeGreaterThan(5);
    expect(spec.summary.fr).toContain('200');
  });
  it('keep the gaps of quarters without prices', () => {
    const spec = corridorOverTime(knownPrices({ from: 'BEL', to: 'MAR' }, own).means);
    const [line] = spec.lines;
    expect(line!.points).toHaveLength(39);
    expect(line!.points[1]!.y).toBeNull();
    expect(line!.points.filter(({ y }) => y !== null)).toHaveLength(35);
    expect(spec.rows).toHaveLength(35);
  });
});
