import { useState } from 'preact/hooks';
import { useSession } from './session-context.ts';
import { FileButton, yamlFiles } from '../file-button.tsx';

const largest = 1024 * 1024;

/** A lesson from the trainer's own disk, with the scenario it plays. */
export function OwnLesson() {
  const session = useSession();
  const [isNone, setNone] = useState(false);
  const open = async (all: readonly File[]): Promise<void> => {
    const recordings = all.filter(({ type }) => type.startsWith('audio/'));
    const small = all.filter((file) => file.size <= largest && !recordings.includes(file));
    const texts = await Promise.all(small.map(async (file) => ({ file: file.name, text: await file.text() })));
    session.hear(recordings);
    setNone(!(await session.open(texts)));
  };
  return (
    <section class="sheet" aria-labelledby="own-lesson">
      <h2 id="own-lesson">{session.t('ownLesson')}</h2>
      <p>{session.t('ownLessonHelp')}</p>
      <FileButton accept={`${yamlFiles},audio/*`} multiple open={open} />
      {isNone ? (
        <p class="wrong" role="alert">
          {session.t('noLessonInFiles')}
        </p>
      ) : null}
    </section>
  );
}
