// `npm run -s passerelle -- COMMAND …`: the command line, built first when the source is newer than the last build.
// It runs in this very process, so that its exit code, its signals and its stdin are the command's own.
import { pathToFileURL } from 'node:url';
import { buildForNode } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';

installWhatIsMissing();
const program = await buildForNode('cli');
if (program === undefined) {
  console.error('The command line could not be built; the reason stands above.');
  // 3 is the code of an internal error: the caller's input is not at fault.
  process.exit(3);
}
process.argv[1] = program;
await import(pathToFileURL(program).href);
