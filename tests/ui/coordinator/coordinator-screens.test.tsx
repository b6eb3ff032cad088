import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../src/domain/result.ts';
import { BoardScreen } from '../../../src/ui/coordinator/board-screen.tsx';
import { CarryScreen } from '../../../src/ui/coordinator/carry-screen.tsx';
import { CollectScreen } from '../../../src/ui/coordinator/collect-screen.tsx';
import { RoundScreen } from '../../../src/ui/coordinator/round-screen.tsx';
import { inBoardOrder, toCarried, toTroubles } from '../../../src/ui/coordinator/round-words.ts';
import { deviceId, devices, parcel, received, schoolView } from '../../support/ui/sample-school.ts';
import { deviceView } from '../../support/ui/sample-views.ts';
import { createTestApp, NOW_MS } from '../../support/ui/test-app.ts';

const views = { device: deviceView, turn: { type: 'none' }, school: schoolView } as const;

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the round', () => {
  const place = { name: 'round' } as const;
  it('shows one circle: what is safe and what waits here', async () => {
    const { app } = await createTestApp(views, { place });
    render(<RoundScreen app={app} place={place} />);
    expect(
      screen.getByText('284 answers are safe; 28 are on the way with you; 28 are only on this device.'),
    ).toBeTruthy();
    expect(screen.getByText('2 devices need you')).toBeTruthy();
    expect(screen.getByText('28 answers on their way')).toBeTruthy();
  });
  it('stays behind the teacher’s door', async () => {
    const { app } = await createTestApp(
      { ...views, device: { ...deviceView, teacher: 'locked' } },
      { place },
    );
    render(<RoundScreen app={app} place={place} />);
    expect(screen.getByLabelText('PIN')).toBeTruthy();
    expect(screen.queryByText(/answers are safe/)).toBeNull();
  });
  it('says in words that there is nothing to keep safe yet, without a circle', async () => {
    const none = { ...schoolView.safety, answers: 0, inTwoPlaces: 0, onlyHere: 0 };
    const { app } = await createTestApp({ ...views, school: { ...schoolView, safety: none } }, { place });
    render(<RoundScreen app={app} place={place} />);
    expect(
      screen.getByText('There is nothing to keep safe yet: no question has been answered.'),
    ).toBeTruthy();
    expect(screen.queryByRole('img', { name: /keep safe/ })).toBeNull();
  });
  it('leads to a relay where there is none', async () => {
    const school = { ...schoolView, safety: { ...schoolView.safety, relays: [] } };
    const { app } = await createTestApp({ ...views, school }, { place });
    render(<RoundScreen app={app} place={place} />);
    press('Connect a relay');
    expect(app.place.value).toEqual({ name: 'safety' });
  });
});

describe('collecting', () => {
  const place = { name: 'collect' } as const;
  const give = async () => {
    press('Paste a text');
    fireEvent.input(screen.getByLabelText('The text from the other device'), { target: { value: 'x' } });
    await waitFor(() => press('Use this text'));
  };
  it('ends in a word that the tablet’s owner can read, with what came, and goes on to the next', async () => {
    const { app } = await createTestApp(views, { place, answers: { receive: ok(received) } });
    render(<CollectScreen app={app} place={place} />);
    await give();
    expect(await screen.findByRole('heading', { level: 1, name: 'You may go' })).toBeTruthy();
    expect(screen.getByText('120 answers came in; learners: 6.')).toBeTruthy();
    expect(screen.getByText('1 tablet so far')).toBeTruthy();
    press('Next tablet');
    expect(await screen.findByRole('button', { name: 'Scan' })).toBeTruthy();
  });
  it('never says so of what came in part, and asks for it once more', async () => {
    const cut = { ...received, incomplete: true as const, receipt: null };
    const { app } = await createTestApp(views, { place, answers: { receive: ok(cut) } });
    render(<CollectScreen app={app} place={place} />);
    await give();
    expect(await screen.findByRole('heading', { level: 1, name: 'Not all yet' })).toBeTruthy();
    expect(screen.getByText(/what was whole is kept here/)).toBeTruthy();
    expect(screen.queryByText('You may go')).toBeNull();
    expect(screen.queryByText('1 tablet so far')).toBeNull();
    press('Once more');
    expect(await screen.findByRole('button', { name: 'Scan' })).toBeTruthy();
  });
  it('never says so of what could not be read', async () => {
    const answers = { receive: fail({ code: 'parcel/unreadable' }) };
    const { app } = await createTestApp(views, { place, answers });
    render(<CollectScreen app={app} place={place} />);
    await give();
    expect(await screen.findByText(/nothing that Banyan can read/)).toBeTruthy();
    expect(screen.queryByText('You may go')).toBeNull();
  });
  it('takes what is of a device that nobody admitted and says that it is kept', async () => {
    const foreign = { ...received, answers: 0, learners: 0, added: 0, known: 0, waiting: 230 };
    const { app } = await createTestApp(views, { place, answers: { receive: ok(foreign) } });
    render(<CollectScreen app={app} place={place} />);
    await give();
    expect(await screen.findByText(/230 records are of a device that nobody has admitted yet/)).toBeTruthy();
  });
});

describe('what is carried', () => {
  const place = { name: 'carry' } as const;
  it('names who it is of, and packs for one tablet what that tablet lacks', async () => {
    const { app, commands } = await createTestApp(views, { place, answers: { packParcel: ok(parcel) } });
    render(<CarryScreen app={app} place={place} />);
    expect(screen.getByText('28 answers on their way')).toBeTruthy();
    press(/^Tablet 3/);
    expect(await screen.findByText('For Tablet 3')).toBeTruthy();
    expect(commands).toContainEqual(['packParcel', deviceId(3)]);
    press('Done');
    expect(await screen.findByText('To the tablets')).toBeTruthy();
  });
});

describe('the board', () => {
  const place = { name: 'board' } as const;
  it('says what is not well in words, with what to do', async () => {
    const { app } = await createTestApp(views, { place });
    render(<BoardScreen app={app} place={place} />);
    expect(screen.getByText(/Not heard of for more than a week. Visit it/)).toBeTruthy();
    expect(screen.getByText(/Its clock is wrong. Set date and time/)).toBeTruthy();
    expect(screen.getByText(/Its browser may delete what is stored/)).toBeTruthy();
    expect(screen.getAllByText('number-foundations 1.0.0')).toHaveLength(4);
  });
  it('puts first who needs somebody', () => {
    expect(inBoardOrder(devices, NOW_MS).map(({ label }) => label)).toEqual([
      'Tablet 3',
      'Tablet 4',
      'Tablet 2',
      'Mrs Banda’s phone',
    ]);
  });
  it('calls nobody late by a clock that is wrong', () => {
    const [, tablet] = devices;
    if (!tablet) throw new Error('Must have a sample device, got none');
    expect(toTroubles({ ...tablet, lastHeardMs: NOW_MS + 10 * 86_400_000 }, NOW_MS)).toEqual([]);
    expect(toTroubles({ ...tablet, lastHeardMs: null }, NOW_MS)).toEqual(['never']);
    expect(toTroubles({ ...tablet, revoked: true, lastHeardMs: 0 }, NOW_MS)).toEqual([]);
  });
  it('counts as carried what is of others and nowhere else', () => {
    expect(toCarried(schoolView)).toBe(28);
    expect(toCarried({ ...schoolView, devices: [] })).toBe(0);
  });
});
