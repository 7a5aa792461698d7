import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface LaterProps {
  readonly summary: ComponentChildren;
  /** Made when somebody opens it, and anew at each change while it is open: a long table costs nothing before. */
  readonly children: () => ComponentChildren;
}

/** Something behind a line that opens it. */
export function Later({ summary, children }: LaterProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen ? children() : null}
    </details>
  );
}
