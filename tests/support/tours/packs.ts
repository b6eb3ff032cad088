// Questions from another program, and questions of a pack on paper.
import { voicePath } from '../../../src/packs/voice.ts';
import { toHash } from '../../../src/ui/router.ts';
import { addOnArchive } from '../add-ons.ts';
import { sampleSound } from '../pictures.ts';
import type { Stage } from '../tour-stage.ts';

/** One that comes over, one that is changed and one that is left out. */
const GIFT = `$CATEGORY: Sums

::two and two:: What is 2 + 2? {=4 ~3 ~5}

::half right:: Which is even? {~%100%2 ~%50%4 ~3}

::to be drawn:: Listen and write down what you hear. <script>play()</script>
`;

const ADD_ON = addOnArchive({
  change: {
    id: 'org.banyan.number-foundations-sw',
    publisher: 'Shule ya Msingi Mwenge',
    for: { id: 'org.banyan.number-foundations', since: '1.0.0' },
    languages: [{ tag: 'sw', review: 'machine' }],
  },
  files: {
    [voicePath('sw', 'Ngapi?')]: sampleSound(),
    'text/sw/all.json': {
      'pack.title': 'Misingi ya namba',
      'pack.description': 'Kutoka kuhesabu hadi sehemu',
      'skill.count-to-5': 'Kuhesabu hadi 5',
      'skill.count-to-10': 'Kuhesabu hadi [n]',
      'of.another.version': 'Ya zamani',
    },
  },
});

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

/** A translation and a voice for the pack that is here: most of it fits. Leaves the pack as it was. */
export async function tourAddOn(stage: Stage): Promise<void> {
  const { page, t } = stage;
  const chooser = page.waitForEvent('filechooser');
  await stage.pressKey('packs.open-file');
  const buffer = Buffer.from(ADD_ON);
  await (await chooser).setFiles({ name: 'sw.zip', mimeType: 'application/zip', buffer });
  await page.getByText(t('pack-file.not-yet')).waitFor();
  await stage.see('add-on-look');
  await stage.pressKey('pack-file.install-anyway');
  await page.getByRole('heading', { name: t('add-on.title') }).waitFor();
  await stage.see('packs-add-on');
  await stage.pressKey('packs.remove');
  await page.getByRole('alert').waitFor();
  await stage.see('packs-goes-too');
  await stage.pressKey('add-on.keep-all');
  await stage.pressKey('add-on.remove');
  await page.getByText(t('add-on.removed')).waitFor();
  await stage.see('packs-add-on-removed');
}

async function pickSource({ page, pressKey }: Stage, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await pressKey('bring.pick');
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}
