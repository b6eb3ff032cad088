import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fail } from '../../../src/domain/result.ts';
import { isDemoAddress } from '../../../src/ui/setup/demo-address.ts';
import { DemoFrame } from '../../../src/ui/setup/demo-frame.tsx';
import { createDemoState } from '../../../src/ui/setup/demo-state.ts';
import { StartScreen } from '../../../src/ui/setup/start-screen.tsx';
import { TeacherScreen } from '../../../src/ui/teacher/teacher-screen.tsx';
import { deviceView, emptyDevice } from '../../support/ui/sample-views.ts';
import { createTestApp, type TestAppOptions } from '../../support/ui/test-app.ts';

afterEach(cleanup);

const TRY = 'Try with an invented class';

async function openDemo(made: number, options: TestAppOptions = {}) {
  const test = await createTestApp(
    { device: deviceView, turn: { type: 'none' }, demo: { made } },
    { demo: true, ...options },
  );
  const left: string[] = [];
  render(
    <DemoFrame
      app={test.app}
      demo={createDemoState(test.api)}
      leave={async () => {
        left.push('left');
      }}
    >
      <p>a screen of the class</p>
    </DemoFrame>,
  );
  await screen.findByText(/This is an invented class/);
  return { ...test, left };
}

describe('the way into the invented class', () => {
  it('is on the first screen of a tablet without a class, and gone where there is one', async () => {
    const { app, entered } = await createTestApp({ device: emptyDevice, turn: { type: 'none' } });
    render(<StartScreen app={app} />);
    fireEvent.click(screen.getByRole('button', { name: TRY }));
    expect(entered).toEqual(['demo']);
    cleanup();
    const used = await createTestApp({ device: deviceView, turn: { type: 'none' } });
    render(<StartScreen app={used.app} />);
    expect(screen.queryByRole('button', { name: TRY })).toBeNull();
  });

  it('is in the teacher’s place, but not in that of the invented class', async () => {
    const device = { ...deviceView, teacher: 'open' } as const;
    const { app, entered } = await createTestApp({ device, turn: { type: 'none' } });
    render(<TeacherScreen app={app} place={{ name: 'teacher' }} />);
    fireEvent.click(screen.getByRole('button', { name: TRY }));
    expect(entered).toEqual(['demo']);
    cleanup();
    const inside = await createTestApp({ device, turn: { type: 'none' } }, { demo: true });
    render(<TeacherScreen app={inside.app} place={{ name: 'teacher' }} />);
    expect(screen.queryByRole('button', { name: TRY })).toBeNull();
  });

  it('is an address', () => {
    expect(['?demo', '?demo=1', '?source=home&demo'].map(isDemoAddress)).toEqual([true, true, true]);
    expect(['', '?demonstration', '?source=demo'].map(isDemoAddress)).toEqual([false, false, false]);
  });
});

describe('the frame around the invented class', () => {
  it('says on every screen what it is, and the PIN', async () => {
    await openDemo(1);
    expect(screen.getByText(/This is an invented class/).textContent).toContain('Teacher’s PIN: 1234');
    expect(screen.getByText('a screen of the class')).toBeTruthy();
  });

  it('has the class made, once, in the words of the screen, and shows how far it is', async () => {
    const { commands, show } = await openDemo(0, { language: 'en' });
    expect(screen.queryByText('a screen of the class')).toBeNull();
    await waitFor(() =>
      expect(commands.filter(([name]) => name === 'makeDemo')).toEqual([
        ['makeDemo', expect.objectContaining({ className: 'Class 4, invented' })],
      ]),
    );
    show({ demo: { made: 0.42 } });
    expect((await screen.findByRole('progressbar')).getAttribute('aria-valuenow')).toBe('42');
    show({ demo: { made: 1 } });
    expect(await screen.findByText('a screen of the class')).toBeTruthy();
  });

  it('tells why it could not be made, and tries again', async () => {
    const problem = { code: 'storage/full', doing: 'restore' } as const;
    const { commands } = await openDemo(0, { answers: { makeDemo: fail(problem) } });
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(commands.filter(([name]) => name === 'makeDemo')).toHaveLength(2);
  });

  it('tells it also where the worker breaks off without a word, and tries again', async () => {
    const test = await createTestApp(
      { device: deviceView, turn: { type: 'none' }, demo: { made: 0 } },
      { demo: true },
    );
    let asked = 0;
    const makeDemo = async () => {
      asked += 1;
      throw new Error('broken off');
    };
    const demo = createDemoState({ ...test.api, subscribe: test.api.subscribe, makeDemo });
    render(
      <DemoFrame app={test.app} demo={demo} leave={async () => undefined}>
        <p>a screen of the class</p>
      </DemoFrame>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByRole('button', { name: 'Try again' });
    expect(asked).toBe(2);
  });

  it('asks before it is removed, and lets who tapped by mistake stay', async () => {
    const { left } = await openDemo(1);
    fireEvent.click(screen.getByRole('button', { name: 'Leave and remove' }));
    const sheet = await screen.findByRole('dialog');
    fireEvent.click(within(sheet).getByRole('button', { name: 'Stay here' }));
    expect(left).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Leave and remove' }));
    fireEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Leave and remove' }),
    );
    expect(left).toEqual(['left']);
  });

  it('shuts the screens that would take something in or hand something out, and says why', async () => {
    const { app } = await openDemo(1, { place: { name: 'hand-over' } });
    for (const name of ['hand-over', 'class-lists', 'packs'] as const) {
      app.actions.go({ name });
      await waitFor(() => expect(app.place.value).toEqual({ name }));
      expect(screen.queryByText('a screen of the class')).toBeNull();
      expect(await screen.findByText('This is not done in the invented class.')).toBeTruthy();
    }
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(app.place.value).toEqual({ name: 'teacher' }));
  });

  it('speaks the language that is chosen in it', async () => {
    const { app } = await openDemo(1);
    app.actions.changeSettings({ language: 'ar' });
    expect(await screen.findByText(/هذا صف متخيَّل/)).toBeTruthy();
  });
});
