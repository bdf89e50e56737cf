import { useTranslation } from 'react-i18next';
import { momentOf } from '../../../player/names/dates.ts';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { CardChoice } from '../../../shell/parts/CardChoice.tsx';
import type { KeptClass } from '../kept/classes.ts';

interface LinkChoiceProps {
  classes: KeptClass[];
  /** The code whose link is kept; empty for a new one. */
  value: string;
  onChoose(code: string): void;
}

/** Several classes of one term can have one link. */
const MOST = 3;

/** A fresh code, or the one that already stands on the students' sheets. */
export function LinkChoice({ classes, value, onChoose }: LinkChoiceProps) {
  const { t } = useTranslation('instructor');
  const [language] = useLanguage();
  const earlier = classes.filter(({ rehearsal }) => !rehearsal);
  const codes = earlier.filter(({ code }, at) => earlier.findIndex((e) => e.code === code) === at);
  if (codes.length === 0) return null;
  const same = codes.slice(0, MOST).map(({ code, name, opened }) => ({
    value: code,
    title: t('keep.same', { code }),
    text: t('keep.same.text', { name, when: momentOf(opened, language) }),
  }));
  return (
    <CardChoice
      label={t('keep.title')}
      small
      cards={[{ value: '', title: t('keep.new'), text: t('keep.new.text') }, ...same]}
      value={value}
      onChoose={onChoose}
    />
  );
}
