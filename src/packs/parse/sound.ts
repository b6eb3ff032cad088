// What the first page of an Ogg file says of the Opus sound in it (RFC 3533 for the page, RFC 7845 for the header).
import { startsWith } from './picture.ts';

const FIRST_PAGE = 0x02;
/** After the page's 27 bytes and one length: the header has a page of its own. */
const HEADER = 28;
const HEADER_BYTES = 19;

/** What is wrong with a sound, or nothing. */
export function soundFault(bytes: Uint8Array): string | undefined {
  if (!startsWith(bytes, 'OggS', 0) || !startsWith(bytes, 'OpusHead', HEADER)) return 'no Opus sound';
  const isFirst = bytes[4] === 0 && ((bytes[5] ?? 0) & FIRST_PAGE) !== 0 && bytes[26] === 1;
  const length = bytes[27] ?? 0;
  if (!isFirst || length < HEADER_BYTES) return 'an Opus sound whose header is damaged';
  const [version = 0, channels = 0] = [bytes[HEADER + 8], bytes[HEADER + 9]];
  // The upper half is the major version; 0 is the only one.
  if (version >> 4 !== 0) return 'an Opus sound of a later version';
  if (channels < 1 || channels > 2) return `a sound of ${channels} channels: one or two can be played`;
  const next = HEADER + length;
  const isCutOff =
    !startsWith(bytes, 'OggS', next) || !startsWith(bytes, 'OpusTags', next + 27 + (bytes[next + 26] ?? 0));
  return isCutOff ? 'an Opus sound that is cut off after its header' : undefined;
}
