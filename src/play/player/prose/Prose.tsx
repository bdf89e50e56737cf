import { SourceLink } from '../source/SourceLink.tsx';
import styles from './Prose.module.css';
import { paragraphs, type Run } from './prose.ts';

function Inline({ run }: { run: Run }) {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'strong':
      return <strong className={styles.stressed}>{run.text}</strong>;
    case 'emphasis':
      return <em className={styles.stressed}>{run.text}</em>;
    case 'link':
      return <SourceLink id={run.to}>{run.text}</SourceLink>;
  }
}

/** The text of a scenario. A link in it can only lead to one of the scenario's own sources. */
export function Prose({ text, className }: { text: string; className?: string | undefined }) {
  return (
    <div className={className}>
      {paragraphs(text).map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text does not reorder its paragraphs
        <p key={at}>
          {paragraph.map((run, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor its words
            <Inline key={n} run={run} />
          ))}
        </p>
      ))}
    </div>
  );
}
