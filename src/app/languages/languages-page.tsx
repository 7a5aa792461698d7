import { useEffect, useState } from 'preact/hooks';
import { ownLanguage, t } from '../language.ts';
import type { TextsOfFile } from './language-list.ts';
import { loadTexts } from './load-texts.ts';
import { OpenLanguage } from './open-language.tsx';
import { KeptLanguage } from './kept-language-sheet.tsx';
import { l } from './words.ts';
import { WriteLanguage } from './write-language.tsx';

/** All texts of the program once they are there; `missing` where they cannot be had. */
export type Listed = readonly TextsOfFile[] | 'missing' | null;

/** Languages of the reader's own: the one on this device, the way to open one, the way to write one. */
export function LanguagesPage() {
  const [listed, setListed] = useState<Listed>(null);
  const own = ownLanguage.value;
  useEffect(() => void loadTexts().then((found) => setListed(found ?? 'missing')), []);
  return (
    <>
      <section class="hero">
        <h1>{t('languages')}</h1>
        <p class="lead">{t('languagesLead')}</p>
        <p class="note">{l('lessons')}</p>
      </section>
      {own === null ? null : <KeptLanguage own={own} listed={listed} />}
      <OpenLanguage />
      <WriteLanguage listed={listed} />
    </>
  );
}
