import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../src/domain/result.ts';
import { HandOverScreen } from '../../../src/ui/teacher/hand-over-screen.tsx';
import { SafetyScreen } from '../../../src/ui/teacher/safety-screen.tsx';
import { TakeInScreen } from '../../../src/ui/teacher/take-in-screen.tsx';
import type { SafetyView } from '../../../src/worker/sync-api.ts';
import { aloneView, parcel, RELAY, received, safety, schoolView } from '../../support/ui/sample-school.ts';
import { deviceView } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';

const views = { device: deviceView, turn: { type: 'none' }, school: schoolView } as const;
const place = { name: 'safety' } as const;

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

async function show(change: Partial<SafetyView>, answers = {}) {
  const school = { ...schoolView, safety: { ...safety, ...change } };
  const made = await createTestApp({ ...views, school }, { place, answers });
  render(<SafetyScreen app={made.app} place={place} />);
  return made;
}

describe('how safe the work is', () => {
  it('is told in counts, with the last contact as people say it', async () => {
    await show({});
    expect(screen.getByText('312 of 340 answers are safe in 2 places; 28 only on this tablet.')).toBeTruthy();
    expect(screen.getAllByText('Last contact: Tuesday.').length).toBe(2);
  });
  it('is never rounded up to all', async () => {
    await show({ answers: 1_000, inTwoPlaces: 999, onlyHere: 1 });
    expect(screen.getByText('99%')).toBeTruthy();
  });
  it('is no share of anything while nobody has answered: words say so, and no circle stands empty', async () => {
    await show({ answers: 0, inTwoPlaces: 0, onlyHere: 0 });
    expect(
      screen.getByText('There is nothing to keep safe yet: no question has been answered.'),
    ).toBeTruthy();
    expect(screen.queryByText('0%')).toBeNull();
    expect(screen.queryByRole('img', { name: /nothing to keep safe/ })).toBeNull();
  });
  it('asks for nothing when all of it lies in two places', async () => {
    await show({ inTwoPlaces: 340, onlyHere: 0 });
    expect(screen.getByText('340 answers, all safe in 2 places.')).toBeTruthy();
    expect(screen.getByText('There is nothing to do.')).toBeTruthy();
  });
  it('proposes to sync where there is a relay', async () => {
    const { commands, app } = await show({}, { syncNow: ok({ ...received, added: 12 }) });
    press('Sync now');
    expect(commands).toContainEqual(['syncNow']);
    await waitFor(() => expect(app.undoable.value?.text).toBe('Synced. 12 new records came.'));
  });
  it('proposes to hand over where no relay can be reached, with the reason in three parts', async () => {
    const problem = { code: 'relay/not-reachable', address: RELAY } as const;
    const { app } = await show({
      relays: [{ address: RELAY, state: 'unreachable', lastContactMs: null, nextTryMs: NOW_MS, problem }],
    });
    expect(await screen.findByText(`The relay ${RELAY} could not be reached.`)).toBeTruthy();
    expect(screen.getByText('Nothing is lost: all answers wait here.')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: /Hand the work over/ })[0] as HTMLElement);
    expect(app.place.value).toEqual({ name: 'hand-over' });
  });
  it('proposes a school to a tablet that is alone', async () => {
    const { app } = await createTestApp({ ...views, school: aloneView }, { place });
    render(<SafetyScreen app={app} place={place} />);
    expect(screen.getByText('340 answers, only on this tablet.')).toBeTruthy();
    press('The school');
    expect(app.place.value).toEqual({ name: 'school' });
  });
});

describe('a relay', () => {
  it('is connected by its address and a code', async () => {
    const { commands } = await show({ relays: [] });
    press('Connect a relay');
    type('Address of the relay', ' https://relay.example.org ');
    type('Code from whoever runs the relay', 'ABCD-1234');
    await waitFor(() => press('Connect a relay'));
    expect(commands).toContainEqual(['connectRelay', 'https://relay.example.org', 'ABCD-1234']);
  });
  it('needs no code where another device of the school is connected', async () => {
    const { commands } = await show({ relays: [] });
    press('Connect a relay');
    type('Address of the relay', 'https://relay.example.org');
    await waitFor(() => press('Connect a relay'));
    expect(commands).toContainEqual(['connectRelay', 'https://relay.example.org', null]);
  });
  it('that refuses keeps what was typed and says why', async () => {
    const refused = fail({ code: 'relay/refused', address: RELAY, why: 'code' });
    await show({ relays: [] }, { connectRelay: refused });
    press('Connect a relay');
    type('Address of the relay', RELAY);
    await waitFor(() => press('Connect a relay'));
    expect(await screen.findByText(/does not take this device/)).toBeTruthy();
    expect(screen.getByLabelText('Address of the relay')).toHaveProperty('value', RELAY);
  });
  it('is forgotten with a way back', async () => {
    const { app, commands } = await show({});
    press('Do not use it any more');
    await waitFor(() => expect(app.undoable.value?.undo).toBeTruthy());
    app.undoable.value?.undo?.();
    expect(commands.slice(-2)).toEqual([
      ['forgetRelay', RELAY],
      ['connectRelay', RELAY, null],
    ]);
  });
});

describe('handing the work over', () => {
  const at = { name: 'hand-over' } as const;
  it('shows codes that hold all of it, and the file beside', async () => {
    const { app, handedOut } = await createTestApp(views, { place: at, answers: { packParcel: ok(parcel) } });
    render(<HandOverScreen app={app} place={at} />);
    expect(await screen.findByText('120 answers to hand over')).toBeTruthy();
    expect(screen.getByText('9 codes, one after the other, again and again')).toBeTruthy();
    press('Save as a file');
    expect(handedOut.map(({ name }) => name)).toEqual([parcel.name]);
  });
  it('proposes the file where the codes would take too long', async () => {
    const large = { ...parcel, bytes: new Uint8Array(90_000) };
    const { app } = await createTestApp(views, { place: at, answers: { packParcel: ok(large) } });
    render(<HandOverScreen app={app} place={at} />);
    expect(await screen.findByText('This is much: 111 codes. A file is quicker.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    press('Show the codes');
    expect(await screen.findByRole('img', { name: '120 answers to hand over' })).toBeTruthy();
  });
  it('takes the receipt back', async () => {
    const answers = { packParcel: ok(parcel), receive: ok({ ...received, receipt: null }) };
    const { app, commands } = await createTestApp(views, { place: at, answers });
    render(<HandOverScreen app={app} place={at} />);
    await screen.findByText('Then: the receipt');
    press('Paste a text');
    type('The text from the other device', 'cmVjZWlwdA==');
    await waitFor(() => press('Use this text'));
    expect(await screen.findByText(/The receipt is here/)).toBeTruthy();
    expect(commands.at(-1)?.slice(0, 2)).toEqual(['receive', 'file']);
  });
  it('tells why nothing could be packed', async () => {
    const answers = { packParcel: fail({ code: 'school/alone' }) };
    const { app } = await createTestApp(views, { place: at, answers });
    render(<HandOverScreen app={app} place={at} />);
    await waitFor(() => expect(app.problem.value?.code).toBe('school/alone'));
    expect(await screen.findByText('There is nothing to hand over now.')).toBeTruthy();
  });
});

describe('taking work in', () => {
  const at = { name: 'take-in' } as const;
  it('says what was new and what was here, and shows the receipt', async () => {
    const { app } = await createTestApp(views, { place: at, answers: { receive: ok(received) } });
    render(<TakeInScreen app={app} place={at} />);
    press('Paste a text');
    type('The text from the other device', 'cGFyY2Vs');
    await waitFor(() => press('Use this text'));
    expect(await screen.findByText('120 answers came in; learners: 6.')).toBeTruthy();
    expect(screen.getByText('14 records were here already; they count once.')).toBeTruthy();
    expect(await screen.findByRole('img', { name: 'The receipt' })).toBeTruthy();
  });
  it('says plainly when all of it was here', async () => {
    const nothing = { ...received, added: 0, answers: 0, learners: 0, known: 40, receipt: null };
    const { app } = await createTestApp(views, { place: at, answers: { receive: ok(nothing) } });
    render(<TakeInScreen app={app} place={at} />);
    press('Paste a text');
    type('The text from the other device', 'cGFyY2Vs');
    await waitFor(() => press('Use this text'));
    expect(await screen.findByText('Nothing new: all of it was here already.')).toBeTruthy();
  });
  it('takes a file that is dropped on it', async () => {
    const { app, commands } = await createTestApp(views, { place: at, answers: { receive: ok(received) } });
    const { container } = render(<TakeInScreen app={app} place={at} />);
    const drop = new Event('drop', { bubbles: true });
    Object.assign(drop, { dataTransfer: { files: [new File([parcel.bytes], 'tablet.zip')] } });
    const target = screen.getByRole('button', { name: 'Scan' }).parentElement ?? container;
    fireEvent(target, drop);
    await waitFor(() => expect(commands.at(-1)).toEqual(['receive', 'file', parcel.bytes]));
  });
  it('names the other way where there is no camera', async () => {
    const { app } = await createTestApp(views, { place: at });
    render(<TakeInScreen app={app} place={at} />);
    press('Scan');
    expect(await screen.findByText(/no camera that can be used here|gives no camera/)).toBeTruthy();
    expect(screen.getByText(/Open a file instead/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open a file' })).toBeTruthy();
  });
});
