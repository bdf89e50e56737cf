import { Fragment } from 'react';
import { paragraphs, type Run } from '../../play/player/prose/prose.ts';

function Inline({ run: { kind, text } }: { run: Run }) {
  if (kind === 'strong') return <strong>{text}</strong>;
  return kind === 'emphasis' ? <em>{text}</em> : text;
}

/** A text of the scenario on paper, where a link leads nowhere. */
export function Told({ text }: { text: string }) {
  return paragraphs(text).map((paragraph, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text does not reorder its paragraphs
    <p key={at}>
      {paragraph.map((run, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nor its words
        <Fragment key={n}>
          <Inline run={run} />
        </Fragment>
      ))}
    </p>
  ));
}
