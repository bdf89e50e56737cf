import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGE_SIGNS, LANGUAGES } from '../../../i18n/index.ts';
import { Choice } from '../parts/Choice.tsx';
import { useLanguage } from './useLanguage.ts';

export function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const [language, choose] = useLanguage();
  const options = LANGUAGES.map((code) => ({
    value: code,
    sign: LANGUAGE_SIGNS[code],
    label: LANGUAGE_NAMES[code],
    lang: code,
  }));
  return <Choice label={t('language')} options={options} value={language} onChoose={choose} />;
}
