import { t } from './language.ts';
import { useAppState } from './state.ts';

interface FileButtonProps {
  /** Endings and types, as an input takes them. */
  readonly accept: string;
  readonly says?: string;
  readonly multiple?: boolean;
  /** What is done with the files that were chosen, at least one; the same file may be chosen again. */
  readonly open: (files: readonly [File, ...File[]]) => void | Promise<void>;
}

/** A button that asks for a file of the reader's disk. Nothing leaves the device. */
export function FileButton({ accept, says, multiple = false, open }: FileButtonProps) {
  const { simulation } = useAppState();
  const take = async (chosen: readonly File[]): Promise<void> => {
    const [first, ...others] = chosen;
    if (first !== undefined) await open([first, ...others]);
  };
  return (
    <label class="button second">
      <input
        type="file"
        class="file-input"
        multiple={multiple}
        accept={accept}
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]).catch((error: unknown) => simulation.fail(error));
          currentTarget.value = '';
        }}
      />
      {says ?? t('chooseFile')}
    </label>
  );
}

/** What scenario and language files are called. */
export const yamlFiles = '.yaml,.yml,.json,text/yaml,application/json';
