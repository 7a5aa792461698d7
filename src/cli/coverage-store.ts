import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Proof, ProofStore, ShownMechanism } from '../analysis/library/index.ts';
import { sha256 } from '../numbers/sha256.ts';
import { InputError } from './world.ts';

/**
 * Proofs kept in a folder, one file each, named after everything they depend on: the program as it was built, the story's
 * values, what is switched off, the headlines, futures and seed. A changed program or story finds nothing.
 */
export function proofsIn(folder: string, runs: number, seed: number): ProofStore {
  const program = programFingerprint();
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new InputError(`${folder} cannot be made: ${error instanceof Error ? error.message : String(error)}`);
  }
  const fileOf = ({ scenario: { hash, headline }, off }: ShownMechanism): string =>
    join(folder, `${sha256(JSON.stringify([program, hash, headline, off, runs, seed])).slice(0, 32)}.json`);
  return {
    find(shown) {
      const file = fileOf(shown);
      // Written by `keep` below under a name that only the same program makes.
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Proof) : null;
    },
    keep: (shown, proof) => writeFileSync(fileOf(shown), `${JSON.stringify(proof)}\n`),
  };
}

/** One fingerprint for all files of the program that lie beside this one. */
function programFingerprint(): string {
  const own = fileURLToPath(import.meta.url);
  const ending = basename(own).replace(/^.*(?=\.)/, '');
  const folder = ending === '.ts' ? dirname(dirname(own)) : dirname(own);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  return sha256(
    files
      .sort()
      .map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}`)
      .join('\n'),
  );
}
