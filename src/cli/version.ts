/** The version of the program, that of package.json (a test compares them); written into packs and sweeps. */
export const version = '0.1.0';
