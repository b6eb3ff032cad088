// The smallest pictures of each kind, 5 by 3 points and red, as Chromium's canvas writes them; the GIF is 1 by 1.
// Chromium's colour profile is left out of them.

const JPEG_TABLES =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP///////////////////////////////////////////////////////////////////////////////' +
  '///////2wBDAf//////////////////////////////////////////////////////////////////////////////////////';
const JPEG_FRAME =
  'wAARCAADAAUDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAA' +
  'AQP/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCQAo//2Q==';

const ENCODED = {
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAUAAAADCAYAAABbNsX4AAAAHUlEQVR4AWzIwQkAAACCQGn/nesfCn4uhf5BUhwAAAD//ybXvt4AAAAGSURBVAMADEwJ/Zf6lZoAAAAASUVORK5CYII=',
  jpeg: JPEG_TABLES + JPEG_FRAME,
  gif: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  webp: 'UklGRjgAAABXRUJQVlA4ICwAAACQAQCdASoFAAMAAsBMJaACdLoAA5gA/u5DH+5sc4twV/9tD/9aH/60P+lAAA==',
  webpLossless: 'UklGRhwAAABXRUJQVlA4TA8AAAAvBIAAAAcQ/Y/+ByKi/wEA',
  webpExtended:
    'UklGRkoAAABXRUJQVlA4WAoAAAAAAAAABAAAAgAAVlA4ICwAAACQAQCdASoFAAMAAsBMJaACdLoAA5gA/u5DH+5sc4twV/9tD/9aH/60P+lAAA==',
} as const;

export type SamplePicture = keyof typeof ENCODED;

/** A fresh copy, to be cut and changed. */
export function samplePicture(name: SamplePicture): Uint8Array {
  return Uint8Array.from(atob(ENCODED[name]), (letter) => letter.charCodeAt(0));
}

/** The first two pages of an Opus sound: its header and its empty comments (RFC 7845), without any sound. */
export function sampleSound(channels = 1): Uint8Array {
  const header = [...ascii('OpusHead'), 1, channels, 0x38, 0x01, 0x80, 0xbb, 0, 0, 0, 0, 0];
  const tags = [...ascii('OpusTags'), ...new Uint8Array(8)];
  return new Uint8Array([...page(0x02, header), ...page(0, tags)]);
}

function page(type: number, body: readonly number[]): number[] {
  return [...ascii('OggS'), 0, type, ...new Uint8Array(20), 1, body.length, ...body];
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
