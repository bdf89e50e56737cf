import { shelf } from '../../lesson/useLine.ts';

/** Texts whose last keys have not reached the class: a page that is closed at once loses none of them. */
const place = (member: string, key: string): string => `hub:draft:${member}:${key}`;

export function unsentDraft(member: string, key: string): string | null {
  try {
    return shelf()?.getItem(place(member, key)) ?? null;
  } catch {
    return null;
  }
}

export function keepUnsent(member: string, key: string, text: string): void {
  try {
    shelf()?.setItem(place(member, key), text);
  } catch {
    // A full or forbidden storage keeps nothing; the class gets the text a second later.
  }
}

export function forgetUnsent(member: string, key: string): void {
  try {
    shelf()?.removeItem(place(member, key));
  } catch {
    // As above.
  }
}
