// Writes a tar archive (POSIX.1-1988, "ustar"), the same bytes for the same files: no owner, no time of day.
export interface TarFile {
  /** With `/`, at most 255 bytes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

const BLOCK = 512;
const NAME_BYTES = 100;
/** 1 January 2025: tools warn of files from 1970. */
const WRITTEN_AT_SECONDS = 1_735_689_600;

export function writeTar(files: readonly TarFile[]): Buffer {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const parts = sorted.flatMap((file) => [
    header(file),
    file.bytes,
    Buffer.alloc((BLOCK - (file.bytes.length % BLOCK)) % BLOCK),
  ]);
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

function header({ path, bytes, executable }: TarFile): Buffer {
  const block = Buffer.alloc(BLOCK);
  const { prefix, name } = splitPath(path);
  const put = (text: string, at: number) => block.write(text, at, 'utf8');
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0');
  put(name, 0);
  put(executable ? '0000755' : '0000644', 100);
  put('0000000', 108);
  put('0000000', 116);
  put(octal(bytes.length, 11), 124);
  put(octal(WRITTEN_AT_SECONDS, 11), 136);
  put('        ', 148);
  put('0', 156);
  put('ustar\0', 257);
  put('00', 263);
  put(prefix, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(`${octal(sum, 6)}\0 `, 148);
  return block;
}

/** A long path is cut at a slash into a prefix of at most 155 bytes and a name of at most 100. */
function splitPath(path: string): { readonly prefix: string; readonly name: string } {
  if (Buffer.byteLength(path) <= NAME_BYTES) return { prefix: '', name: path };
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    const name = path.slice(at + 1);
    if (Buffer.byteLength(name) <= NAME_BYTES && at <= 155) return { prefix: path.slice(0, at), name };
  }
  throw new Error(`Must be a path that ustar can hold, got ${path}`);
}
