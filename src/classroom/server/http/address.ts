import { isIPv6 } from 'node:net';

/** A home or a school has a network of these many bits; each of its devices may take any address in it. */
const NETWORK_PARTS = 4;

/** The eight parts of an IPv6 address that `::` shortens. */
function partsOf(address: string): string[] {
  const [before = '', after] = address.split('::');
  const [head, tail] = [before, after].map((each) => (each ? each.split(':') : [])) as [
    string[],
    string[],
  ];
  if (after === undefined) return head;
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => '0'), ...tail];
}

/**
 * Who asks, as far as limits go: an IPv4 address, or the network of an IPv6 one, in which somebody
 * can change addresses at will.
 */
export function neighbour(address: string): string {
  const [bare = ''] = address.split('%');
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare) ?? [];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(bare)) return bare;
  const network = partsOf(bare).slice(0, NETWORK_PARTS);
  return `${network.map((part) => part.toLowerCase().replace(/^0+(?=.)/, '')).join(':')}::`;
}

/**
 * The address that a proxy of ours saw: the last one that it wrote. Those before it may have been
 * written by whoever asks.
 */
export const forwarded = (header: string | undefined): string | undefined =>
  header?.split(',').at(-1)?.trim() || undefined;
