import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import {
  type Area,
  isLanguage,
  type Language,
  nearestLanguage,
  speak,
} from '../../../i18n/index.ts';
import { recall, remember } from '../memory.ts';

function wishedLanguage(): Language {
  const chosen = recall('language');
  return isLanguage(chosen) ? chosen : nearestLanguage(navigator.languages);
}

/** Speaks on this page; `<html lang>` and the remembered choice follow every switch. */
export async function speakOnPage(areas: Area[]): Promise<i18n> {
  const language = wishedLanguage();
  document.documentElement.lang = language;
  const instance = await speak(language, areas, (made) => made.use(initReactI18next));
  instance.on('languageChanged', (next) => {
    document.documentElement.lang = next;
    remember('language', next);
  });
  return instance;
}
