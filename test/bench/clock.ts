import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/**
 * Milliseconds of processor time that this process (its threads for compiling and for memory included) has used: on a machine
 * that others use too it moves far less than the time on the wall.
 */
export function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of processor time of all ended children, to a hundredth of a second; of the wall where the system does not tell
 * (everywhere but Linux).
 */
export function childrenTime(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ');
    // User and system time of waited-for children are fields 16 and 17; the first two were cut off. A tick is 10 ms.
    return 10 * (Number(fields[13]) + Number(fields[14]));
  } catch {
    return performance.now();
  }
}
