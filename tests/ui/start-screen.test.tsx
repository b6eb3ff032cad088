import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { StartScreen } from '../../src/ui/setup/start-screen.tsx';
import { CLASS, deviceView, emptyDevice } from '../support/ui/sample-views.ts';
import { createTestApp } from '../support/ui/test-app.ts';

afterEach(cleanup);

describe('the first screen', () => {
  it('leads to a question with one tap and no account', async () => {
    const { app, commands } = await createTestApp({ device: emptyDevice, turn: { type: 'none' } });
    render(<StartScreen app={app} />);
    fireEvent.click(screen.getByRole('button', { name: 'Practise now' }));
    await waitFor(() => expect(commands).toContainEqual(['startGuestTurn']));
  });
  it('names every language in itself and changes at once', async () => {
    const { app } = await createTestApp({ device: emptyDevice, turn: { type: 'none' } });
    render(<StartScreen app={app} />);
    fireEvent.click(screen.getByRole('button', { name: 'العربية' }));
    expect(await screen.findByRole('button', { name: 'أتدرّب الآن' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Français' }));
    expect(await screen.findByRole('button', { name: 'M’exercer' })).toBeTruthy();
  });
  it('goes straight to the faces when the tablet has one class', async () => {
    const device = { ...deviceView, classes: deviceView.classes.slice(0, 1) };
    const { app } = await createTestApp({ device, turn: { type: 'none' } });
    render(<StartScreen app={app} />);
    fireEvent.click(screen.getByRole('button', { name: 'My class' }));
    expect(app.place.value).toEqual({ name: 'faces', class: CLASS });
  });
  it('tells an insecure address and lets it be put aside', async () => {
    const device = { ...emptyDevice, notices: [{ code: 'origin/insecure' } as const] };
    const { app, commands } = await createTestApp({ device, turn: { type: 'none' } });
    render(<StartScreen app={app} />);
    expect(await screen.findByText(/This address is not secure/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'All right' }));
    expect(commands).toContainEqual(['dismissNotice', 'origin/insecure']);
  });
});
