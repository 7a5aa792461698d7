import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What waits to be drawn, oldest first. */
const waiting: (() => void)[] = [];
let isRunning = false;

/** Draws the parts that wait, each in a task of its own. */
function drawNext(): void {
  const draw = waiting.shift();
  if (draw === undefined) {
    isRunning = false;
    return;
  }
  draw();
  setTimeout(drawNext);
}

/** Puts a part in the queue. Gives back what takes it out again. */
function queue(draw: () => void): () => void {
  waiting.push(draw);
  if (!isRunning) {
    isRunning = true;
    setTimeout(drawNext);
  }
  return () => {
    const place = waiting.indexOf(draw);
    if (place >= 0) waiting.splice(place, 1);
  };
}

interface InTurnProps {
  /** What the part is drawn from. While this is the same object, the part stands as it was drawn. */
  readonly about: object;
  readonly children: () => ComponentChildren;
}

/**
 * A part of a page that is drawn after the rest, and anew in its turn whenever `about` becomes another: a long page drawn in
 * one go answers no touch for as long as that takes. Until its turn it shows what it showed before, at first nothing. When
 * `about` changes faster than parts are drawn, a part keeps its place in the queue and is then drawn from the newest.
 */
export function InTurn({ about, children }: InTurnProps) {
  const newest = useRef({ about, children });
  newest.current = { about, children };
  const [drawn, setDrawn] = useState<{ about: object; content: ComponentChildren } | null>(null);
  const leave = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (drawn?.about === about || leave.current !== null) return;
    leave.current = queue(() => {
      leave.current = null;
      setDrawn({ about: newest.current.about, content: newest.current.children() });
    });
  }, [about, drawn]);
  // A passive effect is undone only after the next paint; by then its turn may have come.
  useLayoutEffect(() => () => leave.current?.(), []);
  return <>{drawn?.content ?? null}</>;
}
