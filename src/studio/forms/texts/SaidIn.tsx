import { useTranslation } from 'react-i18next';
import type { Language } from '../../../i18n/index.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { wordsFile } from '../../document/files.ts';
import { useDraft } from '../../drafts/useDraft.ts';
import labelled from '../fields/Labelled.module.css';
import { Labelled } from '../fields/Labelled.tsx';
import { asText } from '../fields/TextInput.tsx';
import { useField } from '../useField.ts';
import { useSign } from '../useSign.ts';
import { measured } from './measured.ts';
import styles from './SaidIn.module.css';
import { Shown } from './Shown.tsx';
import { Terms } from './Terms.tsx';

interface SaidInProps {
  language: Language;
  path: Path;
  label: string;
  /** The language, where there are several. */
  named: string | undefined;
  help: string | undefined;
  optional: boolean;
}

/** Texts of one line: names and headlines. */
const SHORT = new Set(['title', 'tagline', 'period', 'place', 'name', 'government', 'motion']);

/** One text in one language. */
export function SaidIn({ language, path, label, named, help, optional }: SaidInProps) {
  const { t } = useTranslation('studio');
  const file = wordsFile(language);
  const { value, set } = useField(path, file);
  const { sign, arrive } = useSign();
  const { text, change, leave } = useDraft(asText(value), (next) =>
    set(next === '' && optional ? undefined : next, sign()),
  );
  const size = measured(text, path, language);
  const short = SHORT.has(String(path.at(-1)));
  return (
    <Labelled
      {...{ path, file, help }}
      label={
        <>
          {label}
          {named && <span className={styles.language}> · {named}</span>}
        </>
      }
      beside={
        size && (
          <span className={styles.count} data-over={size.length >= size.limit || undefined}>
            {t(`forms.count.${size.unit}`, { ...size })}
          </span>
        )
      }
    >
      {(described) => (
        <>
          <textarea
            {...described}
            lang={language}
            className={`${labelled.area} ${short ? labelled.line : ''}`}
            rows={short ? 1 : 2}
            value={text}
            onFocus={arrive}
            onChange={({ target }) =>
              change(short ? target.value.replaceAll('\n', ' ') : target.value)
            }
            onBlur={leave}
          />
          <Shown text={text} language={language} />
          {!short && <Terms text={asText(value)} language={language} />}
        </>
      )}
    </Labelled>
  );
}
