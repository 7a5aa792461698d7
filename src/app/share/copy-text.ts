import { t } from '../language.ts';

/** Puts a text where other programs paste it from; resolves with what to say about it. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return t('shareCopied');
  } catch {
    // Refused by the reader, by the browser, or because a page from a disk may not: the text is there to be selected.
    return t('shareCopyFailed');
  }
}
