import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { FilePage } from './file-page.tsx';
import { Frame } from './frame.tsx';
import { HomePage } from './home/home-page.tsx';
import { readersCode, t, w } from './language.ts';
import { ProjectPage } from './project-page.tsx';
import { Receipt } from './result/receipt.tsx';
import { RoomDoor } from './room-door.tsx';
import { roomNamed } from './rooms.ts';
import { useAppState, type AppState } from './state.ts';
import { directionOf } from '../text/translation.ts';
import { SharedPage } from './shared-page.tsx';
import { StoryPage } from './story-page.tsx';

/** The page of the address, inside its frame. */
export function App() {
  const state = useAppState();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const key = state.pageKey.value;
  useSignalEffect(() => {
    document.documentElement.lang = readersCode();
    document.documentElement.dir = directionOf(readersCode());
    document.title = titleOf(state);
  });
  // A new page is announced by moving there; the first one is where the reader already is.
  useEffect(() => {
    if (!isFirst.current) {
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    isFirst.current = false;
  }, [key]);
  return (
    <Frame main={main}>
      <Page />
      <Receipt />
    </Frame>
  );
}

function Page() {
  const route = useAppState().route.value;
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'story':
      return <StoryPage name={route.name} />;
    case 'project':
      return <ProjectPage answers={route.answers} />;
    case 'file':
      return <FilePage />;
    case 'shared':
      return <SharedPage />;
    case 'room':
      return <RoomDoor name={route.name} query={route.query} />;
    case 'unknown':
      return <NotFound />;
  }
}

function NotFound() {
  return (
    <section class="sheet">
      <h1>{t('notFound')}</h1>
      <p>
        <a class="button" href="#/">
          {t('backHome')}
        </a>
      </p>
    </section>
  );
}

function titleOf(state: AppState): string {
  const route = state.route.value;
  const result = state.simulation.result.value;
  switch (route.page) {
    case 'home':
      return t('appName');
    case 'story':
      return t('title', { page: result === null ? route.name : w(result.scenario.title) });
    case 'shared':
      return t('title', { page: result === null ? t('titleShared') : w(result.scenario.title) });
    case 'project':
      return t('title', { page: t('titleProject') });
    case 'file':
      return t('title', { page: t('titleFile', { name: state.source.value?.file ?? '' }) });
    case 'room':
      return t('title', { page: t(roomNamed(route.name)?.title ?? 'notFound') });
    case 'unknown':
      return t('title', { page: t('notFound') });
  }
}
