export interface BoardEvents {
  /** An open option was taken. */
  option: string;
  /** The pointer came upon an option, or left it. */
  hover: string | null;
}

type Listener<Name extends keyof BoardEvents> = (value: BoardEvents[Name]) => void;

export class Listeners {
  readonly #all: { [Name in keyof BoardEvents]: Set<Listener<Name>> } = {
    option: new Set(),
    hover: new Set(),
  };

  /** Gives back how to stop listening. */
  add<Name extends keyof BoardEvents>(event: Name, listener: Listener<Name>): () => void {
    const listeners: Set<Listener<Name>> = this.#all[event];
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  tell<Name extends keyof BoardEvents>(event: Name, value: BoardEvents[Name]): void {
    const listeners: Set<Listener<Name>> = this.#all[event];
    for (const listener of listeners) listener(value);
  }
}
