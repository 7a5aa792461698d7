import type { Remedy } from '../../src/analysis/report.ts';
import type { Language } from '../../src/engine/words.ts';
import type { Exported } from '../../src/export/exported.ts';
import { scenarioFixture } from '../app/fake-laboratory.ts';
import { reportFixture } from '../charts/report-fixture.ts';

const remedy: Remedy = {
  path: 'members.dues',
  label: { fr: 'Cotisation', en: 'Dues' },
  role: 'decision',
  from: 20,
  to: 28,
  best: { value: 28, share: 0.9 },
  unit: 'EUR/month',
};

/** The invented result as it leaves the app. */
export function exportedFixture(language: Language = 'fr'): Exported {
  return {
    report: reportFixture(),
    scenario: scenarioFixture,
    remedies: { levers: [remedy], together: null },
    changes: { 'members.dues': '20 EUR/month' },
    language,
    version: '0.1.0',
    ownerOf: (id) => ({ fr: `de ${id.split('.')[0]}`, en: `of ${id.split('.')[0]}` }),
  };
}
