// `npm test`: every check there is, in the order in which a mistake is cheapest to find. It goes on after a failing
// step and tells all failures at the end; the last line counts them.
//   npm test -- --no-browser           leaves the browser tests out
//   npm test -- --only types,vitest    runs these steps only
import { parseArgs } from 'node:util';
import { installWhatIsMissing, stop } from './install.mjs';
import { steps } from './steps.mjs';

/** @typedef {import('./steps.mjs').Outcome} Outcome */

const { values: options } = parseArgs({
  options: { 'no-browser': { type: 'boolean', default: false }, only: { type: 'string' } },
});

/** @type {{ name: string, outcome: Outcome }[]} */
const done = [];
for (const step of chosenSteps()) {
  const started = performance.now();
  const outcome = await step.run().catch(crashed);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  done.push({ name: step.name, outcome });
  console.log(
    `${outcome.failed > 0 ? 'FAIL' : 'ok  '}  ${step.name.padEnd(10)} ${seconds.padStart(6)} s  ${outcome.remark}`,
  );
}

for (const { name, outcome } of done) {
  if (outcome.failed > 0) console.log(`\n===== ${name}\n${outcome.output.trimEnd()}`);
}
const passed = done.reduce((sum, { outcome }) => sum + outcome.passed, 0);
const failed = done.reduce((sum, { outcome }) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function chosenSteps() {
  const all = [{ name: 'install', run: install }, ...steps];
  const only = options.only?.split(',');
  const unknown = only?.filter((name) => !all.some((step) => step.name === name)) ?? [];
  if (unknown.length > 0) {
    stop(`There is no step ${unknown.join(', ')}. The steps are: ${all.map((step) => step.name).join(', ')}.`);
  }
  // The installation is always looked at: without it no other step can say anything.
  const wanted = only === undefined ? all : all.filter((step) => step.name === 'install' || only.includes(step.name));
  return wanted.filter((step) => !(options['no-browser'] && step.browser));
}

/** @returns {Promise<Outcome>} */
async function install() {
  installWhatIsMissing();
  return { passed: 1, failed: 0, remark: '', output: '' };
}

/**
 * A step that throws is a failed step, not the end of the run.
 * @param {unknown} reason
 * @returns {Outcome}
 */
function crashed(reason) {
  return { passed: 0, failed: 1, remark: 'could not run', output: String(reason) };
}
