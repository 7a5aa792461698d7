import type { LibraryStory } from '../../analysis/library/index.ts';
import { claimsText } from '../evidence/evidence-files.ts';
import { storyNames, storyText } from '../stories.ts';

/** Every story that ships with the app, with its claims. */
export async function libraryTexts(): Promise<readonly LibraryStory[]> {
  return Promise.all(
    storyNames().map(async (name) => {
      const [text, claims] = await Promise.all([storyText(name), claimsText(name)]);
      return {
        name,
        file: { file: `${name}.yaml`, text: text ?? '' },
        claims: claims === null ? null : { file: `${name}.claims.yaml`, text: claims },
      };
    }),
  );
}
