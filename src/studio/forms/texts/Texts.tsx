import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../i18n/index.ts';
import { valueAlong } from '../../../scenario/edit/names/matching.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { useFiles } from '../../bench/useBench.ts';
import { toldIn } from '../../document/told.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import { ownTexts } from './own-texts.ts';
import { SaidIn } from './SaidIn.tsx';
import styles from './Texts.module.css';

/** What is said of a part, in every language of the document side by side. */
export function Texts({ path, but = [] }: { path: Path; but?: readonly string[] }) {
  const { t } = useTranslation('studio');
  const { label, help } = useFieldWords();
  const told = toldIn(useFiles());
  const { structure } = told;
  const texts = ownTexts(path, valueAlong(structure, path), structure).filter(
    ({ path: place }) => !but.includes(String(place.at(-1))),
  );
  const languages = LANGUAGES.filter((language) => told.words[language] !== undefined);
  if (texts.length === 0 || languages.length === 0) return null;
  return (
    <div className={styles.texts}>
      {texts.map(({ path: place, found, optional, key }) => (
        <div key={place.join(' ')} className={styles.text}>
          {languages.map((language, at) => (
            <SaidIn
              key={language}
              language={language}
              path={place}
              label={label(key ? { fields: ['coach', key] } : found, true)}
              named={languages.length > 1 ? t(`choice.${language}`) : undefined}
              help={at === 0 ? help(found.shape.description) : undefined}
              optional={optional}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
