// The door of the teacher's place.
import type { Stage } from '../tour-stage.ts';

export const PIN = '2468';

/** Into the teacher's place, whose door may have shut behind a turn. */
export async function enterTeacher(stage: Stage): Promise<void> {
  const { page, t } = stage;
  await stage.go('#/teacher');
  const beside = page.getByRole('heading', { name: t('teacher.beside') });
  await beside.or(page.locator('input[type="password"]').first()).first().waitFor();
  if ((await beside.count()) === 0) await openDoor(stage);
  await beside.waitFor();
}

/** Where the door stands shut: sets the PIN the first time, gives it later. */
export async function openDoor(stage: Stage): Promise<void> {
  const pins = stage.page.locator('input[type="password"]');
  await pins.first().waitFor();
  for (const pin of await pins.all()) await pin.fill(PIN);
  await stage.pressKey((await pins.count()) > 1 ? 'door.set' : 'door.open');
  await pins.first().waitFor({ state: 'detached' });
}
