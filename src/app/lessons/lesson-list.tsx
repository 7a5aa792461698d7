import { useEffect, useState } from 'preact/hooks';
import type { Lesson } from '../../lessons/lesson.ts';
import { lessonLanguages, lessonTexts } from '../../text/lessons.ts';
import { t } from '../language.ts';
import { useAppState } from '../state.ts';
import { lessonFiles, lessonNames } from './lesson-library.ts';
import { OwnLesson } from './own-lesson.tsx';
import { RoomForm } from './room-form.tsx';
import { useSession } from './session-context.ts';
import { textBeforePlay, titleBeforePlay } from './title.ts';

/** Which lesson to give, in whose numbers and in which language. */
export function LessonList() {
  const session = useSession();
  return (
    <>
      <section class="hero">
        <h1>{t('lessons')}</h1>
        <p class="lead">{t('lessonsLead')}</p>
        <div class="lesson-languages" role="group">
          {lessonLanguages.map((code) => (
            <button
              key={code}
              type="button"
              class="button second"
              lang={code}
              aria-pressed={session.language.value === code}
              onClick={() => session.speak(code)}
            >
              {lessonTexts.language[code]}
            </button>
          ))}
        </div>
      </section>
      <RoomForm />
      <section aria-labelledby="lesson-list">
        <h2 id="lesson-list">{session.t('choose')}</h2>
        <ol class="gallery lesson-list">
          {lessonNames().map((name) => (
            <LessonItem key={name} name={name} />
          ))}
        </ol>
      </section>
      <OwnLesson />
    </>
  );
}

function LessonItem({ name }: { name: string }) {
  const session = useSession();
  const { laboratory } = useAppState();
  const [lesson, setLesson] = useState<Lesson | null>(null);
  useEffect(() => {
    void lessonFiles(name)
      .then((files) => (files === null ? null : laboratory.openLesson(files.file, files.library)))
      .then((opened) => setLesson(opened?.lesson ?? null));
  }, [laboratory, name]);
  if (lesson === null) return <li class="story">{t('storyLoading')}</li>;
  const { minutes, group } = lesson;
  return (
    <li class="story" data-lesson={name}>
      <h3>{titleBeforePlay(lesson, session)}</h3>
      <p>{textBeforePlay(lesson, lesson.question, session)}</p>
      <p class="note">
        {session.t('minutes', minutes)} · {session.t('group', group)}
      </p>
      <p class="lesson-starts">
        <button type="button" class="button" onClick={() => void session.choose(name, 'full')}>
          {session.t('startFull')}
        </button>
        <button type="button" class="button second" onClick={() => void session.choose(name, 'short')}>
          {session.t('startShort')}
        </button>
        {lesson.stories.map((story) => (
          <a key={story} href={`#/story/${story}`}>
            {session.t('further')}
          </a>
        ))}
      </p>
    </li>
  );
}
