/** A text as a string of a style sheet. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/[\\"]/g, '\\$&').replaceAll(/\s+/g, ' ')}"`;

/**
 * Prints a line on the edge of every page for as long as it is wanted. A sheet that is made in code needs
 * no exception in the content policy, as a style element would.
 */
export function pageMargins(left: string, right: string): () => void {
  const sheet = new CSSStyleSheet();
  const font = 'font: 8pt var(--sans, sans-serif); color: #333;';
  sheet.replaceSync(`@page {
    @top-left { content: ${quoted(left)}; ${font} }
    @top-right { content: ${quoted(right)}; ${font} }
    @bottom-right { content: counter(page) " / " counter(pages); ${font} }
  }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
