import { useState } from 'preact/hooks';
import type { Issue } from '../../schema/issue.ts';
import { goOnIn, t, w } from '../language.ts';
import { useAppState } from '../state.ts';
import { keepLanguage } from './kept-language.ts';
import { l } from './words.ts';
import { FileButton, yamlFiles } from '../file-button.tsx';

const largest = 8 * 1024 * 1024;

/** What came of the last file that was opened, unless the page went on in its language. */
type Refused =
  | { readonly why: 'too large' | 'not kept' }
  | { readonly why: 'mistakes'; readonly file: string; readonly issues: readonly Issue[] };

/** A language file from the disk: checked, kept and spoken, or refused with all its mistakes. */
export function OpenLanguage() {
  const { laboratory } = useAppState();
  const [refused, setRefused] = useState<Refused | null>(null);
  const open = async (file: File): Promise<void> => {
    if (file.size > largest) return setRefused({ why: 'too large' });
    const { translation, issues } = await laboratory.readLanguage({ file: file.name, text: await file.text() });
    if (translation === null) setRefused({ why: 'mistakes', file: file.name, issues });
    else if (keepLanguage(translation)) goOnIn(translation.code);
    else setRefused({ why: 'not kept' });
  };
  return (
    <section class="sheet" aria-labelledby="open-language">
      <h2 id="open-language">{l('open')}</h2>
      <p>{l('openLead')}</p>
      <FileButton accept={yamlFiles} open={([file]) => open(file)} />
      <div role="alert">{refused === null ? null : <Refusal refused={refused} />}</div>
    </section>
  );
}

function Refusal({ refused }: { refused: Refused }) {
  if (refused.why !== 'mistakes') return <p class="wrong">{l(refused.why === 'not kept' ? 'full' : 'tooLarge')}</p>;
  return (
    <>
      <p class="wrong">{l('wrong', { file: refused.file, n: refused.issues.length })}</p>
      <ul>
        {refused.issues.map(({ place, rule, says }) => (
          <li key={`${place.line}:${place.column} ${rule}`}>
            {t('issueLine', { line: place.line })} – {w(says)}
          </li>
        ))}
      </ul>
    </>
  );
}
