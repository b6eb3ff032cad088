// Files that can be shared are text where the share sheet takes no others: base64, in lines that messengers leave
// alone.
const PER_CALL = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PER_CALL) {
    binary += String.fromCharCode(...bytes.subarray(at, at + PER_CALL));
  }
  return btoa(binary);
}

export async function readBytes(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Whether the share sheet of this device takes a text file. */
export function canShareText(): boolean {
  return navigator.canShare?.({ files: [new File(['a'], 'a.txt', { type: 'text/plain' })] }) ?? false;
}
