import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../src/domain/result.ts';
import { AdmitScreen } from '../../../src/ui/teacher/admit-screen.tsx';
import { JoinScreen } from '../../../src/ui/teacher/join-screen.tsx';
import { RecoverScreen } from '../../../src/ui/teacher/recover-screen.tsx';
import { SchoolScreen } from '../../../src/ui/teacher/school-screen.tsx';
import { TeacherScreen } from '../../../src/ui/teacher/teacher-screen.tsx';
import { aloneView, deviceId, parcel, schoolView } from '../../support/ui/sample-school.ts';
import { deviceView, emptyDevice } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

const views = { device: deviceView, turn: { type: 'none' }, school: schoolView } as const;
const alone = { ...views, school: aloneView };

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
/** As a text from a message, which needs neither camera nor file. */
const paste = async (text: string) => {
  press('Paste a text');
  type('The text from the other device', text);
  await waitFor(() => press('Use this text'));
};

describe('the school', () => {
  const place = { name: 'school' } as const;
  it('is set up here with a name and the name of this tablet, and no network', async () => {
    const { app, commands } = await createTestApp(alone, { place });
    render(<SchoolScreen app={app} place={place} />);
    expect(screen.getByRole('button', { name: 'Set up the school' })).toHaveProperty('disabled', true);
    type('Name of the school', ' Mwanga Primary School ');
    type('Name of this device', 'Mrs Banda’s phone');
    await waitFor(() => press('Set up the school'));
    expect(commands).toContainEqual(['foundSchool', 'Mwanga Primary School', 'Mrs Banda’s phone']);
  });
  it('says of each device to whom it is lent, until when, and when it is due', async () => {
    const [phone, tablet, other, last] = schoolView.devices;
    if (!phone || !tablet || !other || !last) throw new Error('Must have four');
    const day = new Date(2026, 10, 27).getTime();
    const devices = [
      phone,
      { ...tablet, lent: { name: 'Amina', untilMs: day } },
      { ...other, lent: { name: 'Baraka', untilMs: 1000 } },
      { ...last, lent: { name: '', untilMs: null } },
    ];
    const { app } = await createTestApp({ ...views, school: { ...schoolView, devices } }, { place });
    render(<SchoolScreen app={app} place={place} />);
    expect(
      screen.getByText(/lent to Amina until (Thursday 26 November|Thursday, November 26)( ·|$)/),
    ).toBeTruthy();
    expect(screen.getByText(/lent to Baraka until .*, and due back/)).toBeTruthy();
    expect(screen.getAllByText(/lent to/)).toHaveLength(3);
  });
  it('lists each device with what it is for, when it was heard of and what waits', async () => {
    const { app } = await createTestApp(views, { place });
    render(<SchoolScreen app={app} place={place} />);
    expect(screen.getByText('Administrator’s device · this device')).toBeTruthy();
    expect(screen.getByText('Tablet for learners · last heard of: yesterday · 28 answers wait')).toBeTruthy();
    expect(screen.getByText(/its clock is wrong/)).toBeTruthy();
  });
  it('says that the names hang on one device while there is no recovery code', async () => {
    const { app } = await createTestApp(views, { place });
    render(<SchoolScreen app={app} place={place} />);
    expect(screen.getByText(/There is no recovery code yet/)).toBeTruthy();
  });
  it('shows a new recovery code once, ready for the printer', async () => {
    const { app } = await createTestApp(views, { place, answers: { makeRecoveryCode: ok('7KQ2 M9XA') } });
    render(<SchoolScreen app={app} place={place} />);
    press('Show a new recovery code');
    expect((await screen.findAllByText('7KQ2 M9XA')).length).toBe(2);
    expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
  });
  it('tells a device that was taken out, with the way back', async () => {
    const { app } = await createTestApp({ ...views, school: { ...schoolView, state: 'revoked' } }, { place });
    render(<SchoolScreen app={app} place={place} />);
    expect(await screen.findByText(/This device was taken out of the school/)).toBeTruthy();
    press('Join a school');
    expect(app.place.value).toEqual({ name: 'join' });
  });
  it('shows two recordings under one name as kept, and asks nothing', async () => {
    const alarms = [{ code: 'sync/fork', stream: 's' } as const];
    const { app } = await createTestApp({ ...views, school: { ...schoolView, alarms } }, { place });
    render(<SchoolScreen app={app} place={place} />);
    expect(await screen.findByText('Both recordings are kept.')).toBeTruthy();
  });
});

describe('a device of the school', () => {
  const place = { name: 'school' } as const;
  const open = async (name: RegExp) => {
    const made = await createTestApp(views, { place });
    render(<SchoolScreen app={made.app} place={place} />);
    press(name);
    return made;
  };
  it('gets another name', async () => {
    const { commands } = await open(/^Tablet 2/);
    type('Name of this device', 'By the window');
    await waitFor(() => press('Keep this name'));
    expect(commands).toContainEqual(['setDevice', deviceId(2), { label: 'By the window' }]);
  });
  it('gets another role', async () => {
    const { commands } = await open(/^Tablet 2/);
    press('Coordinator’s device');
    expect(commands).toContainEqual(['setDevice', deviceId(2), { role: 'coordinator' }]);
  });
  it('is taken out only after it was said what that means', async () => {
    const { commands } = await open(/^Tablet 2/);
    press('Take it out of the school');
    expect(await screen.findByText(/cannot be undone/)).toBeTruthy();
    expect(screen.getByText('Everything that it recorded until now is kept.')).toBeTruthy();
    expect(commands.map(([name]) => name)).not.toContain('revokeDevice');
    press('Take Tablet 2 out');
    await waitFor(() => expect(commands).toContainEqual(['revokeDevice', deviceId(2)]));
  });
  it('says that its browser may delete what is stored, where it said so itself', async () => {
    await open(/^Tablet 4/);
    expect(screen.getByText(/Its browser may delete what is stored/)).toBeTruthy();
  });
  it('says nothing of the kind where what is stored stays', async () => {
    await open(/^Tablet 2/);
    expect(screen.queryByText(/may delete/)).toBeNull();
  });
  it('is not taken out by itself', async () => {
    await open(/^Mrs Banda/);
    expect(screen.queryByRole('button', { name: 'Take it out of the school' })).toBeNull();
  });
  it('is not changed by a teacher who may only let tablets in', async () => {
    const school = { ...schoolView, role: 'teacher' as const };
    const { app } = await createTestApp({ ...views, school }, { place });
    render(<SchoolScreen app={app} place={place} />);
    press(/^Tablet 2/);
    expect(screen.queryByLabelText('Name of this device')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Administrator’s device' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Take it out of the school' })).toBeTruthy();
  });
});

describe('letting a device in', () => {
  const place = { name: 'admit' } as const;
  const answers = {
    readJoinRequest: ok({ label: 'Tablet 5', code: 'K7Q2M9XA', device: deviceId(5) }),
    admitDevice: ok(parcel),
  };
  it('grants nothing before the code was compared', async () => {
    const { app, commands } = await createTestApp(views, { place, answers });
    render(<AdmitScreen app={app} place={place} />);
    await paste('BANYAN-JOIN:abc');
    expect(await screen.findByText('Tablet 5 asks to join.')).toBeTruthy();
    expect(screen.getByText('K7Q2')).toBeTruthy();
    expect(commands.map(([name]) => name)).toEqual(['setLanguage', 'readJoinRequest']);
    press('Teacher’s device');
    press('The same: let it in');
    await waitFor(() => expect(commands).toContainEqual(['admitDevice', 'BANYAN-JOIN:abc', 'teacher']));
    expect(await screen.findByText(/Let Tablet 5 scan this now/)).toBeTruthy();
  });
  it('goes back to the beginning when the codes differ, with nothing granted', async () => {
    const { app, commands } = await createTestApp(views, { place, answers });
    render(<AdmitScreen app={app} place={place} />);
    await paste('BANYAN-JOIN:abc');
    await screen.findByText('Tablet 5 asks to join.');
    press('Not the same');
    expect(await screen.findByRole('button', { name: 'Scan' })).toBeTruthy();
    expect(commands.map(([name]) => name)).not.toContain('admitDevice');
  });
  it('offers a teacher the roles that a teacher may give', async () => {
    const school = { ...schoolView, role: 'teacher' as const };
    const { app } = await createTestApp({ ...views, school }, { place, answers });
    render(<AdmitScreen app={app} place={place} />);
    await paste('BANYAN-JOIN:abc');
    await screen.findByText('Tablet 5 asks to join.');
    expect(screen.getByRole('button', { name: 'Teacher’s device' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Coordinator’s device' })).toBeNull();
  });
  it('hands the answer out as a file where there is no camera', async () => {
    const { app, handedOut } = await createTestApp(views, { place, answers });
    render(<AdmitScreen app={app} place={place} />);
    await paste('BANYAN-JOIN:abc');
    await screen.findByText('Tablet 5 asks to join.');
    press('The same: let it in');
    fireEvent.click(await screen.findByRole('button', { name: 'Save as a file' }));
    expect(handedOut.map(({ name, file }) => [name, file.size])).toEqual([
      [parcel.name, parcel.bytes.length],
    ]);
  });
});

describe('joining a school', () => {
  const place = { name: 'join' } as const;
  const fresh = { ...alone, device: emptyDevice };
  const answers = { requestToJoin: ok({ qr: 'BANYAN-JOIN:xyz', code: 'K7Q2M9XA' }) };
  const ask = async () => {
    const made = await createTestApp(fresh, { place, answers });
    render(<JoinScreen app={made.app} place={place} />);
    type('Name of this device', 'Tablet 5');
    await waitFor(() => press('Show the code'));
    await screen.findByText('K7Q2');
    return made;
  };
  it('needs no PIN on a tablet that has none yet', async () => {
    const { commands } = await ask();
    expect(commands).toContainEqual(['requestToJoin', 'Tablet 5']);
    const code = await screen.findByRole('img', { name: 'First: let the teacher’s device scan this' });
    expect(code).toBeTruthy();
  });
  it('asks for the PIN where there is one', async () => {
    const device = { ...deviceView, teacher: 'locked' as const };
    const { app } = await createTestApp({ ...alone, device }, { place });
    render(<JoinScreen app={app} place={place} />);
    expect(screen.getByLabelText('PIN')).toBeTruthy();
  });
  it('takes the answer, and says when it belongs to the school', async () => {
    const { commands, show } = await ask();
    await paste('YW5zd2Vy');
    await waitFor(() => expect(commands.at(-1)?.[0]).toBe('acceptAdmission'));
    show({ school: schoolView });
    expect(await screen.findByText('This device belongs to Mwanga Primary School.')).toBeTruthy();
  });
  it('takes the answer also after the tablet was restarted in between', async () => {
    const asked = { ...aloneView, state: 'asked' as const };
    const { app, commands } = await createTestApp({ ...fresh, school: asked }, { place });
    render(<JoinScreen app={app} place={place} />);
    await paste('YW5zd2Vy');
    await waitFor(() => expect(commands.at(-1)?.[0]).toBe('acceptAdmission'));
  });
  it('hands the request out as a file, which the camera does not need', async () => {
    const { handedOut } = await ask();
    press('Save as a file');
    expect(await handedOut[0]?.file.text()).toBe('BANYAN-JOIN:xyz');
  });
});

describe('a school whose last teacher device is lost', () => {
  const place = { name: 'recover' } as const;
  it('comes back with the printed code', async () => {
    const answers = { recoverSchool: ok({ school: 'Mwanga Primary School' }) };
    const { app, commands } = await createTestApp(alone, { place, answers });
    render(<RecoverScreen app={app} place={place} />);
    type('Recovery code', '7KQ2 M9XA');
    await waitFor(() => press('Recover the school'));
    expect(commands).toContainEqual(['recoverSchool', '7KQ2 M9XA', null]);
    expect(await screen.findByText(/Mwanga Primary School is here again/)).toBeTruthy();
  });
  it('leads to the relay where there is no file', async () => {
    const { app } = await createTestApp(alone, { place });
    render(<RecoverScreen app={app} place={place} />);
    press('Relays');
    expect(app.place.value).toEqual({ name: 'safety' });
  });
});

describe('the teacher’s first screen', () => {
  const place = { name: 'teacher' } as const;
  it('shows how safe the work is, in counts', async () => {
    const { app } = await createTestApp(views, { place });
    render(<TeacherScreen app={app} place={place} />);
    expect(
      screen.getByText(
        '312 of 340 answers are safe in 2 places; 28 only on this tablet. Last contact: Tuesday.',
      ),
    ).toBeTruthy();
  });
  it('leads a coordinator to the round', async () => {
    const school = { ...schoolView, role: 'coordinator' as const };
    const { app } = await createTestApp({ ...views, school }, { place });
    render(<TeacherScreen app={app} place={place} />);
    press(/^The round/);
    expect(app.place.value).toEqual({ name: 'round' });
  });
  it('says nothing of the round to others', async () => {
    const { app } = await createTestApp(alone, { place });
    render(<TeacherScreen app={app} place={place} />);
    expect(screen.queryByRole('button', { name: /^The round/ })).toBeNull();
  });
  it('tells what fails in three parts and stays where it is', async () => {
    const answers = { foundSchool: fail({ code: 'storage/full', doing: 'roster' }) };
    const at = { name: 'school' } as const;
    const { app } = await createTestApp(alone, { place: at, answers });
    render(<SchoolScreen app={app} place={at} />);
    type('Name of the school', 'M');
    type('Name of this device', 'T');
    await waitFor(() => press('Set up the school'));
    expect(await screen.findByText(/no room left/)).toBeTruthy();
  });
});
