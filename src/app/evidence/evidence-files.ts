const claimFiles = import.meta.glob<string>('../../../scenarios/*.claims.yaml', { query: '?raw', import: 'default' });
const caseFiles = import.meta.glob<string>('../../../test/reference/{finance,impact,remittance}-cases.json', {
  query: '?raw',
  import: 'default',
});

/** The names of the stories that have claims beside them. */
export function storiesWithClaims(): readonly string[] {
  return Object.keys(claimFiles)
    .map((path) => path.replace(/^.*\//, '').replace(/\.claims\.yaml$/, ''))
    .sort();
}

/** The text of a story's claims, or null when it has none. */
export async function claimsText(story: string): Promise<string | null> {
  const load = claimFiles[`../../../scenarios/${story}.claims.yaml`];
  return load === undefined ? null : load();
}

/** The published results that ship with the program, one text a file. */
export async function caseTextsOfFiles(): Promise<readonly { readonly file: string; readonly text: string }[]> {
  const paths = Object.keys(caseFiles).sort();
  return Promise.all(
    paths.map(async (path) => ({ file: path.replace(/^.*\//, ''), text: (await caseFiles[path]?.()) ?? '[]' })),
  );
}
