import { useEffect, useState } from 'preact/hooks';
import { t, w } from '../language.ts';
import { addressOf } from '../route.ts';
import { useAppState } from '../state.ts';
import { storyCard, storyNames } from '../stories.ts';
import { readStory, type StoryFacts } from './story-facts.ts';

/** The stories, each with what its file says of itself. */
export function Gallery() {
  return (
    <ul class="gallery">
      {storyNames().map((name) => (
        <StoryItem key={name} name={name} />
      ))}
    </ul>
  );
}

function StoryItem({ name }: { name: string }) {
  const { laboratory } = useAppState();
  const [facts, setFacts] = useState<StoryFacts | null>(null);
  useEffect(() => {
    void readStory(laboratory, name).then(setFacts);
  }, [laboratory, name]);
  const card = storyCard(name);
  const kinds = facts?.kinds.map(w).join(', ') ?? '';
  return (
    <li class="story">
      {card === null ? null : <p class="place">{w(card.place)}</p>}
      <h3>
        {/* Until the file has been read, a story goes by its place. */}
        <a href={addressOf({ page: 'story', name, variant: null })}>
          {facts !== null ? w(facts.title) : card === null ? name : w(card.place)}
        </a>
      </h3>
      {card === null ? null : <p>{w(card.question)}</p>}
      <p class="note">{facts === null ? t('storyLoading') : t('labelled', { label: t('storyPlays'), value: kinds })}</p>
      {facts === null ? null : (
        <p class="note">
          {facts.issues > 0
            ? t('storyBroken', { n: facts.issues })
            : t('storyMarks', { known: facts.known, assumed: facts.assumed })}
        </p>
      )}
    </li>
  );
}
