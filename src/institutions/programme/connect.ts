import { Audience } from './audience.ts';
import { declareEffects } from './effects.ts';
import type { Programme } from './instance.ts';
import { declareResults } from './results.ts';
import { Skills } from './skills.ts';
import { begin } from './stages.ts';

/** Round 3: audiences, effects, flows, and what is reported. */
export function connect(programme: Programme): void {
  const { place, values, currency } = programme;
  const { build, index, id } = place;
  const own = { owner: index, currency, class: 'equity', plane: 'value', count: 2 } as const;
  programme.memorandum = build.accounts({ ...own, name: `${id}.costs promised` }).first;
  const flow = (from: number, to: number, purpose: string): number => build.flow({ from, to, purpose, currency });
  const noted = (purpose: string): number => build.flow({ from: index, to: index, purpose, currency, plane: 'value' });
  programme.flows = {
    opening: flow(build.outside, index, 'opening'),
    support: flow(build.outside, index, 'support'),
    cost: flow(index, build.outside, 'programme-cost'),
    due: noted('programme-cost-due'),
    missed: noted('programme-cost-missed'),
  };
  programme.audiences = Object.entries(values.audiences).map(([name, each]) => new Audience(programme, name, each));
  const { skills, register, information, care } = values;
  const knows = register !== null || information !== null || care !== null || Object.keys(skills).length > 0;
  programme.skills = knows ? new Skills(programme) : null;
  programme.effects = declareEffects(programme);
  build.onBegin(() => begin(programme));
  declareResults(programme);
}
