// The board by itself: ?state=campDavid&theme=paper&lang=ko&renderer=canvas&bare=1, with sliders.
import {
  type Board,
  type BoardLayout,
  type BoardPicture,
  createBoard,
} from '../../src/play/board/index.ts';
import { inKorean, STATES } from './states.ts';

declare global {
  interface Window {
    board: Board;
    states: typeof STATES;
    taken: string[];
  }
}

const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') === 'paper' ? 'paper' : 'night';
const renderer = asked.get('renderer') === 'webgl' ? 'webgl' : 'canvas';
const bare = asked.has('bare');

const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

function layout(): BoardLayout {
  const [width, height] = [innerWidth, innerHeight];
  if (width < 600) {
    // A phone's strip: 230 px of board, the steelyard on a canvas of the page's own below it.
    const canvas = document.querySelector<HTMLCanvasElement>('#steelyard')!;
    const steelyard = height > 300 ? { canvas, width: 170 } : null;
    return { width, height: Math.min(230, height), insets: NONE, steelyard };
  }
  return {
    width,
    height,
    insets: bare
      ? { top: 64, right: 380, bottom: 250, left: 320 }
      : { top: 64, right: 20, bottom: 20, left: 280 },
    steelyard: { x: 40, y: bare ? 140 : height - 190, width: 240 },
    ladder: true,
  };
}

function dressed(picture: BoardPicture): BoardPicture {
  return { ...(asked.get('lang') === 'ko' ? inKorean(picture) : picture), theme };
}

const board = await createBoard(document.querySelector<HTMLElement>('#board')!, {
  renderer,
  reducedMotion: asked.has('still'),
  fonts: {
    serif: '"Source Serif 4 Variable", "Noto Serif KR", serif',
    sans: '"Pretendard Variable", sans-serif',
  },
});
let picture = dressed(STATES[asked.get('state') ?? 'start']!);
board.place(layout());
board.show(picture);
addEventListener('resize', () => board.place(layout()));
window.board = board;
window.states = STATES;
window.taken = [];
board.on('option', (id) => {
  window.taken.push(id);
  picture = { ...picture, options: picture.options.map((o) => ({ ...o, chosen: o.id === id })) };
  board.show(picture);
});

const controls = document.querySelector<HTMLFormElement>('#controls')!;
controls.hidden = bare || innerWidth < 600;

function slider(name: string, value: number, change: (value: number) => BoardPicture): void {
  const label = document.createElement('label');
  const input = document.createElement('input');
  const output = document.createElement('output');
  Object.assign(input, { type: 'range', min: '0', max: '1', step: '0.01', value: String(value) });
  output.textContent = String(value);
  input.addEventListener('input', () => {
    output.textContent = input.value;
    picture = change(Number(input.value));
    board.show(picture);
  });
  label.append(name, input, output);
  controls.append(label);
}

const hub = (change: Partial<BoardPicture['hub']>) => ({
  ...picture,
  hub: { ...picture.hub, ...change },
});
const you = (change: Partial<BoardPicture['seats'][number]>) => ({
  ...picture,
  seats: picture.seats.map((seat) => (seat.you ? { ...seat, ...change } : seat)),
});
const arc = (change: Partial<BoardPicture['arcs'][number]>) => ({
  ...picture,
  arcs: picture.arcs.map((own, n) => (n === 0 ? { ...own, ...change } : own)),
});

slider('tie', picture.arcs[0]!.tie, (tie) => arc({ tie }));
slider('friction', picture.arcs[0]!.friction, (friction) => arc({ friction }));
slider('commitment', 0.7, (commitment) => you({ commitment }));
slider('support', 0.5, (support) => you({ support }));
slider('exposure', 0.3, (exposure) => you({ exposure }));
slider('doubt', 0.5, (umbrellaDoubt) => you({ umbrellaDoubt }));
slider('voice', picture.hub.voice, (voice) => hub({ voice }));
slider('retrench', picture.hub.retrenchment, (retrenchment) => hub({ retrenchment }));
slider('shared', picture.hub.sharedInterest, (sharedInterest) => hub({ sharedInterest }));
slider('threat', 0.8, (level) => ({ ...picture, threat: { ...picture.threat, level } }));
slider('abandonment', 0.3, (abandonment) => ({
  ...picture,
  fears: { ...picture.fears, abandonment },
}));
slider('entrapment', 0.4, (entrapment) => ({
  ...picture,
  fears: { ...picture.fears, entrapment },
}));
