// `npm start`: installs what is missing, builds the app and serves it on this machine alone. The built app is served
// and not the development server's, so that what people try is what is tested, with its policy and without a network.
import { spawn } from 'node:child_process';
import { installWhatIsMissing, root, stop } from './install.mjs';

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

installWhatIsMissing();
process.chdir(root);
const { build, preview } = await import('vite');

await build({ logLevel: 'warn' });
await build({ logLevel: 'warn', mode: 'one' });
// Another program may use the port; the next free one is as good, since the address is printed.
const server = await preview({ logLevel: 'warn', preview: { strictPort: false } });
const address = server.resolvedUrls?.local[0] ?? stop('The server did not start.');

console.log(`Passerelle: ${address}\nStop it with Ctrl+C.`);
if (hasDisplay()) openInBrowser(address);

function hasDisplay() {
  if (!process.stdout.isTTY) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** @param {string} url */
function openInBrowser(url) {
  const [program = '', ...options] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(program, [...options, url], { stdio: 'ignore', detached: true });
  // The address is on the screen already, so a system without an opener is no failure.
  opener.on('error', () => {});
  opener.unref();
}
