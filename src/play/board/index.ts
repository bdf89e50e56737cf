// The board's only door: load it lazily, it brings the renderer with it.
import { PaintedBoard } from './board.ts';
import type { BoardLayout } from './layout.ts';
import type { Fonts } from './letters.ts';
import type { BoardPicture } from './picture.ts';
import type { BoardEvents } from './stage/listeners.ts';
import { type RendererChoice, startStage } from './stage/stage.ts';

export type { BoardLayout } from './layout.ts';
export type * from './picture.ts';
export type { BoardEvents } from './stage/listeners.ts';
export { paintWorld } from './world/paint.ts';

export interface Board {
  /** Animates from what is shown to this, then rests. */
  show(picture: BoardPicture): void;
  place(layout: BoardLayout): void;
  on<Name extends keyof BoardEvents>(
    event: Name,
    listener: (value: BoardEvents[Name]) => void,
  ): () => void;
  /** To the end of whatever moves. */
  skip(): void;
  /** Counts up while something moves; an idle board leaves it alone. */
  framesDrawn(): number;
  destroy(): void;
}

export interface BoardOptions {
  renderer: RendererChoice;
  reducedMotion: boolean;
  /** Lists of families as CSS writes them. */
  fonts: Fonts;
}

export async function createBoard(parent: HTMLElement, options: BoardOptions): Promise<Board> {
  const stage = await startStage(parent, options.renderer);
  return new PaintedBoard(stage, options.fonts, options.reducedMotion);
}
