// The camera that looks away from who holds the tablet, and only while a code is looked for. No picture leaves this
// page or is kept: each is read for a code and overwritten by the next.
import type { Problem } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';

/** Enough for a code of 97 modules that fills a third of the width; more only costs time on a small tablet. */
const WANTED: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
};

export type StopCamera = () => void;

/** Shows what the camera sees in `video`, until stopped. */
export async function openCamera(video: HTMLVideoElement): Promise<Result<StopCamera, Problem>> {
  if (!navigator.mediaDevices?.getUserMedia) {
    return fail({ code: window.isSecureContext ? 'camera/none' : 'camera/insecure' });
  }
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia(WANTED);
  } catch (error) {
    return fail(toProblem(error));
  }
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  video.srcObject = stream;
  try {
    await video.play();
  } catch {
    // Left before the first picture: whoever left stops it.
  }
  return ok(stop);
}

/** The names are those of the Media Capture standard; a browser may add its own. */
function toProblem(error: unknown): Problem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return { code: 'camera/refused' };
  if (name === 'NotReadableError' || name === 'AbortError') return { code: 'camera/busy' };
  return { code: 'camera/none' };
}
