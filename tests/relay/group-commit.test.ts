import { expect, test } from 'vitest';
import { createGroupCommit } from '../../src/relay/store/group-commit.ts';
import { StoreFailure } from '../../src/relay/store/relay-store.ts';

const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

type Fault = (group: readonly number[]) => Error | null;

/** Writes numbers; groups are kept to be looked at. A write takes a while, as an fsync does. */
function createWriting(most = 1_000, fault: Fault = () => null, fsync = () => pause(5)) {
  const groups: (readonly number[])[] = [];
  const line = createGroupCommit<number, string>(
    async (items) => {
      groups.push(items);
      await fsync();
      const error = fault(items);
      if (error) throw error;
      return items.map((item) => `${item} is written`);
    },
    () => 1,
    most,
  );
  return { line, groups };
}

test('callers that come while one is written go together, and each hears of its own', async () => {
  let isWritten: () => void = () => undefined;
  const written = new Promise<void>((resolve) => {
    isWritten = resolve;
  });
  const { line, groups } = createWriting(1_000, undefined, () => written);
  const first = line.add(0);
  await expect.poll(() => groups).toEqual([[0]]);
  const rest = [1, 2, 3, 4].map((item) => line.add(item));
  isWritten();
  expect(await Promise.all([first, ...rest])).toEqual([0, 1, 2, 3, 4].map((item) => `${item} is written`));
  expect(groups).toEqual([[0], [1, 2, 3, 4]]);
});

test('a group has its bound, and what is heavier than the bound goes alone', async () => {
  const { line, groups } = createWriting(2);
  await Promise.all([1, 2, 3, 4, 5].map((item) => line.add(item)));
  expect(groups).toEqual([[1, 2], [3, 4], [5]]);
});

test('one that breaks a promise is refused alone', async () => {
  const { line } = createWriting(1_000, (group) => (group.includes(2) ? new Error('two') : null));
  const settled = await Promise.allSettled([1, 2, 3].map((item) => line.add(item)));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('when the store fails it fails for all of the group at once, and works again afterwards', async () => {
  let isFull = true;
  const { line, groups } = createWriting(1_000, () =>
    isFull ? new StoreFailure('store/full', 'no room') : null,
  );
  const settled = await Promise.allSettled([1, 2, 3].map((item) => line.add(item)));
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(groups).toHaveLength(1);
  isFull = false;
  expect(await line.add(4)).toBe('4 is written');
});

test('it is idle when everybody was answered', async () => {
  const { line, groups } = createWriting(1);
  const all = [1, 2, 3].map((item) => line.add(item));
  await line.idle();
  expect(groups).toHaveLength(3);
  expect(await Promise.all(all)).toHaveLength(3);
});
