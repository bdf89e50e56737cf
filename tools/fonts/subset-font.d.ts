/** The package ships no types; this is as much of it as we use. */
declare module 'subset-font' {
  type Axis = number | { min: number; max: number; default?: number };

  export default function subsetFont(
    font: Buffer,
    glyphs: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      noHinting: boolean;
      keepFeatures: readonly string[];
      keepAllGlyphs?: boolean;
      variationAxes?: Record<string, Axis>;
    },
  ): Promise<Buffer>;
}
