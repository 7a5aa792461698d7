import type { Words } from '../../engine/words.ts';
import type { ModelBuilder } from '../../engine/builder.ts';
import type { Phase } from '../../engine/phases.ts';
import { meetOthers } from './connect.ts';
import type { LocalEconomy } from './instance.ts';
import { declareResults } from './results.ts';
import { observe } from './stages-observe.ts';
import { takeFromProjects } from './stages-projects.ts';
import { noteLate, trade } from './stages-trade.ts';

type Act = (economy: LocalEconomy, period: number) => void;

/**
 * Round 4. In `trade` of the period in which households buy, after the enterprises: all orders that are left, wages, profits,
 * imports. In `settle`, every period: what projects spend here. In `observe`: what is measured.
 */
export function addStages(economies: readonly LocalEconomy[], build: ModelBuilder): void {
  for (const economy of economies) {
    meetOthers(economy);
    declareResults(economy);
  }
  const add = (phase: Phase, name: Words, isMonthly: boolean, act: Act): void =>
    build.stage({
      phase,
      name,
      run(period) {
        for (let i = 0; i < economies.length; i++) {
          if (!isMonthly || economies[i]!.months[period] === 1) act(economies[i]!, period);
        }
      },
    });
  add(
    'pay',
    { fr: 'les économies locales notent les gains tardifs', en: 'local economies note late earnings' },
    true,
    noteLate,
  );
  add('trade', { fr: 'les économies locales vendent', en: 'local economies sell' }, true, trade);
  add(
    'settle',
    { fr: 'les économies locales reçoivent des projets', en: 'local economies take from projects' },
    false,
    takeFromProjects,
  );
  add('observe', { fr: 'les économies locales mesurent', en: 'local economies measure' }, false, observe);
}
