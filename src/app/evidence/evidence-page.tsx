import { t } from '../language.ts';
import { CasesSection } from './cases-section.tsx';
import { ClaimsSection } from './claims-section.tsx';

/** What anyone can check: the claims of the sources, and published results. */
export function EvidencePage() {
  return (
    <>
      <section class="hero">
        <h1>{t('evidence')}</h1>
        <p class="lead">{t('evidenceLead')}</p>
      </section>
      <ClaimsSection />
      <CasesSection />
    </>
  );
}
