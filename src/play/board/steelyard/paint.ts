import { paintRod } from '../brass/rod.ts';
import { barFacing, brassTone } from '../brass/tone.ts';
import type { Point } from '../geometry/projection.ts';
import { hook, poseSteelyard, type Steelyard } from '../geometry/steelyard.ts';
import { pointAt } from '../geometry/wheel.ts';
import type { Palette } from '../palette.ts';
import type { BoardPicture, Fears } from '../picture.ts';

type Brush = CanvasRenderingContext2D;

const SIDES: (keyof Fears)[] = ['abandonment', 'entrapment'];

function across(brush: Brush, palette: Palette, left: number, right: number): CanvasGradient {
  const shade = brush.createLinearGradient(left, 0, right, 0);
  for (let n = 0; n <= 8; n += 1)
    shade.addColorStop(n / 8, brassTone(palette, barFacing(n / 4 - 1, -0.62)));
  return shade;
}

function paintStand(brush: Brush, palette: Palette, { pivot, width, foot }: Steelyard): void {
  const [top, base] = [width * 0.016, width * 0.042];
  brush.strokeStyle = palette.brassEdge;
  brush.lineWidth = 1.2;
  brush.beginPath();
  brush.moveTo(pivot.x - top, pivot.y);
  brush.lineTo(pivot.x + top, pivot.y);
  brush.lineTo(pivot.x + base, foot);
  brush.lineTo(pivot.x - base, foot);
  brush.closePath();
  brush.fillStyle = across(brush, palette, pivot.x - base, pivot.x + base);
  brush.fill();
  brush.stroke();
  brush.beginPath();
  brush.roundRect(pivot.x - width * 0.14, foot - width * 0.012, width * 0.28, width * 0.024, 2);
  brush.fillStyle = palette.brassMid;
  brush.fill();
  brush.stroke();
}

/** The quadrant stays; the pointer goes with the beam. */
function paintQuadrant(brush: Brush, palette: Palette, { pivot, width, tilt }: Steelyard): void {
  const radius = width * 0.135;
  brush.strokeStyle = palette.brass;
  brush.lineWidth = 1.3;
  brush.beginPath();
  brush.arc(pivot.x, pivot.y, radius, Math.PI * 1.12, Math.PI * 1.88);
  brush.stroke();
  for (let n = -3; n <= 3; n += 1) {
    const angle = -Math.PI / 2 + (n * 13 * Math.PI) / 180;
    const a = pointAt(pivot, radius * 0.8, angle);
    const b = pointAt(pivot, radius * 0.95, angle);
    brush.lineWidth = n === 0 ? 2.6 : 1.3;
    brush.beginPath();
    brush.moveTo(a.x, a.y);
    brush.lineTo(b.x, b.y);
    brush.stroke();
  }
  const tip = pointAt(pivot, radius * 0.88, tilt - Math.PI / 2);
  const side = pointAt({ x: 0, y: 0 }, width * 0.011, tilt);
  brush.beginPath();
  brush.moveTo(pivot.x - side.x, pivot.y - side.y);
  brush.lineTo(tip.x, tip.y);
  brush.lineTo(pivot.x + side.x, pivot.y + side.y);
  brush.fillStyle = palette.brassMid;
  brush.fill();
  brush.strokeStyle = palette.brassEdge;
  brush.lineWidth = 0.8;
  brush.stroke();
}

function paintBeam(brush: Brush, palette: Palette, { pivot, width, arm, tilt }: Steelyard): void {
  const thick = Math.max(7, width * 0.036);
  const end = (side: number) => pointAt(pivot, arm * side, tilt);
  const [from, to] = [end(-1), end(1)];
  paintRod(brush, palette, { from, to, startWidth: thick, endWidth: thick, grooves: 0 });
  brush.save();
  brush.translate(pivot.x, pivot.y);
  brush.rotate(tilt);
  brush.strokeStyle = palette.brassEdge;
  for (const side of [-1, 1])
    for (let n = 0; n <= 10; n += 1) {
      const long = n % 5 === 0;
      const x = side * arm * (0.13 + 0.08 * n);
      brush.lineWidth = long ? 1.9 : 1.1;
      brush.beginPath();
      brush.moveTo(x, -thick / 2);
      brush.lineTo(x, long ? thick * 0.2 : -thick * 0.1);
      brush.stroke();
    }
  brush.restore();
}

/** Weights hang straight down, whatever the beam does. */
function paintWeight(brush: Brush, palette: Palette, at: Point, width: number): void {
  const [drop, height] = [width * 0.05, width * 0.092];
  const [top, base] = [width * 0.04, width * 0.057];
  const head = at.y + drop;
  brush.strokeStyle = palette.brassEdge;
  brush.lineWidth = 2.4;
  brush.beginPath();
  brush.moveTo(at.x, at.y - width * 0.02);
  brush.lineTo(at.x, head);
  brush.stroke();
  brush.strokeStyle = palette.brassMid;
  brush.lineWidth = 1;
  brush.stroke();
  brush.beginPath();
  brush.moveTo(at.x - top, head);
  brush.lineTo(at.x + top, head);
  brush.lineTo(at.x + base, head + height);
  brush.lineTo(at.x - base, head + height);
  brush.closePath();
  brush.save();
  brush.shadowColor = palette.shadow;
  brush.shadowBlur = 4;
  brush.shadowOffsetY = 2;
  brush.fillStyle = across(brush, palette, at.x - base, at.x + base);
  brush.fill();
  brush.restore();
  brush.strokeStyle = palette.brassEdge;
  brush.lineWidth = 1.2;
  brush.stroke();
  brush.lineWidth = 0.9;
  for (const share of [0.3, 0.48]) {
    brush.beginPath();
    brush.moveTo(at.x - top * 0.85, head + height * share);
    brush.lineTo(at.x + top * 0.85, head + height * share);
    brush.stroke();
  }
}

/** A small triangle above the beam: where a fear is expected to go, or where it came from. */
function paintMark(
  brush: Brush,
  pose: Steelyard,
  side: keyof Fears,
  fear: number,
  colour: string,
  filled: boolean,
) {
  const at = hook(pose, side, fear);
  const size = Math.max(4.5, pose.width * 0.017);
  brush.save();
  brush.translate(at.x, at.y);
  brush.rotate(pose.tilt);
  const tip = -pose.width * 0.024;
  brush.beginPath();
  brush.moveTo(0, tip);
  brush.lineTo(-size, tip - size * 1.5);
  brush.lineTo(size, tip - size * 1.5);
  brush.closePath();
  brush.lineWidth = 1.5;
  brush.strokeStyle = colour;
  brush.fillStyle = colour;
  if (filled) brush.fill();
  brush.stroke();
  brush.restore();
}

export function paintSteelyard(
  brush: Brush,
  palette: Palette,
  box: { x: number; y: number; width: number },
  { fears, expected, changed }: Pick<BoardPicture, 'fears' | 'expected' | 'changed'>,
): void {
  const pose = poseSteelyard(box, fears);
  paintStand(brush, palette, pose);
  paintQuadrant(brush, palette, pose);
  for (const side of SIDES) paintWeight(brush, palette, hook(pose, side, fears[side]), pose.width);
  paintBeam(brush, palette, pose);
  const cap = pose.width * 0.024;
  brush.beginPath();
  brush.arc(pose.pivot.x, pose.pivot.y, cap, 0, 2 * Math.PI);
  brush.fillStyle = palette.brassHi;
  brush.fill();
  brush.strokeStyle = palette.brassEdge;
  brush.lineWidth = 1.3;
  brush.stroke();
  brush.beginPath();
  brush.arc(pose.pivot.x, pose.pivot.y, cap * 0.32, 0, 2 * Math.PI);
  brush.fillStyle = palette.brassEdge;
  brush.fill();
  for (const side of SIDES) {
    if (changed?.fears) {
      const colour = changed.colour ? palette.strategy[changed.colour] : palette.ink;
      paintMark(brush, pose, side, changed.fears[side], colour, false);
    }
    if (expected)
      paintMark(brush, pose, side, expected.fears[side], palette.strategy[expected.colour], true);
  }
}
