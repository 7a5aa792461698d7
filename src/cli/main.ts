import { availableParallelism } from 'node:os';
import { nodeSpawner } from './node-pool.ts';
import { passerelle } from './program.ts';

/** Starts the command line in a real terminal. */
const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());
// A reader that stops early (`| head`) is no error.
process.stdout.on('error', () => process.exit());

process.exitCode = await passerelle(process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY,
  environment: process.env,
  cores: availableParallelism(),
  spawn: nodeSpawner(),
  signal: interrupt.signal,
});
