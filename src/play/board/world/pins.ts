// Who is where: a brass pin for each place with people, larger for more of them, and a fine line
// home. A place that all have left keeps a hollow ring; what began or ended just now is bracketed.
import type { Point } from '../geometry/projection.ts';
import { pinRadius } from '../geometry/scales.ts';
import { fade } from '../palette.ts';
import type { DeploymentPicture, LonLat } from '../picture.ts';
import { paintNames } from './names.ts';
import { HOME, type Pin, type PinSheet } from './pin.ts';

type Brush = CanvasRenderingContext2D;

/** How far a line home bends to the north, in shares of its length. */
const BEND = 0.16;

function pinOf({ box, view }: PinSheet, of: DeploymentPicture): Pin {
  const { x, y } = view.project(of);
  const present = of.people > 0;
  const radius = pinRadius(present ? of.people : 0) * Math.max(1, box.width / 320);
  return { x, y, radius, of, present, turned: present !== of.before > 0 };
}

function paintWayHome(brush: Brush, { palette }: PinSheet, pin: Point, home: Point): void {
  const [dx, dy] = [home.x - pin.x, home.y - pin.y];
  const rise = Math.hypot(dx, dy) * BEND;
  const line = () => {
    brush.beginPath();
    brush.moveTo(pin.x, pin.y);
    brush.quadraticCurveTo((pin.x + home.x) / 2, (pin.y + home.y) / 2 - rise, home.x, home.y);
    brush.stroke();
  };
  brush.strokeStyle = fade(palette.sea, 0.7);
  brush.lineWidth = 2.6;
  line();
  brush.strokeStyle = palette.brass;
  brush.lineWidth = 1;
  line();
}

function paintPin(brush: Brush, { palette }: PinSheet, { x, y, radius, present }: Pin): void {
  brush.beginPath();
  brush.arc(x, y, radius, 0, 2 * Math.PI);
  if (present) {
    const shine = radius * 0.35;
    const brass = brush.createRadialGradient(x - shine, y - shine, 0.5, x, y, radius);
    brass.addColorStop(0, palette.brassHi);
    brass.addColorStop(0.55, palette.brassMid);
    brass.addColorStop(1, palette.brassLo);
    brush.fillStyle = brass;
  } else brush.fillStyle = palette.sea;
  brush.fill();
  brush.strokeStyle = present ? palette.brassEdge : palette.ink2;
  brush.lineWidth = 1.3;
  brush.stroke();
}

function paintBracket(brush: Brush, { palette }: PinSheet, { x, y, radius }: Pin): void {
  const [reach, arm] = [radius + 4, 4];
  brush.strokeStyle = palette.ink;
  brush.lineWidth = 1.5;
  brush.beginPath();
  for (const side of [-1, 1]) {
    brush.moveTo(x + side * (reach - arm), y - reach);
    brush.lineTo(x + side * reach, y - reach);
    brush.lineTo(x + side * reach, y + reach);
    brush.lineTo(x + side * (reach - arm), y + reach);
  }
  brush.stroke();
}

function paintHome(brush: Brush, { palette }: PinSheet, { x, y }: Point): void {
  brush.beginPath();
  brush.rect(x - HOME, y - HOME, 2 * HOME, 2 * HOME);
  brush.fillStyle = palette.ink;
  brush.fill();
  brush.strokeStyle = palette.brassEdge;
  brush.lineWidth = 1.2;
  brush.stroke();
}

export function paintPins(
  brush: Brush,
  sheet: PinSheet,
  deployments: DeploymentPicture[],
  home: LonLat | null,
): void {
  const pins = deployments
    .filter(({ people, before, served }) => served || people > 0 || before > 0)
    .map((deployment) => pinOf(sheet, deployment));
  // Where names run short of room, many people go before few; those who just left still count.
  const weight = ({ of }: Pin) => Math.max(of.people, of.before);
  pins.sort((a, b) => weight(b) - weight(a));
  brush.save();
  const seat = home && sheet.view.project(home);
  if (seat) {
    for (const pin of pins) if (pin.present) paintWayHome(brush, sheet, pin, seat);
    paintHome(brush, sheet, seat);
  }
  // Small pins lie on large ones.
  for (const pin of [...pins].sort((a, b) => b.radius - a.radius)) paintPin(brush, sheet, pin);
  for (const pin of pins) if (pin.turned) paintBracket(brush, sheet, pin);
  paintNames(brush, sheet, pins, seat);
  brush.restore();
}
