// A teacher's recordings in a real database.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openOwnVoices } from '../../src/device-store/own-voices.ts';
import type { PackId } from '../../src/domain/ids.ts';
import { voicePath } from '../../src/packs/voice.ts';
import { NOON_MS, problemIn, valueIn } from '../support/event-samples.ts';

const PACK = 'org.example.fractions' as PackId;
const OTHER = 'org.example.fractions-two' as PackId;
const bytes = (length: number) => new Uint8Array(length).fill(7);
const line = (sentence: string, pack = PACK, saidAtMs = NOON_MS, language = 'sw') => ({
  ...{ pack, path: voicePath(language, sentence), sentence, saidAtMs },
});

function createTablet() {
  const indexedDB = new IDBFactory();
  return { open: () => openOwnVoices('voices', { indexedDB, IDBKeyRange }, () => undefined) };
}

describe('recordings', () => {
  it('are there after the tablet died, each under the name that other tablets look for', async () => {
    const { open } = createTablet();
    const voices = valueIn(await open());
    valueIn(await voices.keep(line('Tazama.'), bytes(3), 100));
    const again = valueIn(await open());
    expect(valueIn(await again.list(PACK, 'sw'))).toEqual([{ ...line('Tazama.'), sizeBytes: 3 }]);
    expect(valueIn(await again.read(PACK, voicePath('sw', 'Tazama.')))).toEqual(bytes(3));
    expect(valueIn(await again.read(OTHER, voicePath('sw', 'Tazama.')))).toBeNull();
  });

  it('said again take the place of what was said before, and its room', async () => {
    const voices = valueIn(await createTablet().open());
    valueIn(await voices.keep(line('Tazama.'), bytes(90), 100));
    valueIn(await voices.keep(line('Tazama.'), bytes(95), 100));
    expect(valueIn(await voices.list(PACK, 'sw'))).toMatchObject([{ sizeBytes: 95 }]);
  });

  it('of one pack in one language have a bound; what is there stays, and other packs and languages have their own', async () => {
    const voices = valueIn(await createTablet().open());
    valueIn(await voices.keep(line('Tazama.'), bytes(60), 100));
    const refused = await voices.keep(line('Ngapi?'), bytes(60), 100);
    expect(problemIn(refused)).toEqual({ code: 'voice/full', limitBytes: 100 });
    expect(valueIn(await voices.list(PACK, 'sw'))).toHaveLength(1);
    expect(valueIn(await voices.read(PACK, voicePath('sw', 'Ngapi?')))).toBeNull();
    valueIn(await voices.keep(line('Ngapi?', OTHER), bytes(60), 100));
    valueIn(await voices.keep(line('How many?', PACK, NOON_MS, 'en'), bytes(60), 100));
    expect(valueIn(await voices.all())).toHaveLength(3);
  });

  it('of the same sentence in two packs are told the newest first, and are taken away one by one', async () => {
    const voices = valueIn(await createTablet().open());
    valueIn(await voices.keep(line('Ngapi?', PACK, NOON_MS), bytes(1), 100));
    valueIn(await voices.keep(line('Ngapi?', OTHER, NOON_MS + 1), bytes(2), 100));
    const path = voicePath('sw', 'Ngapi?');
    expect(valueIn(await voices.find(path)).map(({ pack }) => pack)).toEqual([OTHER, PACK]);
    valueIn(await voices.drop(OTHER, [path]));
    expect(valueIn(await voices.find(path)).map(({ pack }) => pack)).toEqual([PACK]);
    expect(valueIn(await voices.read(OTHER, path))).toBeNull();
  });
});
