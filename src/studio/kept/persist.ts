/**
 * Asks the browser not to clear what is kept here when its disk runs full. Some ask the person,
 * some decide by themselves; work goes on either way.
 */
export function askToPersist(): void {
  // Missing on a plain http address, whatever its type says.
  navigator.storage?.persist?.().catch(() => {});
}
