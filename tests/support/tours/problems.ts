// What a tablet says when something is wrong with it, or with a file that was brought to it.
import { withSignature, writeArchive } from '../../../src/packs/archive-writer.ts';
import { signManifest } from '../../../src/packs/signature.ts';
import { built } from '../../packs/archives.ts';
import { manifestWith } from '../../packs/fixture-pack.ts';
import { fixtureArchive } from '../fixture-archive.ts';
import type { Stage } from '../tour-stage.ts';
import { openDoor } from './teacher-door.ts';

export async function tourProblems(stage: Stage): Promise<void> {
  const { page, site } = stage;
  await page.goto(site.host.url);
  await stage.go('#/teacher/packs');
  await openDoor(stage);
  await tourFiles(stage);
  await tourVanished(stage);
  await tourNewerDatabase(stage);
}

async function tourFiles(stage: Stage): Promise<void> {
  const archive = Buffer.from(fixtureArchive());
  const damaged = Buffer.concat([archive.subarray(0, archive.length / 2)]);
  await stage.go('#/teacher/packs');
  await pickFile(stage, 'packs.open-file', 'fractions.zip', damaged);
  await stage.see('problem-pack-damaged');
  await tourPackLook(stage);
  await stage.go('#/teacher/tablet');
  await pickFile(stage, 'backup.restore', 'class.banyan-backup', Buffer.from('not a backup'));
  await stage.see('problem-backup-unreadable');
}

/** A file of somebody whom nobody knows, then one that is older than it and signed by nobody. */
async function tourPackLook(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const pick = async (version: string, secret: Uint8Array | null) => {
    const { files } = built({ 'pack.json': manifestWith({ version }) });
    const signature = secret && signManifest(files.get('pack.json') ?? new Uint8Array(), secret);
    const bytes = writeArchive({ files: signature ? withSignature(files, signature) : files });
    const choosing = page.waitForEvent('filechooser');
    await stage.pressKey('packs.open-file');
    await (await choosing).setFiles({
      name: 'fractions.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(bytes),
    });
    await page.getByText(t('pack-file.not-yet')).waitFor();
  };
  await pick('2.0.0', new Uint8Array(32).fill(7));
  await stage.see('pack-look');
  await stage.pressKey('pack-file.install-anyway');
  await page.getByText(t('pack-trust.card-unknown', { claims: 'Example' })).waitFor();
  await stage.see('packs-of-stranger');
  await pick('1.0.0', null);
  await stage.see('pack-look-careful');
  await stage.pressKey('pack-file.leave');
  await page.getByText(t('packs.title')).first().waitFor();
}

async function pickFile(
  stage: Stage,
  key: 'packs.open-file' | 'backup.restore',
  name: string,
  buffer: Buffer,
): Promise<void> {
  const { page } = stage;
  const choosing = page.waitForEvent('filechooser');
  await stage.pressKey(key);
  await (await choosing).setFiles({ name, mimeType: 'application/zip', buffer });
  await page.getByRole('button', { name: stage.t('notice.understood') }).waitFor();
}

/** The log is gone while the tablet remembers that there was one. */
async function tourVanished(stage: Stage): Promise<void> {
  const { page, site } = stage;
  await page.goto('about:blank');
  await page.goto(`${site.host.url}manifest.webmanifest`);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('banyan-log');
        gone.onsuccess = resolve;
        gone.onerror = reject;
      }),
  );
  await page.goto(site.host.url);
  await page.getByRole('button', { name: stage.t('notice.understood') }).waitFor();
  await stage.see('problem-storage-vanished');
}

/** A later Banyan was here before: this one touches nothing. */
async function tourNewerDatabase(stage: Stage): Promise<void> {
  const { page, site } = stage;
  await page.goto('about:blank');
  await page.goto(`${site.host.url}manifest.webmanifest`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('banyan-log', 9_999);
        open.onerror = reject;
        open.onsuccess = () => {
          open.result.close();
          resolve();
        };
      }),
  );
  await page.goto(site.host.url);
  await page.getByRole('button', { name: stage.t('failed.again') }).waitFor();
  await stage.see('failed');
}

/** Over plain http from another machine: practice works, names cannot be kept. */
export async function tourInsecure(stage: Stage): Promise<void> {
  const { page } = stage;
  await page.goto(stage.insecureUrl);
  await page.locator('main [role="status"]').first().waitFor();
  await stage.see('start-insecure');
  await stage.go('#/teacher');
  await page.getByRole('heading', { name: stage.t('teacher.beside') }).waitFor();
  await stage.see('teacher-insecure');
}
