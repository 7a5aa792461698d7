import type { Plugin } from 'vite';

/**
 * What the built page may load: its own files and nothing else. Tables of people's money are on the screen, so no
 * script of another host can ever read them and nothing can be sent away.
 */
const policy = [
  "default-src 'none'",
  // The second word lets the draws run as WebAssembly, whose bytes lie in our own script; text still never becomes a program.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  // A trainer's own recordings, read from the disk, never from an address.
  'media-src blob:',
  "font-src 'self'",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy first in the built page's head. The development server needs inline scripts and goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'passerelle:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  };
}
