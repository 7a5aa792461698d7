import type { FundingForm, ProjectAnswers, ProjectId } from '../prices/project.ts';
import { roomNamed, type Query } from './rooms.ts';

/** The members' own project, as the address carries it; the language of its texts is the reader's. */
export type ProjectRoute = Omit<ProjectAnswers, 'language'>;

/** A page of the app and what it shows. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'story'; readonly name: string; readonly variant: string | null }
  | { readonly page: 'project'; readonly answers: ProjectRoute | null }
  /** A file that was opened on this device; `doc` tells several apart. */
  | { readonly page: 'file'; readonly variant: string | null; readonly doc?: string }
  /** A scenario that travelled inside its link, packed. */
  | { readonly page: 'shared'; readonly packed: string; readonly variant: string | null }
  | { readonly page: 'room'; readonly name: string; readonly query: Query }
  | { readonly page: 'unknown' };

/** Limits of the five fields; above them a typing error is more likely than a project. */
export const limits = {
  members: { min: 1, max: 5000 },
  amount: { min: 0.5, max: 10_000 },
  months: { min: 1, max: 240 },
} as const;

const projects: readonly string[] = ['clinic', 'poultry', 'shop'] satisfies readonly ProjectId[];
const forms: readonly string[] = ['gift', 'loan', 'share'] satisfies readonly FundingForm[];

/** Reads the part of the address behind `#`. An address that means nothing is the unknown page, never a mistake. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const parameters = new URLSearchParams(query);
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.length === 0) return { page: 'home' };
  const variant = parameters.get('variant');
  if (parts[0] === 'story' && parts.length === 2) return { page: 'story', name: parts[1] ?? '', variant };
  if (parts[0] === 'project' && parts.length === 1) return { page: 'project', answers: readAnswers(parameters) };
  if (parts[0] === 'file' && parts.length === 1) return fileRoute(variant, parameters.get('doc'));
  const packed = parameters.get('z');
  if (parts[0] === 'shared' && parts.length === 1 && packed !== null) return { page: 'shared', packed, variant };
  const [name = ''] = parts;
  if (parts.length === 1 && roomNamed(name) !== undefined)
    return { page: 'room', name, query: Object.fromEntries(parameters) };
  return { page: 'unknown' };
}

/** The address of a page, so that `readRoute(addressOf(route))` is the route again. */
export function addressOf(route: Route): string {
  switch (route.page) {
    case 'home':
      return '#/';
    case 'story':
      return withQuery(`#/story/${route.name}`, { variant: route.variant });
    case 'project':
      return withQuery('#/project', route.answers === null ? {} : writeAnswers(route.answers));
    case 'file':
      return withQuery('#/file', { doc: route.doc ?? null, variant: route.variant });
    case 'shared':
      return withQuery('#/shared', { variant: route.variant, z: route.packed });
    case 'room':
      return withQuery(`#/${route.name}`, route.query);
    case 'unknown':
      return '#/unknown';
  }
}

function fileRoute(variant: string | null, doc: string | null): Route {
  return doc !== null && /^\w{1,40}$/.test(doc) ? { page: 'file', variant, doc } : { page: 'file', variant };
}

function readAnswers(parameters: URLSearchParams): ProjectRoute | null {
  const members = within(parameters.get('members'), limits.members);
  const amount = within(parameters.get('amount'), limits.amount);
  const months = within(parameters.get('months'), limits.months);
  const project = parameters.get('project') ?? '';
  const as = parameters.get('as') ?? '';
  const place = parameters.get('place') ?? '';
  if (members === null || amount === null || months === null) return null;
  if (!projects.includes(project) || !forms.includes(as) || place === '') return null;
  // Checked just above against every word of the two types.
  return { members, amount, months, project: project as ProjectId, as: as as FundingForm, place };
}

function writeAnswers(answers: ProjectRoute): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, String(value)]));
}

function within(text: string | null, { min, max }: { min: number; max: number }): number | null {
  const value = Number(text);
  return text !== null && text !== '' && value >= min && value <= max ? value : null;
}

function withQuery(path: string, query: Readonly<Record<string, string | null>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}
