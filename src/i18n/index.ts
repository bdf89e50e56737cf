export { AREAS, type Area } from './areas.ts';
export {
  isLanguage,
  LANGUAGE_NAMES,
  LANGUAGE_SIGNS,
  LANGUAGES,
  type Language,
  nearestLanguage,
} from './languages.ts';
export { speak, words } from './words.ts';
