// Questions from another program, and questions of a pack on paper.
import { toHash } from '../../../src/ui/router.ts';
import type { Stage } from '../tour-stage.ts';

/** One that comes over, one that is changed and one that is left out. */
const GIFT = `$CATEGORY: Sums

::two and two:: What is 2 + 2? {=4 ~3 ~5}

::half right:: Which is even? {~%100%2 ~%50%4 ~3}

::to be drawn:: Listen and write down what you hear. <script>play()</script>
`;

export async function tourBring(stage: Stage): Promise<void> {
  const { page, t } = stage;
  await stage.go(toHash({ name: 'bring' }));
  await page.getByRole('button', { name: t('bring.example') }).waitFor();
  await stage.see('bring');
  await pickSource(stage, 'broken.xml', '<quiz><question');
  await page.getByRole('group', { name: t('bring.format') }).waitFor();
  await stage.see('bring-refused');
  await pickSource(stage, 'sums.gift', GIFT);
  await page.getByText(t('bring.lines')).waitFor();
  await stage.see('bring-made');
  await stage.pressKey('bring.open');
  await page.getByRole('button', { name: t('pack-file.leave') }).waitFor();
  await stage.see('bring-look');
  await stage.pressKey('pack-file.leave');
  await page.getByText(t('bring.lines')).waitFor();
}

export async function tourPrinting(stage: Stage): Promise<void> {
  const { page, t } = stage;
  await stage.go(toHash({ name: 'print-pack' }));
  const skills = page.getByRole('group', { name: t('print-pack.skills') });
  await skills.getByRole('button').first().click();
  await stage.see('print-pack');
  await stage.pressKey('print-pack.make');
  await page.getByRole('button', { name: t('print.do') }).waitFor();
  await stage.see('print-pack-made');
  await stage.go(toHash({ name: 'packs' }));
}

async function pickSource({ page, pressKey }: Stage, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await pressKey('bring.pick');
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}
