// The microphone, open from a tap to the next one: behind the teacher's PIN, for the teacher's own voice. What it hears
// stays in this page's memory until it is put into a pack; nothing is sent anywhere.
import { fail, ok, type Result } from '../../../domain/result.ts';
import {
  toVoiceFile,
  VOICE_BITRATE,
  VOICE_SECONDS,
  type VoiceFault,
} from '../../../packs/authoring/voice-file.ts';

export type RecordFault = VoiceFault | 'refused' | 'no-microphone' | 'busy';

export interface Recorded {
  /** Ogg Opus. */
  readonly sound: Blob;
  readonly seconds: number;
}

export interface Recording {
  /** Comes when it was stopped, by `stop` or after a minute. The microphone is closed by then. */
  readonly done: Promise<Result<Recorded, RecordFault>>;
  readonly stop: () => void;
  /** Closes the microphone and forgets what it heard. */
  readonly cancel: () => void;
}

/** What Chrome and Firefox write; both are Opus inside. */
const KINDS = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus'] as const;
const WANTED: MediaStreamConstraints = {
  video: false,
  audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
};

export type OpenMicrophone = () => Promise<Result<Recording, RecordFault>>;

export const openMicrophone: OpenMicrophone = async () => {
  if (!navigator.mediaDevices?.getUserMedia) return fail('no-microphone');
  const kind =
    typeof MediaRecorder === 'undefined'
      ? undefined
      : KINDS.find((one) => MediaRecorder.isTypeSupported(one));
  if (kind === undefined) return fail('other-sound');
  try {
    return ok(record(await navigator.mediaDevices.getUserMedia(WANTED), kind));
  } catch (error) {
    return fail(toFault(error));
  }
};

function record(stream: MediaStream, kind: string): Recording {
  const close = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  let recorder: MediaRecorder;
  try {
    recorder = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: VOICE_BITRATE });
  } catch (error) {
    close();
    throw error;
  }
  const parts: Blob[] = [];
  let isForgotten = false;
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
    close();
  };
  const timer = setTimeout(stop, VOICE_SECONDS * 1000);
  const done = new Promise<Result<Recorded, RecordFault>>((resolve) => {
    recorder.addEventListener('dataavailable', ({ data }) => {
      if (!isForgotten) parts.push(data);
    });
    // Also where the microphone is pulled out or another app takes it: what came until then is there.
    recorder.addEventListener('stop', () => {
      clearTimeout(timer);
      close();
      void toRecorded(isForgotten ? [] : parts).then(resolve);
    });
    recorder.addEventListener('error', stop);
  });
  recorder.start();
  const cancel = () => {
    isForgotten = true;
    parts.length = 0;
    stop();
  };
  return { done, stop, cancel };
}

async function toRecorded(parts: readonly Blob[]): Promise<Result<Recorded, RecordFault>> {
  const made = toVoiceFile(new Uint8Array(await new Blob([...parts]).arrayBuffer()));
  if (!made.ok) return made;
  const { bytes, seconds } = made.value;
  return ok({ sound: new Blob([new Uint8Array(bytes)], { type: 'audio/ogg; codecs=opus' }), seconds });
}

/** The names are those of the Media Capture standard; a browser may add its own. */
function toFault(error: unknown): RecordFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  return 'no-microphone';
}
