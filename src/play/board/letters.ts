// Fonts for text on the canvas. A canvas does not wait for a font: whoever draws words loads them.

export interface Fonts {
  serif: string;
  sans: string;
  /** By how much plates grow where they are read from afar; 1 on a desk. */
  grow?: number;
}

export interface Letters {
  grow: number;
  plate(size: number): string;
  caption(size: number, weight?: number): string;
  seaName(size: number): string;
  place(size: number): string;
  title(size: number): string;
}

export function lettersIn({ serif, sans, grow = 1 }: Fonts): Letters {
  return {
    grow,
    plate: (size) => `650 ${size}px ${serif}`,
    caption: (size, weight = 400) => `${weight} ${size}px ${sans}`,
    seaName: (size) => `italic 400 ${size}px ${serif}`,
    place: (size) => `400 ${size}px ${serif}`,
    title: (size) => `620 ${size}px ${serif}`,
  };
}

/** Resolves to true when a font came in that was not there before, so that words want redrawing. */
export async function loadLetters(letters: Letters, text: string): Promise<boolean> {
  const fonts = [
    letters.plate(12),
    letters.caption(12),
    letters.caption(12, 600),
    letters.seaName(16),
    letters.place(13),
    letters.title(15),
  ];
  const missing = fonts.filter((font) => !document.fonts.check(font, text));
  const loaded = await Promise.allSettled(missing.map((font) => document.fonts.load(font, text)));
  return loaded.some((result) => result.status === 'fulfilled' && result.value.length > 0);
}
