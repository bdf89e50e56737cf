import type { Plugin } from 'vite';
import { ADDRESSES } from '../src/play/shell/addresses.ts';
import { scenarioIds } from './scenarios-plugin.ts';

/** The file at the top of the installed game by which a lost page finds it: see 404.html below. */
const TOP_SIGN = 'hub-and-spokes.txt';

/**
 * Writes index.html once for each static address, so that a plain file server can reload it, and a
 * 404.html that restores every other one.
 */
export function pages(): Plugin {
  return {
    name: 'pages',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') this.error('index.html was not built');
      const html = String(index.source);
      for (const address of staticAddresses(await scenarioIds())) {
        const up = '../'.repeat(address.split('/').length);
        this.emitFile({
          type: 'asset',
          fileName: `${address}/index.html`,
          source: below(html, up),
        });
      }
      this.emitFile({ type: 'asset', fileName: '404.html', source: restoring(html) });
      this.emitFile({ type: 'asset', fileName: TOP_SIGN, source: TOP_SIGN });
    },
  };
}

/** The addresses without an open part, and those whose open part is a built-in scenario; home has its page. */
function staticAddresses(scenarios: string[]): string[] {
  return ADDRESSES.flatMap((address) =>
    address.includes(':scenario')
      ? scenarios.map((id) => address.replace(':scenario', id))
      : address,
  ).filter((address) => address !== '' && !address.includes(':'));
}

/** The built links are relative to the top: `./assets/…`. */
function below(html: string, up: string): string {
  return html.replace(/(src|href)="\.\//g, `$1="${up}`);
}

/**
 * A 404.html is shown at any depth below a top that it cannot know. It walks up its own address until it
 * finds the sign, then loads the game from there; the address stays as it is and the game reads it.
 */
function restoring(html: string): string {
  const links: string[] = [];
  const tag = /\s*<(script|link)((?:\s[^>]*)?\s(?:src|href)="\.\/[^>]*)>(?:<\/script>)?/g;
  const bare = html.replace(tag, (_all, name: string, attributes: string) => {
    const pairs = [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [
      key,
      value,
    ]);
    if (!attributes.includes('modulepreload'))
      links.push(JSON.stringify([name, Object.fromEntries(pairs)]));
    return '';
  });
  const script = `<script>
      (async () => {
        const above = (path) => path.replace(/[^/]*\\/?$/, '');
        for (let top = above(location.pathname); top; top = above(top)) {
          const sign = await fetch(top + '${TOP_SIGN}').then((it) => (it.ok ? it.text() : ''), () => '');
          if (sign !== '${TOP_SIGN}') continue;
          for (const [tag, { src, href, ...others }] of [${links.join(', ')}]) {
            const made = Object.assign(document.createElement(tag), others);
            if (src) made.src = src.replace('./', top);
            if (href) made.href = href.replace('./', top);
            document.head.append(made);
          }
          return;
        }
      })();
    </script>`;
  return bare.replace('</head>', () => `  ${script}\n  </head>`);
}
