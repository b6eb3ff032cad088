// Draws the squares of a QR code as one path. A file of its own: it comes when the first code is shown.
import { encodeQR } from 'qr';

export interface CodeDrawing {
  /** Modules on a side, without the quiet zone. */
  readonly size: number;
  /** An SVG path in units of a module. */
  readonly path: string;
}

/**
 * `low` where the codes of a run come round again and each should hold much; `medium` for one that is printed and
 * folded. Capitals, digits and `$%*+-./: ` alone take the dense alphanumeric mode by themselves.
 */
export function drawCode(text: string, ecc: 'low' | 'medium'): CodeDrawing {
  // The library draws one module of the quiet zone at least; it is taken off again.
  const framed = encodeQR(text, 'raw', { ecc, border: 1 });
  const rows = framed.slice(1, -1).map((row) => row.slice(1, -1));
  return { size: rows.length, path: rows.map(toRuns).join('') };
}

/** Dark squares that touch in a row are one rectangle. */
function toRuns(row: readonly boolean[], y: number): string {
  let path = '';
  let start = -1;
  for (let x = 0; x <= row.length; x++) {
    const dark = row[x] ?? false;
    if (dark && start < 0) start = x;
    if (dark || start < 0) continue;
    path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    start = -1;
  }
  return path;
}
