import type { Flow } from '../../engine/flows.ts';
import { domains } from '../../engine/parameters.ts';
import { once, uniformOfWord } from '../../random/draws.ts';
import { pursesOf } from './distribution.ts';
import { incomeSourceOf, isFunding, isPurchase, isSaleOutside, isWage } from './income-purposes.ts';
import type { IncomeSource, Parties } from './income-purposes.ts';
import type { Group, GroupStreams, LocalEconomy, Project, ProjectStreams, Stall } from './instance.ts';
import { Stream } from './stream.ts';

/** Round 3: who lives here and whose spending stays here, flows, tallies and results. */
export function connectLocalEconomy(economy: LocalEconomy): void {
  const { place, currency, values } = economy;
  const { build, index } = place;
  const from = (purpose: string): number => build.flow({ from: build.outside, to: index, purpose, currency });
  const to = (purpose: string): number => build.flow({ from: index, to: build.outside, purpose, currency });
  economy.projects = Object.keys(values.projects)
    .sort()
    .map((id) => projectOf(economy, id));
  economy.groups = Object.keys(values.households)
    .sort()
    .map((id) => groupOf(economy, id));
  economy.purses = pursesOf(economy.groups.reduce((sum, { count }) => sum + count, 0));
  economy.flows = {
    imports: to('imports'),
    elsewhere: to('income elsewhere'),
    purchases: from('local purchases'),
    wages: from('local wages'),
    others: from('other customers'),
  };
  build.onBegin(() => begin(economy));
}

function groupOf(economy: LocalEconomy, id: string): Group {
  const { place, currency, values } = economy;
  const { build, index } = place;
  const cash = build.portOf(id, 'cash');
  const { count, owner } = cash;
  const given = values.households[id]!;
  const parties = { place: index, group: owner, projects: economy.projects.map((project) => project.index) };
  const window = build.calendar.step === 'week' ? 52 : 12;
  const tally = (source: IncomeSource) =>
    build.tally((flow) => incomeSourceOf(flow, parties) === source, 'to', cash, window);
  const shown = (name: string): Float64Array => {
    const found = build.published(id, name);
    if (found === null) throw new Error(`The population ${id} shows no ${name}.`);
    return found;
  };
  return {
    id,
    cash,
    count,
    labour: place.parameter(`households.${id}.labour`, given.labour),
    profit: place.parameter(`households.${id}.profit`, given.profit),
    owners: place.parameter(`households.${id}.owners`, given.owners),
    ownerDriver: build.driver(`${place.id}.owners among ${id}`),
    owns: build.state(count),
    ownersHere: 0,
    earned: shown('earned'),
    held: shown('held'),
    size: shown('size'),
    residual: build.state(2),
    pay: new Float64Array(count),
    owed: build.state(count),
    words: new Uint32Array(count),
    flows: {
      sales: build.flow({ from: owner, to: index, purpose: 'sales', currency }),
      income: build.flow({ from: index, to: owner, purpose: 'income', currency }),
    },
    tallies: { own: tally('own'), transfers: tally('transfers'), here: tally('here'), direct: tally('direct') },
    stalls: [],
    streams: { own: nothing, transfers: nothing, direct: nothing, here: nothing },
  };
}

function projectOf({ place, values, sectors }: LocalEconomy, id: string): Project {
  const given = values.projects[id]!;
  const at = `projects.${id}`;
  const sector = given.sector === null ? 0 : sectors.findIndex(({ name }) => name === given.sector!.en);
  return {
    id,
    index: place.build.institutionIndex(id),
    wages: place.parameter(`${at}.wages`, given.wages),
    purchases: place.parameter(`${at}.purchases`, given.purchases),
    displaces: place.parameter(`${at}.displaces`, given.displaces),
    sector,
    residual: place.build.state(2),
    streams: { wages: nothing, purchases: nothing, sales: nothing, funding: nothing },
  };
}

const nothing = new Stream([]);

/** Round 4: the orders and flows of all others, which are known by now. */
export function meetOthers(economy: LocalEconomy): void {
  const projects = economy.projects.map((project) => project.index);
  for (const group of economy.groups) {
    group.stalls = stallsOf(economy, group);
    group.streams = streamsOf(economy, { place: economy.place.index, group: group.cash.owner, projects });
  }
  for (const project of economy.projects) project.streams = projectStreams(economy, project, projects);
}

function stallsOf({ place, sectors, currency }: LocalEconomy, { id, cash }: Group): Stall[] {
  const { build } = place;
  return build.boards
    .filter(({ spec }) => spec.type === 'purchase' && spec.owner === cash.owner && spec.currency === currency)
    .map((board) => {
      const sector = sectors.findIndex(({ name }) => name === board.spec.topic);
      const spends = build.published(id, `spends.${board.spec.topic}`);
      if (spends === null) throw new Error(`The population ${id} does not show how it buys ${board.spec.topic}.`);
      const residual = build.state(board.count);
      return { board, spends, residual, sector: sector < 0 ? sectors.length - 1 : sector };
    });
}

function streamsOf({ place }: LocalEconomy, parties: Parties): GroupStreams {
  const stream = (source: IncomeSource): Stream =>
    streamFrom(place.build.flows, (flow) => incomeSourceOf(flow, parties) === source);
  return { own: stream('own'), transfers: stream('transfers'), direct: stream('direct'), here: stream('here') };
}

function projectStreams({ place }: LocalEconomy, { index }: Project, projects: readonly number[]): ProjectStreams {
  const { build } = place;
  return {
    wages: streamFrom(build.flows, (flow) => isWage(flow, index, build)),
    purchases: streamFrom(build.flows, (flow) => isPurchase(flow, index, build)),
    sales: streamFrom(build.flows, (flow) => isSaleOutside(flow, index, build)),
    funding: streamFrom(build.flows, (flow) => isFunding(flow, index, projects)),
  };
}

function streamFrom(flows: readonly Flow[], picks: (flow: Flow) => boolean): Stream {
  return new Stream(flows.filter(picks).map((flow) => flow.index));
}

/** The start of a future: no month is open, and who owns a shop or land is drawn; at least one household of a group does. */
function begin({ groups, projects, place, accounts }: LocalEconomy): void {
  const { draws } = place.build;
  accounts.begin();
  for (const project of projects) for (const stream of Object.values(project.streams)) stream.begin();
  for (const group of groups) {
    const { words, count, owns } = group;
    for (const stream of Object.values(group.streams)) stream.begin();
    draws.words(group.ownerDriver, domains.decision, once, words, count);
    let first = 0;
    group.ownersHere = 0;
    for (let unit = 0; unit < count; unit++) {
      owns[unit] = uniformOfWord(words[unit]!) < group.owners.now ? 1 : 0;
      group.ownersHere += owns[unit]!;
      if (words[unit]! < words[first]!) first = unit;
    }
    if (group.ownersHere > 0) continue;
    owns[first] = 1;
    group.ownersHere = 1;
  }
}
