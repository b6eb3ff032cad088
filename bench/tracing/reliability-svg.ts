// Reliability curves as a picture: a panel for each, predictions to the right, shares right upwards, the diagonal where
// both agree, and below how many answers each bin has.
import type { ReliabilityBin } from '../../src/tracing/fit/metrics.ts';

export interface Panel {
  readonly title: string;
  readonly curve: readonly ReliabilityBin[];
}

const SIDE = 200;
const BAR_HEIGHT = 30;
const MARGIN = { left: 44, right: 16, top: 32, bottom: 40 };
const WIDTH = MARGIN.left + SIDE + MARGIN.right;
const HEIGHT = MARGIN.top + SIDE + BAR_HEIGHT + MARGIN.bottom;
const MOST_ACROSS = 4;

export function toReliabilitySvg(panels: readonly Panel[]): string {
  const across = Math.min(MOST_ACROSS, Math.max(1, panels.length));
  const down = Math.ceil(panels.length / across);
  const [width, height] = [across * WIDTH, down * HEIGHT];
  const drawn = panels.map((panel, at) => {
    const [x, y] = [(at % across) * WIDTH + MARGIN.left, Math.floor(at / across) * HEIGHT + MARGIN.top];
    return `<g transform="translate(${x} ${y})">${toPanel(panel)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ' font-family="sans-serif" font-size="11" fill="#222">',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}

function toPanel({ title, curve }: Panel): string {
  const points = curve.flatMap(({ predicted, observed, answers }) =>
    predicted === null || observed === null
      ? []
      : [{ x: predicted * SIDE, y: (1 - observed) * SIDE, answers }],
  );
  const most = Math.max(1, ...points.map(({ answers }) => answers));
  const path = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return [
    `<text x="0" y="-12" font-weight="bold">${escaped(title)}</text>`,
    `<rect width="${SIDE}" height="${SIDE}" fill="none" stroke="#bbb"/>`,
    `<line x1="0" y1="${SIDE}" x2="${SIDE}" y2="0" stroke="#bbb" stroke-dasharray="4 3"/>`,
    ...[0, 0.5, 1].map(toTicks),
    `<polyline points="${path}" fill="none" stroke="#2f7d4f" stroke-width="2"/>`,
    ...points.map(({ x, y }) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" fill="#2f7d4f"/>`),
    ...points.map(({ x, answers }) => toBar(x, (answers / most) * BAR_HEIGHT)),
    `<text x="${SIDE / 2}" y="${SIDE + BAR_HEIGHT + 28}" text-anchor="middle">predicted; bars: answers</text>`,
    `<text transform="translate(-30 ${SIDE / 2}) rotate(-90)" text-anchor="middle">share right</text>`,
  ].join('\n');
}

function toTicks(at: number): string {
  const below = SIDE + BAR_HEIGHT + 12;
  return `<text x="${at * SIDE}" y="${below}" text-anchor="middle">${at}</text><text x="-6" y="${(1 - at) * SIDE + 4}" text-anchor="end">${at}</text>`;
}

function toBar(x: number, height: number): string {
  return `<rect x="${(x - 4).toFixed(1)}" y="${(SIDE + BAR_HEIGHT - height).toFixed(1)}" width="8" height="${height.toFixed(1)}" fill="#9bbfa9"/>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
