// The doors by which a pack file comes to a tablet, as a person or another app uses them.
import type { Page } from 'playwright-core';

export interface PackFileAtHand {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ZIP = 'application/zip';

/** The button that opens the system's file picker. */
export async function pickPackFile(page: Page, { name, bytes }: PackFileAtHand): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a pack file' }).click();
  await (await chooser).setFiles({ name, mimeType: ZIP, buffer: Buffer.from(bytes) });
}

/** Dragged from a folder and let go of over the page. */
export async function dropPackFile(page: Page, { name, bytes }: PackFileAtHand): Promise<void> {
  await page.evaluate(
    ([called, content, type]) => {
      const whole = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([whole], called, { type }));
      for (const kind of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
      }
    },
    [name, Buffer.from(bytes).toString('base64'), ZIP] as const,
  );
}

/** What a share sheet does: a form from nowhere, posted to the address in the app's manifest. */
export async function sharePackFile(page: Page, app: string, { name, bytes }: PackFileAtHand): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(
    `<form method="post" enctype="multipart/form-data" action="${app}share-pack"><input type="file" name="pack"><button>Share</button></form>`,
  );
  await page.locator('input').setInputFiles({ name, mimeType: ZIP, buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: 'Share' }).click();
}

/** Call before the page loads: the browser's own part in opening a file with an app. */
export async function withLaunchQueue(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const consumers: ((launch: { files: unknown[] }) => void)[] = [];
    Object.defineProperty(window, 'launchQueue', {
      value: { setConsumer: (consumer: (launch: { files: unknown[] }) => void) => consumers.push(consumer) },
    });
    Object.defineProperty(window, 'launchWith', {
      value: (file: File) => {
        for (const consumer of consumers) consumer({ files: [{ getFile: async () => file }] });
      },
    });
  });
}

export async function launchPackFile(page: Page, { name, bytes }: PackFileAtHand): Promise<void> {
  await page.evaluate(
    ([called, content, type]) => {
      const whole = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
      const launch: unknown = Reflect.get(window, 'launchWith');
      if (typeof launch === 'function') launch(new File([whole], called, { type }));
    },
    [name, Buffer.from(bytes).toString('base64'), ZIP] as const,
  );
}

/** On the step that tells what is in a file. */
export const looked = (page: Page) => page.getByText('Nothing is installed yet.');

/** Says yes, whoever signed it. */
export async function installLookedAt(page: Page): Promise<void> {
  await looked(page).waitFor();
  await page.getByRole('button', { name: /^Install$|^I know the file/ }).click();
}
