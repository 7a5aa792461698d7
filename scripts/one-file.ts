import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

/** The name of the page that is one file, beside the app's own page. */
export const oneFileName = 'passerelle.html';

/**
 * Makes workers part of the script that starts them: `new Worker(new URL('./x.ts', import.meta.url), …)` becomes a worker
 * made of text. A page opened from a disk may load no other file, not even its neighbour.
 */
export function inlineWorkers(): Plugin {
  return {
    name: 'passerelle:inline-workers',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !started.test(code)) return null;
      const imports: string[] = [];
      const changed = code.replaceAll(startedEverywhere, (_whole, path: string) => {
        const name = `InlineWorker${imports.length}`;
        imports.push(`import ${name} from '${path}?worker&inline';`);
        return `new ${name}()`;
      });
      return { code: `${imports.join('\n')}\n${changed}`, map: null };
    },
  };
}

const started =
  /new Worker\(\s*new URL\(\s*'([^']+)',\s*import\.meta\.url\s*\),\s*\{\s*type: 'module'\s*,?\s*\}\s*,?\s*\)/;
const startedEverywhere = new RegExp(started.source, 'g');

/**
 * Writes the whole app into one page that opens by double click: script, style and pictures lie inside, the policy names
 * them by their hash, and nothing at all may be loaded.
 */
export function oneFile(): Plugin {
  let publicFolder = '';
  return {
    name: 'passerelle:one-file',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = textOf(only(bundle, (path) => path.endsWith('.html')));
        const script = withPictures(textOf(only(bundle, (path) => path.endsWith('.js'))), publicFolder);
        const style = textOf(only(bundle, (path) => path.endsWith('.css')));
        for (const path of Object.keys(bundle)) delete bundle[path];
        const source = assemble(page, safeInside(script), style, publicFolder);
        this.emitFile({ type: 'asset', fileName: oneFileName, source });
      },
    },
  };
}

type Output = Rollup.OutputAsset | Rollup.OutputChunk;

/** The one output whose name fits; more or fewer mean that something could not be put inside, and the build stops. */
function only(bundle: Rollup.OutputBundle, fits: (path: string) => boolean): Output {
  const found = Object.entries(bundle).filter(([path]) => fits(path));
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`One file was expected and not ${found.map(([path]) => path).join(', ') || 'none'}.`);
  }
  return first[1];
}

function textOf(output: Output): string {
  if (output.type === 'chunk') return output.code;
  return typeof output.source === 'string' ? output.source : Buffer.from(output.source).toString('utf8');
}

/** Files of public/ that the script names, as they are needed: `./icon.svg` becomes its own content. */
function withPictures(text: string, folder: string): string {
  return text.replaceAll(/(["'`])\.\/([\w-]+)\.(svg|png)\1/g, (whole, quote: string, name: string, kind: string) => {
    const path = join(folder, `${name}.${kind}`);
    return existsSync(path) ? `${quote}${dataOf(path, kind)}${quote}` : whole;
  });
}

function dataOf(path: string, kind: string): string {
  const type = kind === 'svg' ? 'image/svg+xml' : `image/${kind}`;
  return `data:${type};base64,${readFileSync(path).toString('base64')}`;
}

/** A script inside a page ends where it says so: the words that would end it early are written another way. */
function safeInside(script: string): string {
  return script.replaceAll(/<(?=\/script|!--|script)/gi, '\\x3C');
}

function assemble(page: string, script: string, style: string, publicFolder: string): string {
  const icon = dataOf(join(publicFolder, 'icon.svg'), 'svg');
  const bare = page
    .replaceAll(/\s*<script\b[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link\b[^>]*>/g, '')
    .replaceAll(/\s*<meta http-equiv[^>]*>/g, '');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}" />`,
    `<link rel="icon" href="${icon}" type="image/svg+xml" />`,
    `<style>${style}</style>`,
    `<script type="module">${script}</script>`,
  ];
  // The policy stands before all that it governs. A function, because a script may hold `$&` and the like.
  const policed = bare.replace(/<meta charset="utf-8" \/>/, (charset) => `${charset}\n    ${head[0]}`);
  return policed.replace('</head>', () => `  ${head.slice(1).join('\n    ')}\n  </head>`);
}

function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    // The second word lets the draws run as WebAssembly, also in workers, which live under the page's policy here.
    `script-src '${hashOf(script)}' 'wasm-unsafe-eval'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    'media-src blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
