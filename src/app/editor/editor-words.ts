import type { Words } from '../../engine/words.ts';
import { editorTexts } from '../../text/app-editor.ts';
import { t } from '../language.ts';
import type { HeadWords } from './form-model.ts';

const nothing: Words = { fr: '', en: '' };

/** Words of the parts of a file that belong to no kind. */
export const headWords: HeadWords = {
  head: editorTexts.editHead,
  title: editorTexts.editHeadTitle,
  start: editorTexts.editStart,
  length: editorTexts.editLength,
  prices: editorTexts.editPrices,
  exchange: editorTexts.editExchange,
  none: nothing,
};

/** What the editor library says itself, in the reader's language, by its English form. */
export function phrases(): Readonly<Record<string, string>> {
  return {
    Completions: t('codeCompletions'),
    Diagnostics: t('codeDiagnostics'),
    'No diagnostics': t('editGood'),
    close: t('close'),
    'Control character': t('codeControl'),
    'current match': t('codeMatch'),
  };
}
