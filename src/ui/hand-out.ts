/** What sets a name of the other direction apart in a sentence; a file's name is looked for without it. */
const SETTING_APART = /[\u200e\u200f\u2066-\u2069]/g;

/** Gives a file into the person's hands: the share sheet where the device takes the file, else a download. */
export async function handOut(called: string, blob: Blob): Promise<void> {
  const name = called.replace(SETTING_APART, '');
  const file = new File([blob], name, { type: blob.type || 'application/octet-stream' });
  if (navigator.canShare?.({ files: [file] })) {
    try {
      return await navigator.share({ files: [file], title: name });
    } catch (refused) {
      // Closing the share sheet is an answer; anything else falls back to a download.
      if (refused instanceof DOMException && refused.name === 'AbortError') return;
    }
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
