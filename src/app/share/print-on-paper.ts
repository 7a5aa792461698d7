import { render, type ComponentChild } from 'preact';

/**
 * Prints what `draw` gives instead of the screen, however printing was asked for. It is drawn when the browser is about to
 * print, in one go, since it waits for nothing. Gives back what ends it.
 */
export function printOnPaper(draw: () => ComponentChild): () => void {
  const place = document.createElement('div');
  place.className = 'print-sheet';
  const before = () => {
    document.body.append(place);
    document.body.classList.add('prints-sheet');
    render(draw(), place);
  };
  const after = () => {
    render(null, place);
    place.remove();
    document.body.classList.remove('prints-sheet');
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    after();
  };
}
