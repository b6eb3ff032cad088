// WebM as recorders write it, from packets: with sizes or, as live ones, without; laced in every way that it knows.

export type Lacing = 'none' | 'xiph' | 'even' | 'ebml';

export interface WebmWish {
  readonly packets: readonly Uint8Array[];
  readonly preSkip?: number;
  readonly channels?: number;
  readonly codec?: string;
  readonly lacing?: Lacing;
  /** Packets of one block, where they are laced. */
  readonly perBlock?: number;
  /** A live recording: segment and clusters without a size. */
  readonly isLive?: boolean;
  readonly inGroups?: boolean;
  readonly paddingNs?: number;
  /** A track of pictures beside it, with a block before each of sound. */
  readonly hasVideo?: boolean;
  readonly isCompressed?: boolean;
}

const FLAGS: Readonly<Record<Lacing, number>> = { none: 0x80, xiph: 0x82, even: 0x84, ebml: 0x86 };
const OPEN = [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];

export function madeWebm(wish: WebmWish): Uint8Array {
  const { packets, lacing = 'none', perBlock = 1, isLive = true, paddingNs = 0 } = wish;
  const blocks: number[][] = [];
  const most = lacing === 'none' ? 1 : perBlock;
  for (let at = 0; at < packets.length; at += most) {
    const held = packets.slice(at, at + most);
    const isLast = at + most >= packets.length;
    if (wish.hasVideo) blocks.push(element(0xa3, [0x81, 0, 0, 0x80, 1, 2, 3]));
    const body = [0x82, 0, 0, FLAGS[lacing], ...laced(held, lacing)];
    const inGroup = wish.inGroups || (isLast && paddingNs > 0);
    const padding = isLast && paddingNs > 0 ? element(0x75a2, bigEndian(paddingNs, 4)) : [];
    blocks.push(inGroup ? element(0xa0, [...element(0xa1, body), ...padding]) : element(0xa3, body));
  }
  const cluster = [...element(0xe7, [0]), ...blocks.flat()];
  const segment = [
    ...element(0x1549a966, element(0x2ad7b1, [0x0f, 0x42, 0x40])),
    ...element(0x1654ae6b, [...(wish.hasVideo ? VIDEO : []), ...track(wish)]),
    ...(isLive ? [...idBytes(0x1f43b675), ...OPEN, ...cluster] : element(0x1f43b675, cluster)),
  ];
  const head = element(0x1a45dfa3, element(0x4282, ascii('webm')));
  return new Uint8Array([
    ...head,
    ...(isLive ? [...idBytes(0x18538067), ...OPEN, ...segment] : element(0x18538067, segment)),
  ]);
}

function track({ codec = 'A_OPUS', preSkip = 312, channels = 1, isCompressed }: WebmWish): number[] {
  const head = [...ascii('OpusHead'), 1, channels, preSkip & 255, preSkip >> 8, 0x80, 0xbb, 0, 0, 0, 0, 0];
  return element(0xae, [
    ...element(0xd7, [2]),
    ...element(0x86, ascii(codec)),
    ...element(0x83, [2]),
    ...element(0x63a2, head),
    ...(isCompressed ? element(0x6d80, [0]) : []),
  ]);
}

function laced(packets: readonly Uint8Array[], lacing: Lacing): number[] {
  const bytes = packets.flatMap((packet) => [...packet]);
  if (lacing === 'none') return bytes;
  const sizes = packets.slice(0, -1).map(({ length }) => length);
  const count = packets.length - 1;
  if (lacing === 'even') return [count, ...bytes];
  if (lacing === 'xiph') {
    const coded = sizes.flatMap((size) => [
      ...new Array<number>(Math.floor(size / 255)).fill(255),
      size % 255,
    ]);
    return [count, ...coded, ...bytes];
  }
  const coded = sizes.flatMap((size, at) => {
    const before = sizes[at - 1];
    // Two bytes each: 14 bits, of a difference around the middle.
    const value = before === undefined ? size : size - before + 8191;
    return [0x40 | (value >> 8), value & 255];
  });
  return [count, ...coded, ...bytes];
}

export function element(id: number, body: readonly number[]): number[] {
  return [...idBytes(id), 0x10 | (body.length >> 24), ...bigEndian(body.length, 3), ...body];
}

function idBytes(id: number): number[] {
  const bytes = bigEndian(id, 4);
  return bytes.slice(bytes.findIndex((byte) => byte !== 0));
}

const bigEndian = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** (bytes - 1 - at)) & 255);

const ascii = (word: string): number[] => [...word].map((letter) => letter.charCodeAt(0));

const VIDEO = element(0xae, [...element(0xd7, [1]), ...element(0x86, ascii('V_VP8')), ...element(0x83, [1])]);
