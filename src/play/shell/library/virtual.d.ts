/** Made by tools/scenarios-plugin.ts from the folders under scenarios/. */
declare module 'virtual:scenarios' {
  type Language = import('../../../i18n/languages.ts').Language;
  type Scenario = import('../../../scenario/format/scenario.ts').Scenario;
  type Words = import('../../../scenario/format/words.ts').Words;

  export interface ScenarioCard {
    id: string;
    turns: number;
    minutes: number;
    /** The one that newcomers play first. */
    tutorial: boolean;
    /** In each language of the scenario; `seats` are those that a person may take. */
    words: Partial<
      Record<Language, { title: string; tagline: string; period: string; seats: string[] }>
    >;
  }

  /** The tutorial first, then in the order of their time. */
  export const cards: readonly ScenarioCard[];

  export const files: Readonly<
    Record<
      string,
      { structure: () => Promise<{ default: Scenario }> } & Partial<
        Record<Language, () => Promise<{ default: Words }>>
      >
    >
  >;
}
