import { describe, expect, it } from 'vitest';
import { createKeptQuestion } from '../../../src/ui/setup/kept-question.ts';
import type { BanyanApi } from '../../../src/worker/api.ts';
import { choiceItem, steps, turnView } from '../../support/ui/sample-turn.ts';
import { deviceView } from '../../support/ui/sample-views.ts';
import { createScriptedApi } from '../../support/ui/scripted-api.ts';

const question = turnView(steps.item);
const VERSION = '1.0.0';

function createTablet() {
  const held = new Map<string, string>();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
  const { api } = createScriptedApi({ device: deviceView, turn: question });
  return { held, api, open: (version = VERSION) => createKeptQuestion(storage, version) };
}

/** A page that showed the question and could be closed now. */
function createShown() {
  const tablet = createTablet();
  const kept = tablet.open();
  kept.follow(question);
  return { ...tablet, api: kept.guard(tablet.api), kept };
}

describe('the question that a start shows before any database is open', () => {
  it('is the one that stood there last, with what was typed so far', async () => {
    const { api, open } = createShown();
    const { item } = steps.item;
    await api.saveDraft(item.seed, { typed: '1' });
    expect(open().read()?.step).toEqual({ ...steps.item, draft: { typed: '1' } });
  });

  it('names nobody: neither a learner nor a class lies there in the clear', () => {
    const { held, open, kept } = createShown();
    kept.follow(turnView({ ...steps.item, item: choiceItem })); // its own text names no child
    const texts = [...held.values()].join();
    if (question.type !== 'running') throw new Error('Must be a running turn');
    expect(question.learner.name).not.toBe('');
    expect(texts).not.toContain(question.learner.name);
    expect(texts).not.toContain(question.className);
    expect(open().read()?.learner.id).toBe(question.learner.id);
  });

  it.each<[string, (api: BanyanApi) => unknown]>([
    ['an answer', (api) => api.answer(7, { type: 'number', text: '5', unit: '' })],
    ['a skip', (api) => api.skipItem(7)],
    ['a call for help', (api) => api.askForHelp(7)],
    ['the end of the turn', (api) => api.endTurn('done')],
    ['going on', (api) => api.goOn()],
    ['another learner', (api) => api.startGuestTurn()],
  ])('is gone before %s is on its way', (_, move) => {
    const { api, open } = createShown();
    move(api);
    expect(open().read()).toBeNull();
  });

  it.each(['not-yet', 'lesson', 'summary'] as const)('is gone once the turn shows its %s', (step) => {
    const { kept, open } = createShown();
    kept.follow(turnView(steps[step]));
    expect(open().read()).toBeNull();
  });

  it('is gone with the turn', () => {
    const { kept, open } = createShown();
    kept.follow({ type: 'none' });
    expect(open().read()).toBeNull();
  });

  it('does not get the draft of the question before it', async () => {
    const { kept, api, open } = createShown();
    await api.saveDraft(steps.item.item.seed, { typed: '1' });
    kept.follow(turnView({ ...steps.item, item: choiceItem }));
    await api.saveDraft(steps.item.item.seed, { typed: '12' });
    expect(open().read()?.step).toEqual({ ...steps.item, item: choiceItem, draft: null });
  });

  it('begins a second try with an empty draft', async () => {
    const { kept, api, open } = createShown();
    await api.saveDraft(steps.item.item.seed, { typed: '1' });
    kept.follow(turnView({ ...steps.item, attempt: 2, draft: null }));
    expect(open().read()?.step).toEqual({ ...steps.item, attempt: 2, draft: null });
  });

  it('is left alone by a version of the app that did not write it', () => {
    expect(createShown().open('2.0.0').read()).toBeNull();
  });

  it('is none where what lies there cannot be read, or nothing can be kept', () => {
    const { held, open } = createShown();
    for (const key of held.keys()) held.set(key, '{"version":"1.0.0"');
    expect(open().read()).toBeNull();
    const forbidden = createKeptQuestion(null, VERSION);
    forbidden.follow(question);
    expect(forbidden.read()).toBeNull();
  });
});
