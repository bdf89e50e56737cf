/** A list that this browser keeps, the newest first. Storage may be switched off; then it is empty. */
export function readShelf<Kept>(name: string, read: (found: unknown) => Kept | null): Kept[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(`hub:${name}`) ?? '[]');
    return Array.isArray(found) ? found.flatMap((each: unknown) => read(each) ?? []) : [];
  } catch {
    return [];
  }
}

/** Whether it could be kept. */
export function writeShelf(name: string, kept: readonly unknown[]): boolean {
  try {
    localStorage.setItem(`hub:${name}`, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
