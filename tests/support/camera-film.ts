// What a camera sees of a screen that shows one code after the other, as a film for Chromium's fake camera: tilted a
// little, grey rather than black and white, and grainy, as cheap cameras have it.
import { open } from 'node:fs/promises';
import { encodeQR } from 'qr';
import { createRandom } from '../../src/domain/random.ts';

export interface Film {
  /** What the codes say, in the order in which they are shown. */
  readonly codes: readonly string[];
  /** How many pictures each code stays for. */
  readonly picturesEach: number;
  readonly perSecond: number;
}

const SIZE = { width: 1280, height: 720 } as const;
/** Of the picture's height, with the quiet zone. */
const FILLS = 0.82;
const TILT = (3 * Math.PI) / 180;
const LUMA = { paper: 208, ink: 44, room: 120, grain: 18 } as const;
const QUIET = 4;

/** Writes the film; Chromium plays it again and again. */
export async function writeFilm(path: string, { codes, picturesEach, perSecond }: Film): Promise<void> {
  const file = await open(path, 'w');
  const colour = Buffer.alloc((SIZE.width * SIZE.height) / 2, 128);
  await file.write(`YUV4MPEG2 W${SIZE.width} H${SIZE.height} F${perSecond}:1 Ip A1:1 C420\n`);
  for (const [at, code] of codes.entries()) {
    const picture = drawPicture(code, at);
    for (let time = 0; time < picturesEach; time++) {
      await file.write('FRAME\n');
      await file.write(picture);
      await file.write(colour);
    }
  }
  await file.close();
}

function drawPicture(code: string, seed: number): Buffer {
  const rows = encodeQR(code, 'raw', { ecc: 'low', border: QUIET });
  const random = createRandom(seed);
  const side = SIZE.height * FILLS;
  const [cos, sin] = [Math.cos(TILT), Math.sin(TILT)];
  const picture = Buffer.alloc(SIZE.width * SIZE.height);
  for (let y = 0; y < SIZE.height; y++) {
    for (let x = 0; x < SIZE.width; x++) {
      const [dx, dy] = [x - SIZE.width / 2, y - SIZE.height / 2];
      const column = Math.floor(((dx * cos + dy * sin) / side + 0.5) * rows.length);
      const row = Math.floor(((dy * cos - dx * sin) / side + 0.5) * rows.length);
      const module = rows[row]?.[column];
      const luma = module === undefined ? LUMA.room : module ? LUMA.ink : LUMA.paper;
      picture[y * SIZE.width + x] = luma + Math.round((random() - 0.5) * LUMA.grain);
    }
  }
  return picture;
}
