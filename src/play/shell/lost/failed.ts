import styles from './Lost.module.css';

/**
 * A screen did not arrive or broke. Plain DOM and both languages at once: what failed may have been
 * anything, React and the words included.
 */
const LINES = [
  ['en', 'This page did not open', 'Check the connection and try again. What you saved is safe.'],
  [
    'ko',
    '화면을 열지 못했습니다',
    '연결을 확인하고 다시 시도하세요. 저장한 기록은 그대로 있습니다.',
  ],
] as const;

export function showFailure(page: HTMLElement): void {
  const sheet = document.createElement('main');
  sheet.className = styles.sheet ?? '';
  for (const [language, title, text] of LINES) {
    const heading = element('h1', title);
    heading.className = styles.title ?? '';
    const part = document.createElement('section');
    part.lang = language;
    part.append(heading, element('p', text));
    sheet.append(part);
  }
  const again = element('button', 'Try again · 다시 시도');
  again.addEventListener('click', () => location.reload());
  sheet.append(again);
  page.replaceChildren(sheet);
}

function element(tag: 'h1' | 'p' | 'button', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
