/** Small choices of this browser. Storage may be switched off; then a choice lasts as long as the page. */
type Choice = 'theme' | 'language' | 'sound' | 'captions' | 'coach' | 'author';

export function recall(choice: Choice): string | null {
  try {
    return localStorage.getItem(`hub:${choice}`);
  } catch {
    return null;
  }
}

export function remember(choice: Choice, value: string): void {
  try {
    localStorage.setItem(`hub:${choice}`, value);
  } catch {
    // Nothing to do: the page already shows the choice.
  }
}

export function forget(choice: Choice): void {
  try {
    localStorage.removeItem(`hub:${choice}`);
  } catch {
    // As above.
  }
}
