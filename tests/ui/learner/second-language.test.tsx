import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { BackContext } from '../../../src/ui/kit/back.ts';
import { LanguageSheet } from '../../../src/ui/language-sheet.tsx';
import { TurnScreen } from '../../../src/ui/learner/turn-screen.tsx';
import type { LearnerCard, TurnStep } from '../../../src/worker/views.ts';
import { steps, turnView } from '../../support/ui/sample-turn.ts';
import { amina, deviceView } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

afterEach(cleanup);

const PLACE = { name: 'turn' } as const;

async function open(card: Partial<LearnerCard>, step: TurnStep = steps.choice) {
  const turn = { ...turnView(step), learner: { ...amina, ...card } };
  const answers = { readIn: undefined, setSecondLanguage: ok(null) };
  const test = await createTestApp({ device: deviceView, turn }, { place: PLACE, answers });
  render(
    <BackContext.Provider value={test.app.platform.navigation.holdBack}>
      <TurnScreen app={test.app} place={PLACE} />
    </BackContext.Provider>,
  );
  return test;
}

describe('a learner with a second language', () => {
  it('has the same question in it with one tap, words and direction with it, and the first again with another', async () => {
    const { app, commands } = await open({ secondLanguage: 'ar' });
    fireEvent.click(screen.getByRole('button', { name: /The same in .*العربية/u }));
    expect(commands).toContainEqual(['readIn', 'ar']);
    await waitFor(() => expect(app.context.value.language).toBe('ar'));
    fireEvent.click(screen.getByRole('button', { name: /English/ }));
    expect(commands).toContainEqual(['readIn', null]);
    await waitFor(() => expect(app.context.value.language).toBe('en'));
  });
  it('hears it in that language', async () => {
    const { app } = await open({ secondLanguage: 'ar' });
    const languages: string[] = [];
    const speak = async (_: string, language: string) => {
      languages.push(language);
      return 'spoken';
    };
    Object.assign(app.platform, { speak });
    fireEvent.click(screen.getByRole('button', { name: /The same in .*العربية/u }));
    await waitFor(() => expect(app.context.value.language).toBe('ar'));
    app.actions.speak('x');
    expect(languages).toEqual(['ar']);
  });
  it('is asked the next question in the first one', async () => {
    const { app, show } = await open({ secondLanguage: 'ar' });
    fireEvent.click(screen.getByRole('button', { name: /The same in .*العربية/u }));
    await waitFor(() => expect(app.secondShown.value).toBe('ar'));
    show({ turn: { ...turnView(steps.item), learner: { ...amina, secondLanguage: 'ar' } } });
    await waitFor(() => expect(app.secondShown.value).toBeNull());
  });
  it('is offered nothing that the pack of the question does not have', async () => {
    await open({ secondLanguage: 'yo' });
    expect(document.querySelector('[data-second]')).toBeNull();
    expect(screen.getByRole('button', { name: 'Language' })).toBeTruthy();
  });
});

describe('the choice of a second language', () => {
  it('stands beside that of the first, for who is here, and lacks the first', async () => {
    const { app, commands } = await open({ language: 'en' });
    render(<LanguageSheet app={app} onClose={() => undefined} />);
    const group = screen.getByRole('group', { name: 'A second language' });
    const names = [...group.querySelectorAll('button')].map((one) => one.textContent);
    expect(names).toContain('Français');
    expect(names).not.toContain('English');
    const french = [...group.querySelectorAll('button')].find((one) => one.textContent === 'Français');
    if (french) fireEvent.click(french);
    expect(commands).toContainEqual(['setSecondLanguage', amina.id, 'fr']);
  });
});
