// A pack in the teacher's voice, on the screen and with the worker's own parts behind it.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../../../src/domain/result.ts';
import type {
  OpenMicrophone,
  Recorded,
  RecordFault,
} from '../../../../src/ui/teacher/authoring/voice-microphone.ts';
import { VoiceScreen } from '../../../../src/ui/teacher/voices/voice-screen.tsx';
import { SEVEN_BYTES } from '../../../packs/authoring/opusenc-sample.ts';
import { textsWith } from '../../../packs/fixture-pack.ts';
import { valueIn } from '../../../support/event-samples.ts';
import { archiveOf, ID, install, openTeacher, version } from '../../../support/handed-packs.ts';
import { createTablet, offline, type Tab, type Tablet } from '../../../support/tablet.ts';
import { createTestApp } from '../../../support/ui/test-app.ts';

afterEach(cleanup);

const PLACE = { name: 'voice', own: ID } as const;
const SOUND = new Blob([new Uint8Array(SEVEN_BYTES)], { type: 'audio/ogg; codecs=opus' });

/** It hears the same word until it is told to stop. */
const microphone: OpenMicrophone = async () => {
  let end: (result: Result<Recorded, RecordFault>) => void = () => undefined;
  const done = new Promise<Result<Recorded, RecordFault>>((resolve) => {
    end = resolve;
  });
  return ok({
    done,
    stop: () => end(ok({ sound: SOUND, seconds: 1 })),
    cancel: () => end(fail('empty')),
  });
};

async function openTablet(tablet: Tablet = createTablet(offline)): Promise<Tab> {
  const tab = await openTeacher(offline, tablet);
  await install(tab, archiveOf());
  return tab;
}

async function show(tab: Tab, open: OpenMicrophone = microphone) {
  const played: Blob[] = [];
  const test = await createTestApp({}, { api: tab.api, place: PLACE });
  render(
    <VoiceScreen app={test.app} place={PLACE} open={open} play={async (sound) => void played.push(sound)} />,
  );
  await waitFor(() => expect(screen.queryByText(/Looking for what there is to say/)).toBeNull(), {
    timeout: 20_000,
  });
  await screen.findByText(/sentences in your voice/, { selector: 'p' }, { timeout: 20_000 });
  return { ...test, played };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));

async function sayOne(): Promise<string> {
  await press(/^Record: /);
  await press(/^Stop: /);
  const again = await button(/^Record again: /);
  return (again.getAttribute('aria-label') ?? '').replace('Record again: ', '');
}

describe('a pack in the teacher’s voice', () => {
  it('is said sentence by sentence, heard back, put off, and counted; each is on the disk when it counts', async () => {
    const tab = await openTablet();
    const { played } = await show(tab);
    await press('Say the next sentences: Adding');
    expect(screen.getByText('Sentence 1 of 10')).toBeDefined();
    const first = await sayOne();
    expect(first).toBe('Adding.');
    expect(valueIn(await tab.api.readVoicePlan(ID, 'en')).said).toEqual([first]);
    await press(/^Listen: /);
    await waitFor(() => expect(played).toHaveLength(1));
    await press('Next');
    expect(await screen.findByText('Sentence 2 of 10')).toBeDefined();
    await press('Another time');
    expect(await screen.findByText('Sentence 3 of 10')).toBeDefined();
    await press('Enough for now');
    expect(await screen.findByText(/^1 of \d+ sentences in your voice$/, { selector: 'p' })).toBeDefined();
    expect(await tab.api.readVoice('en', first)).not.toBeNull();
  });

  it('goes on with what nobody has said, and asks last for what was put off', async () => {
    const tab = await openTablet();
    await show(tab);
    await press('Say the next sentences: Adding');
    const put = (await button(/^Record: /)).getAttribute('aria-label')?.replace('Record: ', '') ?? '';
    await press('Another time');
    for (let at = 1; at < 10; at++) {
      await sayOne();
      await press('Next');
    }
    expect(await screen.findByText('9 sentences more in your voice.')).toBeDefined();
    await press('A few more');
    expect((await button(/^Record: /)).getAttribute('aria-label')).not.toContain(put);
    expect(screen.getByText('Sentence 1 of 10')).toBeDefined();
  });

  it('tells what is left out and why', async () => {
    await show(await openTablet());
    expect(await screen.findByText(/other numbers or names each time, and no recording fits/)).toBeDefined();
  });

  it('is shared as a file that another tablet takes, and taken away only when asked twice', async () => {
    const tab = await openTablet();
    const { handedOut } = await show(tab);
    expect(screen.queryByRole('button', { name: 'Share your voice' })).toBeNull();
    await press('Say the next sentences: Adding');
    const said = await sayOne();
    await press('Enough for now');
    await press('Share your voice');
    expect(await screen.findByText('Version 1.0.0, with 1 sentence.')).toBeDefined();
    const [made] = handedOut;
    const other = await openTablet();
    valueIn(await other.api.bringPackFile(made?.name ?? '', made?.file ?? new Blob()));
    expect((await other.api.installWaiting(made?.name ?? '')).ok).toBe(true);
    expect(await other.api.readVoice('en', said)).not.toBeNull();
    await press('Take all recordings away');
    expect(await tab.api.readVoice('en', said)).not.toBeNull();
    await press('Take them away');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Share your voice' })).toBeNull());
    expect(await tab.api.readVoice('en', said)).toBeNull();
  });

  it('tells where there is no microphone or it may not be used, and loses nothing', async () => {
    const tab = await openTablet();
    await show(tab, async () => fail('refused'));
    await press('Say the next sentences: Adding');
    await press(/^Record: /);
    expect((await screen.findByRole('alert')).textContent).toContain(
      'does not let Banyan use the microphone',
    );
    expect(await button(/^Record: /)).toBeDefined();
    expect(valueIn(await tab.api.readVoicePlan(ID, 'en')).said).toEqual([]);
  });

  it('shows all of one skill, to hear, to say again or to take away', async () => {
    const tab = await openTablet();
    valueIn(await tab.api.keepVoice(ID, 'en', 'Look.', SOUND));
    await show(tab);
    await press(/^Adding/);
    await press('Take away: Look.');
    await button('Record: Look.');
    expect(valueIn(await tab.api.readVoicePlan(ID, 'en')).said).toEqual([]);
  });

  it('offers to take away what a new version of the pack says otherwise', async () => {
    const tab = await openTablet();
    valueIn(await tab.api.keepVoice(ID, 'en', 'Look.', SOUND));
    const text = { 'text/en/all.json': textsWith({ 'hint.look': 'Look closely.' }) };
    await install(tab, archiveOf({ ...version('1.3.0'), ...text }));
    await show(tab);
    expect(await screen.findByText('1 recording says what the pack does not say any more.')).toBeDefined();
    await press('Take these away');
    await waitFor(() => expect(screen.queryByText(/does not say any more/)).toBeNull());
    expect(valueIn(await tab.api.readVoicePlan(ID, 'en')).said).toEqual([]);
  });

  it('in another language has sentences of its own', async () => {
    const tab = await openTablet();
    valueIn(await tab.api.keepVoice(ID, 'en', 'Look.', SOUND));
    await show(tab);
    await press('Arabic');
    expect(
      await screen.findByText(/^0 of \d+ sentences in your voice$/, { selector: 'p' }, { timeout: 20_000 }),
    ).toBeDefined();
  });

  it('of a pack that is gone leads back to the packs', async () => {
    const tab = await openTablet();
    valueIn(await tab.api.removePack(ID));
    const { app } = await createTestApp({}, { api: tab.api, place: PLACE });
    render(<VoiceScreen app={app} place={PLACE} />);
    expect(await button('Packs of questions')).toBeDefined();
  });
});
