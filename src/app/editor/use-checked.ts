import { useEffect, useState } from 'preact/hooks';
import type { Issue } from '../../schema/issue.ts';
import { useAppState } from '../state.ts';

/** How long a reader pauses before the text is read again, in milliseconds. */
const pause = 400;

/** The mistakes of a text, read in the worker while it is typed; those of an older text never come after newer ones. */
export function useChecked(text: string): { readonly issues: readonly Issue[]; readonly isChecking: boolean } {
  const { laboratory, source, simulation } = useAppState();
  const [checked, setChecked] = useState<{ readonly text: string; readonly issues: readonly Issue[] } | null>(null);
  const file = source.value?.file ?? '';
  useEffect(() => {
    let isNewest = true;
    const timer = setTimeout(() => {
      laboratory
        .check({ file, text }, { variant: null, set: {} })
        .then(({ issues }) => {
          if (isNewest) setChecked({ text, issues });
        })
        .catch((error: unknown) => simulation.fail(error));
    }, pause);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [text, file]);
  return { issues: checked?.issues ?? [], isChecking: checked?.text !== text };
}
