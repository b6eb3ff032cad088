// What a tablet recorded, as a sound that packs take: Opus in Ogg, of one sentence, without the recorder's own words.
import { fail, ok, type Result } from '../../domain/result.ts';
import { mediaFault } from '../parse/media.ts';
import { isOgg, readOgg, writeOgg } from './voice-ogg.ts';
import { lengthOf, OPUS_RATE } from './voice-packets.ts';
import { isWebm, readWebm } from './voice-webm.ts';

/** A sentence takes seconds; a minute is a story. */
export const VOICE_SECONDS = 60;
/** A minute at 24 kilobits a second, and what the pages take. */
const VOICE_BYTES = 200_000;
/** Bits a second to ask a recorder for. */
export const VOICE_BITRATE = 24_000;
/** What a recorder may write more than it was asked for, before it is looked at. */
const MOST_READ = 4_000_000;
/** Less is a slip of the finger. */
const LEAST_SECONDS = 0.2;
/** Recorders stop a little after they are told to. */
const GRACE_SECONDS = 2;

export type VoiceFault =
  /** Another kind of sound than Opus. */
  'other-sound' | 'damaged' | 'empty' | 'too-long' | 'too-large';

interface VoiceFile {
  readonly bytes: Uint8Array;
  readonly seconds: number;
}

/** From what MediaRecorder gives, in WebM or in Ogg. Nothing is encoded again. */
export function toVoiceFile(recorded: Uint8Array): Result<VoiceFile, VoiceFault> {
  if (recorded.length === 0) return fail('empty');
  if (recorded.length > MOST_READ) return fail('too-large');
  if (!isWebm(recorded) && !isOgg(recorded)) return fail('other-sound');
  const sound = isWebm(recorded) ? readWebm(recorded) : readOgg(recorded);
  const samples = sound && lengthOf(sound);
  if (sound === undefined || samples === undefined) return fail('damaged');
  const seconds = samples / OPUS_RATE;
  if (seconds < LEAST_SECONDS) return fail('empty');
  if (seconds > VOICE_SECONDS + GRACE_SECONDS) return fail('too-long');
  const bytes = writeOgg(sound);
  if (bytes.length > VOICE_BYTES) return fail('too-large');
  return mediaFault('media/own/voice.opus', bytes) === undefined ? ok({ bytes, seconds }) : fail('damaged');
}
