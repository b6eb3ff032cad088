import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fail } from '../../../src/domain/result.ts';
import { PIN_PICTURES } from '../../../src/ui/kit/pin-picture.tsx';
import { PinScreen } from '../../../src/ui/learner/pin-screen.tsx';
import { CLASS, classView, deviceView, learnerCards } from '../../support/ui/sample-views.ts';
import { createTestApp, type TestAppOptions } from '../../support/ui/test-app.ts';

const [withPin, withoutPin] = learnerCards;

afterEach(cleanup);

async function openFor(learner: typeof withPin, options: TestAppOptions = {}, changes = {}) {
  if (!learner) throw new Error('Must have a sample learner, got none');
  const place = { name: 'pin', class: CLASS, learner: learner.id } as const;
  const test = await createTestApp(
    { device: deviceView, class: { ...classView, ...changes }, turn: { type: 'none' } },
    { ...options, place },
  );
  render(<PinScreen app={test.app} place={place} />);
  return test;
}

async function tap(...pictures: readonly string[]): Promise<void> {
  for (const picture of pictures) fireEvent.click(await screen.findByRole('button', { name: picture }));
}

describe('a picture PIN', () => {
  it('is nine pictures in an order that is kept for ever, because PINs are their numbers', () => {
    expect(PIN_PICTURES).toEqual(['sun', 'moon', 'tree', 'fish', 'bird', 'flower', 'house', 'star', 'boat']);
  });
  it('lets the learner in after three pictures in order', async () => {
    const { app, commands } = await openFor(withPin);
    await tap('Sun', 'Bird', 'Boat');
    await waitFor(() => expect(app.place.value.name).toBe('home'));
    expect(commands).toContainEqual(['checkPicturePin', withPin?.id, [0, 4, 8]]);
    expect(app.admitted.value).toBe(withPin?.id);
  });
  it('says in words that the three were others, and begins again', async () => {
    const { app } = await openFor(withPin, {
      answers: { checkPicturePin: fail({ code: 'pin/wrong', triesLeft: 3 }) },
    });
    await tap('Moon', 'Moon', 'Moon');
    expect(await screen.findByText('Not these three. Look again, there is time.')).toBeTruthy();
    expect(await screen.findByRole('list', { name: '0 of 3 pictures' })).toBeTruthy();
    expect(app.admitted.value).toBeNull();
  });
  it('tells how long to wait after too many tries', async () => {
    await openFor(withPin, { answers: { checkPicturePin: fail({ code: 'pin/wait', seconds: 30 }) } });
    await tap('Moon', 'Moon', 'Moon');
    expect(await screen.findByText(/wait 30 seconds/)).toBeTruthy();
  });
  it('takes the last picture back', async () => {
    await openFor(withPin);
    await tap('Sun', 'Take the last one back');
    expect(await screen.findByRole('list', { name: '0 of 3 pictures' })).toBeTruthy();
  });
  it('is chosen by tapping the same three twice', async () => {
    const { app, commands } = await openFor(withoutPin);
    await tap('Sun', 'Moon', 'Tree');
    expect(await screen.findByText(/the same three, in the same order/)).toBeTruthy();
    await tap('Sun', 'Moon', 'Tree');
    await waitFor(() => expect(app.place.value.name).toBe('home'));
    expect(commands).toContainEqual(['choosePicturePin', withoutPin?.id, [0, 1, 2]]);
  });
  it('is not kept when the second time differed', async () => {
    const { commands } = await openFor(withoutPin);
    await tap('Sun', 'Moon', 'Tree', 'Sun', 'Moon', 'Fish');
    expect(await screen.findByText(/Those were others/)).toBeTruthy();
    expect(commands.some(([name]) => name === 'choosePicturePin')).toBe(false);
  });
  it('is not asked for where the class has switched it off: the face is', async () => {
    const { app } = await openFor(withPin, {}, { picturePin: false });
    expect(await screen.findByRole('heading', { name: 'Are you Amina?' })).toBeTruthy();
    await tap('Yes, that is me');
    expect(app.place.value.name).toBe('home');
  });
});
