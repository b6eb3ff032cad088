// What the board says of a tablet's storage is what that tablet said itself.
import { expect, test, vi } from 'vitest';
import { valueIn } from '../support/event-samples.ts';
import { createTablet, type Tab } from '../support/tablet.ts';

vi.setConfig({ testTimeout: 60_000 });

async function openTab(): Promise<Tab> {
  const tab = await createTablet().open();
  valueIn(await tab.api.setTeacherPin('2468'));
  return tab;
}

const saidBy = async ({ core }: Tab) => valueIn(await core.stores.log.countType('storage-told'));

/** What the board of one device shows of all: for each its name and what it said. */
const boardOf = async (tab: Tab) =>
  new Map((await tab.see('school', null)).devices.map(({ label, storage }) => [label, storage]));

test('a school’s tablet tells whether its browser may delete what is stored, and tells it again only when it changes', async () => {
  const [head, tablet] = [await openTab(), await openTab()];
  valueIn(await head.api.foundSchool('Al-Amal', 'Head'));
  const { qr } = valueIn(await tablet.api.requestToJoin('Tablet 4'));
  valueIn(await tablet.api.receive('qr', valueIn(await head.api.admitDevice(qr, 'tablet')).bytes));
  const give = async () =>
    valueIn(await head.api.receive('file', valueIn(await tablet.api.packParcel(null)).bytes));
  await give();
  expect(await boardOf(head)).toEqual(
    new Map([
      ['Head', undefined],
      ['Tablet 4', undefined],
    ]),
  );

  await tablet.api.setStorage('best-effort');
  await tablet.api.setStorage('best-effort');
  await tablet.api.setStorage('unknown');
  expect(await saidBy(tablet)).toBe(1);
  await give();
  expect((await boardOf(head)).get('Tablet 4')).toBe('best-effort');

  await tablet.api.setStorage('persisted');
  await give();
  expect((await boardOf(head)).get('Tablet 4')).toBe('persisted');
  expect((await boardOf(tablet)).get('Tablet 4')).toBe('persisted');
  expect((await boardOf(head)).get('Head')).toBeUndefined();
  await head.api.setStorage('best-effort');
  expect((await boardOf(head)).get('Head')).toBe('best-effort');
});

test('a tablet that is alone tells nobody, and tells as soon as it is of a school', async () => {
  const tablet = await openTab();
  await tablet.api.setStorage('best-effort');
  expect(await saidBy(tablet)).toBe(0);
  valueIn(await tablet.api.foundSchool('Al-Amal', 'Head'));
  expect(await saidBy(tablet)).toBe(1);
  expect((await boardOf(tablet)).get('Head')).toBe('best-effort');
});
