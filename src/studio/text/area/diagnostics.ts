import type { Diagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { Complaint } from '../../../scenario/read/index.ts';
import { stretchAt } from '../yaml/places.ts';

/** The sentences of a complaint. */
export type Saying = (complaint: Complaint) => { message: string; fix: string };

/** What the check says of a text, at its places in the editor. */
export const diagnosticsOf = (
  state: EditorState,
  complaints: readonly Complaint[],
  say: Saying,
): Diagnostic[] =>
  complaints.map((complaint) => {
    const { line, column, severity } = complaint;
    const { message, fix } = say(complaint);
    return { ...stretchAt(state, line, column), severity, message: `${message} ${fix}` };
  });
