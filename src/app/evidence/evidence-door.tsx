import { type FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The page of evidence, loaded when somebody goes there: most readers never do. */
export function EvidenceDoor() {
  const [Page, setPage] = useState<FunctionComponent | null>(null);
  useEffect(() => {
    void import('./evidence-page.tsx').then(({ EvidencePage }) => setPage(() => EvidencePage));
  }, []);
  return Page === null ? null : <Page />;
}
