import { createHash } from 'node:crypto';

/** What a page may load: our own files, pictures and sounds that the board makes, and nothing else. */
const POLICY = {
  'default-src': "'self'",
  // Panels place themselves; nothing that a style could load lies elsewhere.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' data: blob:",
  'connect-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'worker-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  // The console shows the wall small beside it; nobody else's page holds one of ours.
  'frame-ancestors': "'self'",
};

/** Headers of every answer, whatever it holds. A link's fragment is never sent; the rest need not be either. */
export const QUIET_HEADERS: readonly [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** The few scripts that stand in a page itself, by their fingerprints: any other does not run. */
function inlineScripts(page: Buffer): string[] {
  const found = page.toString('utf8').matchAll(/<script>([\s\S]*?)<\/script>/g);
  return [...found].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
}

/** Headers that keep a page to itself. */
export function pageHeaders(page: Buffer): [string, string][] {
  const policy = { ...POLICY, 'script-src': ["'self'", ...inlineScripts(page)].join(' ') };
  const said = Object.entries(policy).map(([name, value]) => `${name} ${value}`);
  return [
    ['Content-Security-Policy', said.join('; ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
  ];
}
