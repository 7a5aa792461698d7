import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { checksumOf } from '../../src/app/checksum.ts';
import { runEnsemble } from '../../src/ensemble/run-ensemble.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { waitForFullResult } from './reader.ts';

// The engine runs here in Node, in one thread, from its source; in the browser it runs built, in several workers.
const files = ['../fixtures/every-distribution.yaml', '../../scenarios/liege-kasangulu.yaml'];

for (const path of files) {
  const file = path.replace(/^.*\//, '');
  test(`a thousand futures of ${file} have the same bits here as in Node`, async ({ page }) => {
    const text = readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
    const { scenario, issues } = checkScenario({ file, text });
    expect(issues).toEqual([]);
    if (scenario === null) throw new Error('A scenario without issues is a scenario.');
    const expected = checksumOf(await runEnsemble({ scenario, seed: 1, runs: 1000 }, { workers: 0 }));

    await page.goto('./');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: file, mimeType: 'application/yaml', buffer: Buffer.from(text) });
    await waitForFullResult(page);
    await page.getByText('Pour vérifier').click();
    await expect(page.locator('.to-check')).toContainText(scenario.hash);
    await expect(page.locator('.checksum')).toHaveText(expected);
  });
}
