import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { steps, turnView } from '../support/ui/sample-turn.ts';
import {
  amina,
  CLASS,
  classView,
  deviceView,
  emptyDevice,
  LEARNER,
  learnerView,
} from '../support/ui/sample-views.ts';
import { createTestApp } from '../support/ui/test-app.ts';

const views = { device: deviceView, class: classView, learner: learnerView, turn: { type: 'none' } } as const;
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the state of the screen', () => {
  it('mirrors the class of the place and forgets it elsewhere', async () => {
    const { app } = await createTestApp(views, { place: { name: 'faces', class: CLASS } });
    await settle();
    expect(app.class.value?.name).toBe(classView.name);
    app.actions.go({ name: 'start' });
    expect(app.class.value).toBeUndefined();
  });
  it('brings a learner back to a running turn, wherever the app is opened', async () => {
    const { app } = await createTestApp(
      { ...views, turn: turnView(steps.item) },
      { place: { name: 'start' } },
    );
    await settle();
    expect(app.place.value.name).toBe('turn');
  });
  it('lets the teacher in while a turn runs', async () => {
    const { app } = await createTestApp(
      { ...views, turn: turnView(steps.item) },
      { place: { name: 'packs' } },
    );
    await settle();
    expect(app.place.value.name).toBe('packs');
  });
  it('leaves an empty turn for the first screen', async () => {
    const { app } = await createTestApp(views, { place: { name: 'turn' } });
    await settle();
    expect(app.place.value.name).toBe('start');
  });
  it('speaks the language that a learner has chosen, and the tablet’s again after the turn', async () => {
    const { app, commands } = await createTestApp(views, { place: { name: 'faces', class: CLASS } });
    app.actions.admit(CLASS, LEARNER, 'ar');
    await expect.poll(() => app.context.value.language).toBe('ar');
    await app.actions.leaveTurn('done', { name: 'start' });
    await expect.poll(() => app.context.value.language).toBe('en');
    expect(commands.filter(([name]) => name === 'setLanguage').map(([, tag]) => tag)).toEqual([
      'en',
      'ar',
      'en',
    ]);
  });
  it('takes up a running turn in its learner’s language, not the tablet’s', async () => {
    const turn = { ...turnView(steps.item), learner: { ...amina, language: 'ar' } };
    const { app } = await createTestApp({ ...views, turn }, { place: { name: 'start' } });
    await expect.poll(() => app.context.value.language).toBe('ar');
  });
  it('keeps the choice of a language with the learner who is here, else with the tablet', async () => {
    const { app, commands, saved } = await createTestApp(views);
    app.actions.chooseLanguage('fr', null);
    expect(saved.at(-1)?.language).toBe('fr');
    app.actions.chooseLanguage('ar', amina.id);
    expect(commands).toContainEqual(['setLearnerLanguage', amina.id, 'ar']);
    expect(saved).toHaveLength(1);
  });
  it('shows why a command failed until the next one', async () => {
    const answers = { startTurn: fail({ code: 'roster/unknown-learner' }), goOn: ok(null) };
    const { app } = await createTestApp(views, { answers });
    await app.actions.startTurn(LEARNER);
    expect(app.problem.value).toEqual({ code: 'roster/unknown-learner' });
    await app.actions.goOn();
    expect(app.problem.value).toBeNull();
  });
  it('says nothing of a file before once another pack file is opened', async () => {
    const { app } = await createTestApp(views, { answers: { installPackFile: ok(null) } });
    app.actions.tellProblem({ code: 'roster/unknown-learner' });
    app.actions.offerUndo('removed', null);
    await app.actions.installPackFile(new File([], 'numbers.zip'));
    expect([app.problem.value, app.undoable.value]).toEqual([null, null]);
  });
  it('fetches the first pack without being asked when nothing is here', async () => {
    const [pack] = deviceView.packs;
    if (!pack) throw new Error('Must have a sample pack, got none');
    const offered = { ...emptyDevice, packs: [{ ...pack, state: { type: 'offered' } as const }] };
    const { app, commands, show } = await createTestApp({ ...views, device: offered });
    await app.actions.practiseNow();
    expect(commands.slice(-2)).toEqual([['installOfferedPack', pack.id], ['startGuestTurn']]);
    show({ turn: turnView(steps.preparing) });
    expect(app.place.value.name).toBe('turn');
  });
  it('asks who is here after a while alone, but never a guest', async () => {
    const named = await createTestApp({ ...views, turn: turnView(steps.item) });
    await settle();
    named.app.actions.askWhoIsHere();
    expect(named.app.whoIsHere.value).toBe(true);
    const running = turnView(steps.item);
    if (running.type !== 'running') throw new Error('Must run');
    const guest = await createTestApp({ ...views, turn: { ...running, learner: { ...amina, guest: true } } });
    await settle();
    guest.app.actions.askWhoIsHere();
    expect(guest.app.whoIsHere.value).toBe(false);
  });
  it('tells once that there is no voice for the language', async () => {
    const { app } = await createTestApp(views, { voice: 'no-voice' });
    app.actions.speak('Amina');
    await settle();
    expect(app.voiceless.value).toBe('en');
    app.actions.dismissVoiceless();
    app.actions.speak('Amina');
    await settle();
    expect(app.voiceless.value).toBeNull();
  });
});
