// Every view, made of the parts of core.ts; and what the core tells, as views to make again. What only a teacher sees is
// made by what is loaded when a teacher first looks, and is nothing while the door is shut.
import type { LearnerId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import { asksHere } from './asks-feeling.ts';
import type { Core, CoreListeners } from './core.ts';
import type { DemoView } from './demo-api.ts';
import { makeDeviceView } from './device-view.ts';
import { readDraft } from './drafts.ts';
import { makeLearnerView } from './learner-view.ts';
import { createLiveViews, type LiveViews } from './live-views.ts';
import { remember } from './remembered.ts';
import { NO_SCHOOL } from './sync-commands.ts';
import type { Syncing } from './syncing.ts';
import { makeTurnView } from './turn-view.ts';
import { isAsked } from './unasked.ts';
import type { DeviceView } from './views.ts';

/** What changes on the page's side, kept for the views. */
export interface ScreenFacts {
  language: string;
  /** What the learner of the turn asked to read in for a while, in place of the own language. */
  readIn?: string | null;
  storage: DeviceView['storage'];
  notices: readonly Problem[];
}

const loadClassNeeds = () => import('./class-needs.ts');
const loadClassPicture = () => import('./class-picture.ts');
const loadGoals = () => import('./todays-goal.ts');
const loadKindWord = async () => (await import('./turn-kind-word.ts')).readKindWord;
const loadLookBack = () => import('./looking-back.ts');

export function createViews(
  opening: Promise<Result<Core, Problem>>,
  facts: ScreenFacts,
  syncing: () => Promise<Syncing | null>,
  demo: () => Promise<DemoView>,
): LiveViews {
  const pictures = remember(
    async () => {
      const core = await opening;
      if (!core.ok) return null;
      return (await loadClassPicture()).createClassPictures(core.value, () => views.changed('picture'));
    },
    (made) => made !== null,
  );
  const views: LiveViews = createLiveViews({
    device: async () => makeDeviceView(await opening, facts),
    class: async (id) => {
      const core = await opening;
      return core.ok ? core.value.cards.readClass(id) : null;
    },
    learner: async (id) => {
      const core = await opening;
      if (!core.ok) return null;
      const { states, cards, next, surroundings, stores } = core.value;
      await core.value.school.roster();
      const ports = { states, cards, next, shelf: stores.shelf, now: surroundings.now };
      return makeLearnerView(
        {
          ...ports,
          packsOf: core.value.school.packsOf,
          asksFeeling: async () => asksHere(core.value, id),
          className: async () => (await classOf(core.value, id))?.name ?? null,
          language: core.value.languageOf,
          today: async (state, named, items) =>
            (await loadGoals()).readTodayView(core.value, state, named, items),
        },
        id,
      );
    },
    needs: async (id) => {
      const core = await opening;
      if (!core.ok || (await core.value.teacher.state()) !== 'open') return null;
      return (await loadClassNeeds()).readClassNeeds(core.value, id, facts.language);
    },
    picture: async (id) => {
      const core = await opening;
      const isOpen = core.ok && (await core.value.teacher.state()) === 'open';
      return isOpen ? ((await pictures.get())?.view(id, facts.language) ?? null) : null;
    },
    school: async () => (await syncing())?.view() ?? NO_SCHOOL,
    demo,
    skills: async (id) => {
      const core = await opening;
      const isOpen = core.ok && (await core.value.teacher.state()) === 'open';
      return isOpen ? ((await syncing())?.skills(id) ?? null) : null;
    },
    turn: async () => {
      const core = await opening;
      if (!core.ok) return { type: 'none' };
      const { turn, states, cards, library, surroundings, stores } = core.value;
      return makeTurnView({
        turn,
        states,
        cards,
        shelf: stores.shelf,
        ownClass: (record) => classOf(core.value, record.learner),
        language: (record) => core.value.languageOf(record.learner),
        readDraft: (place) => readDraft(core.value, place),
        isInstalling: library.isInstalling,
        asked: async (learner, question) => isAsked(await core.value.school.roster(), learner, question),
        kindWord: async (learner) => (await loadKindWord())(core.value, learner),
        lookBack: async (state, named) => (await loadLookBack()).readLookBack(core.value, state, named),
        now: surroundings.now,
      });
    },
  });
  return views;
}

export function toListeners(
  opening: Promise<Result<Core, Problem>>,
  facts: ScreenFacts,
  views: LiveViews,
): CoreListeners {
  return {
    turnChanged: () => views.changed('turn'),
    // Only main.ts has other tabs to tell.
    turnSaved: () => undefined,
    modelsChanged: () => undefined,
    tabsChanged: async () => {
      await views.changed('device', 'class', 'learner', 'skills', 'turn');
      void views.changed('needs', 'picture');
    },
    packsChanged: async () => {
      // A learner who waited for this pack goes on by itself.
      const core = await opening;
      if (core.ok) await core.value.practice.resume();
      await views.changed('device', 'learner', 'skills', 'turn');
      void views.changed('needs', 'picture');
    },
    packsProgressed: () => views.changed('device', 'turn'),
    queueChanged: () => views.changed('class'),
    language: () => facts.language,
    readIn: () => facts.readIn ?? null,
  };
}

async function classOf({ school, names }: Core, learner: LearnerId) {
  const { classes, learners } = await school.roster();
  const own = learners.get(learner)?.class;
  const found = own === undefined ? undefined : classes.get(own);
  if (!found) return null;
  const name = await names.read(found.name, { purpose: 'class-name', owner: found.id });
  return { name, picturePin: found.picturePin };
}
