import { useState } from 'preact/hooks';
import { t } from '../language.ts';
import { useAppState } from '../state.ts';
import { KeptFiles } from './kept-files.tsx';
import { FileButton, yamlFiles } from '../file-button.tsx';

const largest = 1024 * 1024;

/** A file from the disk, chosen or dropped. */
export function OpenFile() {
  const state = useAppState();
  const [isOver, setOver] = useState(false);
  const [isTooLarge, setTooLarge] = useState(false);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setTooLarge(file.size > largest);
    if (file.size <= largest) state.openFile({ file: file.name, text: await file.text() });
  };
  return (
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void open(event.dataTransfer?.files[0]);
      }}
    >
      <p>{t('openFileHelp')}</p>
      <FileButton accept={yamlFiles} open={([file]) => open(file)} />
      <KeptFiles />
      {isTooLarge ? (
        <p class="wrong" role="alert">
          {t('fileTooLarge')}
        </p>
      ) : null}
    </div>
  );
}
