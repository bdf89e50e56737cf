import { useEffect, useRef } from 'react';
import styles from '../lost/Lost.module.css';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { root } from '../root.ts';
import type { Broken } from './Boundary.tsx';
import own from './Broken.module.css';
import { saveReport } from './report.ts';

/** Both languages at once, and no other words: they may be what broke. */
const SAID = [
  {
    language: 'en',
    title: 'This page broke',
    text: 'Something in the game went wrong, not something that you did. What you saved is still there, and so are the moves of your match, what you sent to a class, and the edits of a scenario. Open the page again. If it breaks again, save a report and send it to whoever runs the game for you.',
  },
  {
    language: 'ko',
    title: '화면에 문제가 생겼습니다',
    text: '게임 안에서 오류가 났습니다. 잘못 누른 탓이 아닙니다. 저장한 것, 시합에서 내린 결정, 수업에 보낸 것, 시나리오에서 고친 내용은 모두 그대로 있습니다. 화면을 다시 여세요. 같은 문제가 또 생기면 오류 보고서를 저장해 이 게임을 운영하는 사람에게 보내 주세요.',
  },
] as const;

/** Stands where a whole page broke: what happened, that nothing is lost, and what can be done. */
export function BrokenPage({ error, keepsake }: Broken) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => sheet.current?.focus(), []);
  return (
    <main className={styles.sheet} ref={sheet} tabIndex={-1}>
      {SAID.map(({ language, title, text }) => (
        <section key={language} lang={language} className={own.said}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.text}>{text}</p>
        </section>
      ))}
      <div className={own.ways}>
        <Button kind="brass" onClick={() => location.reload()}>
          Open again · 다시 열기
        </Button>
        {keepsake && <Button onClick={keepsake.save}>{keepsake.label}</Button>}
        <Button onClick={() => saveReport(error)}>Save a report · 오류 보고서 저장</Button>
        <ButtonLink href={root}>To the start · 처음 화면으로</ButtonLink>
      </div>
    </main>
  );
}
