import type { BoardOptions } from '../../board/index.ts';

/** `?renderer=canvas` or `webgl` in the address chooses for this page, for tests and for odd graphics cards. */
export function rendererWished(): BoardOptions['renderer'] {
  const wish = new URLSearchParams(location.search).get('renderer');
  return wish === 'canvas' || wish === 'webgl' ? wish : 'auto';
}
