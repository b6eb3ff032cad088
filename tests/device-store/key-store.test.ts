import { describe, expect, it } from 'vitest';
import { createKeyStore } from '../../src/device-store/key-store.ts';
import { seal, unseal } from '../../src/identity/sealed-text.ts';
import { realCrypto } from '../support/crypto-port.ts';
import { valueIn } from '../support/event-samples.ts';
import { createTablet } from './log-fixture.ts';

const ABOUT = { purpose: 'class-name', owner: 'class' } as const;

async function openKeys(tablet = createTablet()) {
  return createKeyStore((await tablet.open()).database, realCrypto);
}

describe('the school’s key', () => {
  it('is made at first start and is the same after a restart, still closed to export', async () => {
    const tablet = createTablet();
    const first = valueIn(await (await openKeys(tablet)).readSchool());
    const sealed = await seal(realCrypto, first, 'Class 2', ABOUT);
    const again = valueIn(await (await openKeys(tablet)).readSchool());
    expect([again.school, again.current]).toEqual([first.school, first.current]);
    expect(valueIn(await unseal(realCrypto, again, sealed, ABOUT))).toBe('Class 2');
    expect([again.keys[0]?.key.extractable, again.keeper.extractable]).toEqual([false, false]);
  });

  it('is one key for two tabs that start at once', async () => {
    const tablet = createTablet();
    const tabs = [await openKeys(tablet), await openKeys(tablet)] as const;
    const rings = (await Promise.all(tabs.map((keys) => keys.readSchool()))).map(valueIn);
    expect(rings[0]?.current).toBe(rings[1]?.current);
    expect(valueIn(await tabs[0].readSchool()).current).toBe(rings[0]?.current);
  });

  it('is another one on every tablet', async () => {
    const rings = await Promise.all(
      [openKeys(), openKeys()].map(async (keys) => valueIn(await (await keys).readSchool())),
    );
    expect(rings[0]?.school).not.toBe(rings[1]?.school);
    expect(rings[0]?.current).not.toBe(rings[1]?.current);
  });
});

describe('the device’s pairs', () => {
  it('are made once, and what they sign is known again after a restart', async () => {
    const tablet = createTablet();
    const first = valueIn(await (await openKeys(tablet)).readDevice());
    const again = valueIn(await (await openKeys(tablet)).readDevice());
    const how = { name: 'ECDSA', hash: 'SHA-256' };
    const chunk = new TextEncoder().encode('a chunk');
    const signature = await realCrypto.subtle.sign(how, first.signing.privateKey, chunk);
    expect(await realCrypto.subtle.verify(how, again.signing.publicKey, signature, chunk)).toBe(true);
    expect(again.signing.privateKey.extractable).toBe(false);
  });

  it('are the same for two tabs that start at once', async () => {
    const tablet = createTablet();
    const tabs = [await openKeys(tablet), await openKeys(tablet)];
    const pairs = (await Promise.all(tabs.map((keys) => keys.readDevice()))).map(valueIn);
    const halves = await Promise.all(
      pairs.map(({ agreement }) => realCrypto.subtle.exportKey('jwk', agreement.publicKey)),
    );
    expect(halves[0]).toEqual(halves[1]);
  });
});
