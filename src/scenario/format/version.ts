/** The version of the format of scenarios. It rises when files of before could no longer be read. */
export const FORMAT = 1;
