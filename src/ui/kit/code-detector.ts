// What finds a code in a picture: the browser's own detector where it has one, else the bundled reader, which comes
// in a file of its own. The browser's may be there and know no kind of code, or fail for want of a part of Android.
export interface CodeDetector {
  /** What the code in the picture says; null when there is none to be read. */
  read(picture: HTMLCanvasElement): Promise<string | null>;
}

interface OwnDetector {
  detect(picture: HTMLCanvasElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface OwnDetectorMaker {
  new (options: { readonly formats: readonly string[] }): OwnDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

export async function createCodeDetector(): Promise<CodeDetector> {
  const own = await ownDetector();
  let bundled = own ? null : await loadBundled();
  return {
    async read(picture) {
      if (bundled || !own) return bundled?.(picture) ?? null;
      try {
        return (await own.detect(picture))[0]?.rawValue ?? null;
      } catch {
        // It said that it could and it cannot: from now on the bundled one.
        bundled = await loadBundled();
        return bundled(picture);
      }
    },
  };
}

async function ownDetector(): Promise<OwnDetector | null> {
  const maker = (globalThis as { readonly BarcodeDetector?: OwnDetectorMaker }).BarcodeDetector;
  if (!maker) return null;
  try {
    const known = await maker.getSupportedFormats();
    return known.includes('qr_code') ? new maker({ formats: ['qr_code'] }) : null;
  } catch {
    return null;
  }
}

const loadBundled = async () => (await import('./bundled-detector.ts')).readCode;
