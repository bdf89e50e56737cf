/** What each device of a class is told. */
export { tellConsole } from './console.ts';
export { tellProjector } from './projector.ts';
export type { ClassLanguage, Person, Sources } from './sources.ts';
export { tellStudent } from './student.ts';
