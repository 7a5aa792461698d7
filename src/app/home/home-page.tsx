import { t } from '../language.ts';
import { Gallery } from './gallery.tsx';
import { OpenFile } from './open-file.tsx';
import { ProjectForm } from './project-form.tsx';
import { RoomList } from './room-list.tsx';

/** The first page: try one's own project, replay a story, open a file. */
export function HomePage() {
  return (
    <>
      <section class="hero">
        <h1>{t('homeTitle')}</h1>
        <p class="lead">{t('homeLead')}</p>
      </section>
      <section class="sheet" aria-labelledby="test-project">
        <h2 id="test-project">{t('testProject')}</h2>
        <ProjectForm />
      </section>
      <section aria-labelledby="stories">
        <h2 id="stories">{t('stories')}</h2>
        <p>{t('storiesLead')}</p>
        <Gallery />
      </section>
      <section aria-labelledby="rooms">
        <h2 id="rooms">{t('rooms')}</h2>
        <p>{t('roomsLead')}</p>
        <RoomList />
      </section>
      <section class="sheet" aria-labelledby="open-file">
        <h2 id="open-file">{t('openFile')}</h2>
        <OpenFile />
      </section>
    </>
  );
}
