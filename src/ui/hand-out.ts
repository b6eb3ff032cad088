/** Gives a file into the person's hands: the share sheet where the device takes the file, else a download. */
export async function handOut(name: string, blob: Blob): Promise<void> {
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
