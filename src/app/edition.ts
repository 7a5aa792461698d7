import { version as written } from '../../package.json';

/** Whether this is the page in one file, which is opened from a disk and has no neighbours. Known when it is built. */
export const isOneFile: boolean = import.meta.env.MODE === 'one';

/** The version of the program, as its package says. */
export const version: string = written;
