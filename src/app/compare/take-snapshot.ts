import { pack } from '../../export/packed-text.ts';
import { plainText } from '../../scenario/plain-text.ts';
import { compareRoomTexts } from '../../text/compare-room.ts';
import { version } from '../edition.ts';
import { longLinkTo } from '../link.ts';
import type { Outcome } from './comparing.ts';
import { titleOf, type OpenedDesign } from './open-design.ts';
import type { Snapshot } from './snapshot.ts';

/** The comparison as it is now. A file that nobody else has travels inside, without its comments. */
export async function takeSnapshot(outcome: Outcome): Promise<Snapshot> {
  const { choice, designs, compared } = outcome;
  const addresses = await Promise.all(designs.map(addressToKeep));
  const { standings } = compared.comparison;
  return {
    passerelle: version,
    comparison: 1,
    seed: choice.seed,
    runs: choice.runs,
    designs: designs.map((design, i) => {
      const { report } = compared.designs[i]!;
      return {
        name: design.name,
        address: addresses[i]!,
        title: titleOf(design, designs, compareRoomTexts.asWritten),
        hash: design.scenario.hash,
        failed: report.failed,
        holds: report.verdict.holds,
        futures: report.verdict.futures,
        indicators: report.indicators,
      };
    }),
    wins: Object.fromEntries(Object.entries(standings).map(([id, { wins }]) => [id, wins])),
  };
}

async function addressToKeep(design: OpenedDesign): Promise<string> {
  const { address, isOwn, route, source, settings, scenario } = design;
  if (!isOwn && route.page !== 'file') return address;
  const text = plainText(source);
  if (text === null) throw new Error('the scenario cannot be read');
  return longLinkTo(await pack(text), settings, scenario.hash);
}
