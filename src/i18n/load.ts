import type { BackendModule } from 'i18next';

/** One file per language and area, fetched when an area is first shown: home never loads the play. */
export const wordsOnDemand: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, area, done) {
    import(`./${language}/${area}.ts`).then(
      (file: Record<string, Record<string, string>>) => done(null, file[area] ?? null),
      (reason: Error) => done(reason, false),
    );
  },
};
