/** One thing that somebody in a class did: a row of the flat table. docs/class-export.md says what every column holds. */
export interface Action {
  /** When it was last said, as ISO 8601 in UTC; empty where `member` is. */
  time: string;
  turn: number;
  table: number;
  seat: string;
  /** Pseudonymous id; empty for what the room, an agent or the world did, and in an anonymous class. */
  member: string;
  action: string;
  /** The option, argument, entry, question, call, index or event that it was about. */
  subject: string;
  value: string;
  /** People who did so: 1 where the row names one. */
  count: number;
  text: string;
}
