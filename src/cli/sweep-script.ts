import { InputError } from './world.ts';

/**
 * What a cluster or one machine with GNU parallel needs to run a sweep in shards and merge them: text to keep in a file or to
 * paste. Throws an InputError for another kind of script.
 */
export function sweepScript(
  kind: string,
  { design, out, shards }: { readonly design: string; readonly out: string; readonly shards: number },
): string {
  const file = quoted(design);
  const folder = quoted(out);
  const merge = `npm run -s passerelle -- merge ${folder}/shard-* --out ${folder}/merged`;
  if (kind === 'slurm') {
    return `#!/bin/bash
#SBATCH --job-name=passerelle
#SBATCH --array=1-${shards}
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
# sbatch this file from the program's folder, built beforehand (npm run -s passerelle -- --help builds it).
# A task that was killed is put in the queue again and goes on where it stopped.
#SBATCH --requeue
set -e
npm run -s passerelle -- sweep ${file} --out ${folder}/shard-"$SLURM_ARRAY_TASK_ID" --shard "$SLURM_ARRAY_TASK_ID/${shards}" --workers 0
# When all tasks are done:
#   ${merge}
`;
  }
  if (kind === 'parallel') {
    const run = `npm run -s passerelle -- sweep ${file} --out ${folder}/shard-{} --shard {}/${shards} --workers 0`;
    return `parallel -q ${run} ::: $(seq ${shards}) && ${merge}\n`;
  }
  throw new InputError(`--script is slurm or parallel, not "${kind}".`);
}

/** A word for a shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
