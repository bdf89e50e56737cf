// One option as a slip: slate at rest, paper under the hand or chosen.
import type { Rectangle } from '../layout.ts';
import type { Letters } from '../letters.ts';
import { type Palette, STRATEGY_ON_PAPER } from '../palette.ts';
import type { OptionPicture } from '../picture.ts';
import { paintMark } from './mark.ts';
import { shareOut } from './shares.ts';

type Brush = CanvasRenderingContext2D;
export type Face = 'slate' | 'paper';

const EDGE = 5;

/** Words broken into lines; what does not fit ends in an ellipsis. */
function breakTitle(brush: Brush, title: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && brush.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  const kept = [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')].filter(Boolean);
  return kept.map((text) => {
    let short = text;
    while (
      short.length > 1 &&
      brush.measureText(short === text ? short : `${short}…`).width > width
    )
      short = short.slice(0, -1).trimEnd();
    return short === text ? text : `${short}…`;
  });
}

function paintGround(
  brush: Brush,
  palette: Palette,
  { width, height }: Rectangle,
  face: Face,
  own: string,
): void {
  const paper = face === 'paper';
  brush.save();
  brush.shadowColor = palette.shadow;
  brush.shadowBlur = paper ? 14 : 5;
  brush.shadowOffsetY = paper ? 6 : 2;
  brush.fillStyle = paper ? palette.paper : palette.panel;
  brush.beginPath();
  brush.roundRect(0, 0, width, height, 3);
  brush.fill();
  brush.restore();
  brush.strokeStyle = paper ? own : palette.line;
  brush.lineWidth = paper ? 2 : 1;
  brush.beginPath();
  brush.roundRect(0.5, 0.5, width - 1, height - 1, 3);
  brush.stroke();
}

function paintMarkAlone(
  brush: Brush,
  box: Rectangle,
  option: OptionPicture,
  colours: Palette['strategy'],
) {
  const parts = shareOut(option.shares).slice(0, 2);
  const size = parts.length > 1 ? 17 : 24;
  const width = parts.length * size + (parts.length - 1) * 2;
  parts.forEach(({ strategy }, n) => {
    const x = (box.width - width) / 2 + n * (size + 2);
    paintMark(brush, strategy, x, (box.height - size) / 2, size, colours[strategy]);
  });
}

/** About the slip's own upper left corner. */
export function paintSlip(
  brush: Brush,
  { palette, letters }: { palette: Palette; letters: Letters },
  box: Rectangle,
  option: OptionPicture,
  face: Face,
  kind: 'cards' | 'marks',
): void {
  const colours = face === 'paper' ? STRATEGY_ON_PAPER : palette.strategy;
  brush.globalAlpha = option.open ? 1 : 0.6;
  const parts = shareOut(option.shares);
  const own = parts[0] ? colours[parts[0].strategy] : palette.paperRule;
  paintGround(brush, palette, box, face, own);
  if (kind === 'marks') {
    paintMarkAlone(brush, box, option, colours);
    return;
  }
  let top = 0;
  parts.forEach(({ strategy, part }, n) => {
    const end = n === parts.length - 1 ? box.height : top + box.height * part;
    brush.fillStyle = colours[strategy];
    brush.fillRect(0, Math.round(top), EDGE, Math.round(end) - Math.round(top));
    top = end;
  });
  const marks = parts.slice(0, 2);
  const narrow = box.width < 165;
  let x = EDGE + (narrow ? 8 : 11);
  const size = marks.length > 1 || narrow ? 18 : 22;
  marks.forEach(({ strategy }, n) => {
    const y =
      marks.length > 1 ? box.height / 2 - size - 1 + n * (size + 2) : (box.height - size) / 2;
    paintMark(brush, strategy, x, y, size, colours[strategy]);
  });
  x += size + (narrow ? 8 : 10);
  // Narrow slips take smaller letters and a third line.
  const [letter, most, step] = narrow ? [13, 3, 15.5] : [14.5, 2, 18];
  brush.font = letters.title(letter);
  brush.fillStyle = face === 'paper' ? palette.paperInk : palette.ink;
  brush.textBaseline = 'middle';
  const lines = breakTitle(brush, option.title, box.width - x - 6, most);
  lines.forEach((line, n) => {
    brush.fillText(line, x, box.height / 2 + (n - (lines.length - 1) / 2) * step + 0.5);
  });
  if (!option.open) {
    brush.setLineDash([4, 3]);
    brush.strokeStyle = face === 'paper' ? palette.paperInk : palette.ink3;
    brush.beginPath();
    brush.roundRect(3.5, 3.5, box.width - 7, box.height - 7, 2);
    brush.stroke();
  }
}
