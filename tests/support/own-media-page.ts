// What the page does with a camera's pictures and the microphone, as one script for a browser test.
export { toSmallPicture } from '../../src/ui/teacher/authoring/picture-file.ts';
export { openMicrophone } from '../../src/ui/teacher/authoring/voice-microphone.ts';

/** Without the head of a data address. */
export function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    reader.readAsDataURL(blob);
  });
}
