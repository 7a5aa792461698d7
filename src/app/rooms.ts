import type { FunctionComponent } from 'preact';
import type { AppText } from '../text/app.ts';

/** What the address says behind the name of a room: `#/loan?rate=12` gives `{ rate: '12' }`. */
export type Query = Readonly<Record<string, string>>;

export type RoomPage = FunctionComponent<{ readonly query: Query }>;

/** A page of its own that needs no scenario of the reader's: its place in the address, its words, and how it is loaded. */
export interface Room {
  /** The address is `#/` and this name. */
  readonly name: string;
  readonly title: AppText;
  /** One sentence for whoever wonders whether to go there. */
  readonly lead: AppText;
  /** Loaded when somebody goes there: most readers never do. */
  load(): Promise<RoomPage>;
}

/** All rooms, in the order in which they are offered. */
export const rooms: readonly Room[] = [
  {
    name: 'transfers',
    title: 'transfers',
    lead: 'transfersLead',
    load: async () => (await import('./transfers/transfers-page.tsx')).TransfersPage,
  },
  {
    name: 'compare',
    title: 'compareRoom',
    lead: 'compareRoomLead',
    load: async () => (await import('./compare/compare-page.tsx')).ComparePage,
  },
  {
    name: 'lessons',
    title: 'lessons',
    lead: 'lessonsLead',
    load: async () => (await import('./lessons/lessons-page.tsx')).LessonsPage,
  },
  {
    name: 'loan',
    title: 'loanRoom',
    lead: 'loanRoomLead',
    load: async () => (await import('./loan/loan-page.tsx')).LoanPage,
  },
  {
    name: 'evidence',
    title: 'evidence',
    lead: 'evidenceLead',
    load: async () => (await import('./evidence/evidence-page.tsx')).EvidencePage,
  },
  {
    name: 'mechanisms',
    title: 'mechanisms',
    lead: 'mechanismsLead',
    load: async () => (await import('./mechanisms/mechanisms-page.tsx')).MechanismsPage,
  },
  {
    name: 'languages',
    title: 'languages',
    lead: 'languagesLead',
    load: async () => (await import('./languages/languages-page.tsx')).LanguagesPage,
  },
];

/** The room of a name, or undefined. */
export function roomNamed(name: string): Room | undefined {
  return rooms.find((room) => room.name === name);
}
