/** The part of the package that the studio uses; it comes without types of its own. */
declare module 'xliff' {
  interface Unit {
    /** Text, or pieces of it between inline marks. */
    source: unknown;
    target?: unknown;
  }
  interface Exchange {
    sourceLanguage: string;
    targetLanguage?: string;
    resources: Record<string, Record<string, Unit>>;
  }
  export function jsToXliff12(exchange: Exchange): Promise<string>;
  /** Rejects where the text is no XLIFF 1.2. */
  export function xliff12ToJs(text: string): Promise<Exchange>;
}
