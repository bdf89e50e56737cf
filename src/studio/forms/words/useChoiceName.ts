import { useTranslation } from 'react-i18next';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The names of what the format lets one choose: those of the game where it has one. */
const AREAS = [
  'fears:gauge',
  'fears:index',
  'fears:outcome',
  'fears:strategy',
  'fears:posture',
  'reasons:input',
  'studio:choice',
] as const;

/** What a choice of the format is called; its own word where it has no name. */
export function useChoiceName(): (value: string) => string {
  const { t, i18n } = useTranslation(['studio', 'fears', 'reasons']);
  return (value) => {
    const key = AREAS.map((area) => `${area}.${value}`).find((each) => i18n.exists(each));
    return key ? capital(t(key as 'studio:choice.hub')) : value;
  };
}
