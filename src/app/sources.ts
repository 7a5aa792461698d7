import { NotPacked, unpack } from '../export/packed-text.ts';
import { projectScenario } from '../prices/project.ts';
import type { ScenarioText } from './laboratory.ts';
import { language } from './language.ts';
import { addressOf, type ProjectRoute, type Route } from './route.ts';
import { storyText } from './stories.ts';

/** A page that shows the result of a scenario. */
export type ResultRoute = Extract<Route, { page: 'story' | 'project' | 'file' | 'shared' }>;

/** Whether a page shows the result of a scenario. */
export function showsResult(route: Route): route is ResultRoute {
  return route.page !== 'home' && route.page !== 'room' && route.page !== 'unknown';
}

/** The text that a page shows, or null when there is none: no such story, no file opened, a link that was cut. */
export async function loadSource(route: ResultRoute): Promise<ScenarioText | null> {
  switch (route.page) {
    case 'story': {
      const text = await storyText(route.name);
      return text === null ? null : { file: `${route.name}.yaml`, text };
    }
    case 'project':
      return route.answers === null ? null : projectText(route.answers);
    case 'file':
      // A file is only where its reader opened it: among what is kept on this device.
      return null;
    case 'shared':
      return sharedText(route.packed);
  }
}

/** The file of the members' own project, in the language of the page. */
export function projectText(answers: ProjectRoute): ScenarioText {
  return { file: 'project.yaml', text: projectScenario({ ...answers, language: language.peek() }) };
}

/** What is the same on all addresses of one text: its variants and settings leave it as it is. */
export function keyOf(route: Route): string {
  if (route.page === 'story') return `story:${route.name}`;
  if (route.page === 'shared') return `shared:${route.packed}`;
  if (route.page === 'file' && route.doc !== undefined) return `file:${route.doc}`;
  return route.page === 'project' ? addressOf(route) : route.page;
}

/** The page that a kept text belongs to; see `keyOf`. */
export function addressOfKept(key: string): string {
  if (key.startsWith('#')) return key;
  const [page = '', ...rest] = key.split(':');
  const name = encodeURIComponent(rest.join(':'));
  if (page === 'story') return `#/story/${name}`;
  return page === 'shared' ? `#/shared?z=${name}` : `#/file?doc=${name}`;
}

async function sharedText(packed: string): Promise<ScenarioText | null> {
  try {
    return { file: 'scenario.yaml', text: await unpack(packed) };
  } catch (error) {
    if (error instanceof NotPacked) return null;
    throw error;
  }
}
