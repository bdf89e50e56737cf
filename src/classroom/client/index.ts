/** A device's side of a class. */
export { call } from './call.ts';
export { type Connection, connect, type LineState, type Standing } from './connect.ts';
export { newId } from './new-id.ts';
