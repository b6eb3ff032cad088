// The boundary, filled in: every command of api.ts on the parts of core.ts. Views are made in made-views.ts.
import type { Problem } from '../domain/problem.ts';
import { fail, type Result } from '../domain/result.ts';
import type { BanyanApi } from './api.ts';
import { createAssigningCommands } from './assigning-commands.ts';
import { createAuthoringCommands } from './authoring-commands.ts';
import { createCaringCommands } from './caring-commands.ts';
import { createClassesCommands } from './classes-commands.ts';
import { createCoachingCommands } from './coaching-commands.ts';
import type { Core, CoreListeners } from './core.ts';
import { createDemo } from './demo-commands.ts';
import { guardDemo } from './demo-guard.ts';
import { saveDraft } from './drafts.ts';
import type { Writer } from './event-writers.ts';
import { createGrowingCommands } from './growing-commands.ts';
import { createImportingCommands } from './importing-commands.ts';
import { createLearnerPageCommands } from './learner-page-commands.ts';
import type { LiveViews } from './live-views.ts';
import { createViews, type ScreenFacts, toListeners } from './made-views.ts';
import { createNeedsCommands } from './needs-commands.ts';
import { createPackFilesCommands } from './pack-files-commands.ts';
import { readMedia, readVoice } from './pack-media.ts';
import { createPaperCommands } from './paper-commands.ts';
import { checkPicturePin, choosePicturePin } from './picture-pins.ts';
import { createPrivacyCommands } from './privacy-commands.ts';
import { remember } from './remembered.ts';
import { createRosterCommands } from './roster-commands.ts';
import { createSelfCommands } from './self-commands.ts';
import { setStage } from './setting-stage.ts';
import { createSyncCommands, NO_SCHOOL } from './sync-commands.ts';
import type { SyncListeners } from './sync-parts.ts';
import type { Syncing, Wake } from './syncing.ts';
import { createTellingCommands } from './telling-commands.ts';
import { tellStorage } from './telling-storage.ts';
import { createTogetherCommands } from './together-commands.ts';
import { startTurn } from './turn-start.ts';
import { createTurnsCommands } from './turns-commands.ts';
import { allIn } from './two-at-once.ts';
import { createVoiceCommands } from './voice-commands.ts';

export interface Banyan {
  readonly api: BanyanApi;
  /** What syncs, loaded when it is first asked for; null where the databases could not be opened. */
  syncing(): Promise<Syncing | null>;
  /** What the core tells when something on the screens is no longer right. */
  readonly listeners: CoreListeners;
}

/** `opening` settles when the databases are open, or cannot be opened: then every command fails with the reason. */
export function createBanyan(
  opening: Promise<Result<Core, Problem>>,
  facts: ScreenFacts,
  wake: (why: Wake) => void = () => undefined,
): Banyan {
  const tellOfStorage = async (): Promise<boolean> => {
    const core = await opening;
    if (!core.ok) return false;
    const { stores, surroundings } = core.value;
    return tellStorage(stores, facts.storage, surroundings.now());
  };
  const syncing = remember(
    async (): Promise<Syncing | null> => {
      const core = await opening;
      return core.ok
        ? (await loadSyncing()).createSyncing(core.value, listenersOf(views, tellOfStorage))
        : null;
    },
    (opened) => opened !== null,
  );
  const demo = createDemo({
    opening,
    run: (command) => changing(withCore(command)),
    language: () => facts.language,
    progressed: () => views.changed('demo'),
  });
  const views = createViews(opening, facts, syncing.get, demo.view);
  const withCore = async <T>(
    command: (core: Core) => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>> => {
    const core = await opening;
    return core.ok ? command(core.value) : core;
  };
  const asTeacher = <T>(command: (core: Core) => Promise<Result<T, Problem>>) =>
    withCore((core) => core.teacher.behind(() => command(core)));
  /** Runs a change of the roster and shows it everywhere. */
  const changing = async <T>(change: Promise<Result<T, Problem>>): Promise<Result<T, Problem>> => {
    const done = await change;
    if (done.ok) {
      await views.changed('device', 'class', 'learner', 'skills', 'turn');
      // A whole class is looked through for it: nobody's tap waits for that.
      void views.changed('needs', 'picture');
    }
    return done;
  };

  const api: BanyanApi = {
    ...createSyncCommands(withCore, syncing.get),
    ...createTellingCommands(asTeacher, () => facts.language),
    ...createLearnerPageCommands(asTeacher, () => facts.language),
    ...createAssigningCommands(
      asTeacher,
      (command) => changing(asTeacher(command)),
      () => facts.language,
      async () => (await syncing.get())?.writer() ?? NOBODY,
    ),
    ...createClassesCommands(asTeacher, changing, async () => (await syncing.get())?.writer() ?? NOBODY),
    ...createPrivacyCommands(
      asTeacher,
      changing,
      async () => (await syncing.get())?.writer() ?? NOBODY,
      () => facts.language,
    ),
    // A whole class is looked through for it: nobody's tap waits for that.
    ...createNeedsCommands(
      asTeacher,
      () => facts.language,
      () => void views.changed('needs'),
    ),
    ...createTogetherCommands(
      asTeacher,
      (command) => changing(asTeacher(command)),
      () => facts.language,
    ),
    ...createRosterCommands(
      asTeacher,
      (command) => changing(asTeacher(command)),
      () => facts.language,
      async () => (await syncing.get())?.view() ?? NO_SCHOOL,
    ),
    ...createPackFilesCommands(
      asTeacher,
      (command) => changing(asTeacher(command)),
      () => facts.language,
      async () => (await syncing.get())?.writer() ?? NOBODY,
    ),
    ...createPaperCommands(
      asTeacher,
      (command) => changing(asTeacher(command)),
      () => facts.language,
    ),
    ...createCoachingCommands(asTeacher),
    ...createImportingCommands(asTeacher, () => facts.language),
    ...createAuthoringCommands(asTeacher, () => facts.language),
    ...createVoiceCommands(asTeacher, () => facts.language),
    ...createTurnsCommands(withCore, asTeacher, changing),
    ...createGrowingCommands(withCore, asTeacher, changing),
    ...createCaringCommands(withCore, asTeacher, changing, () => void views.changed('needs')),
    ...createSelfCommands(withCore, asTeacher, changing, () => facts.language),
    ...demo.commands,
    subscribe: (name, about, callback) => views.subscribe(name, about, callback),
    ping: async () => 'alive',
    setLanguage: async (tag) => {
      if (facts.language === tag) return;
      facts.language = tag;
      const core = await opening;
      if (core.ok) core.value.turn.reload();
      await views.changed('device', 'learner', 'turn');
      void views.changed('needs', 'picture');
    },
    setStorage: async (state) => {
      facts.storage = state;
      await views.changed('device');
      if (await tellOfStorage()) await views.changed('school');
    },

    startGuestTurn: () =>
      withCore(async (core) => {
        const guest = await core.school.addGuest();
        if (!guest.ok) return guest;
        void core.library.installFirst();
        return startTurn(core, guest.value);
      }),
    startTurn: (learner, beside, feeling) => withCore((core) => startTurn(core, learner, beside, feeling)),
    endTurn: (why) =>
      withCore(async (core) => {
        const turn = await core.turn.current();
        const ended = await core.practice.end(why);
        core.cards.forgetTurns(...(turn ? allIn(turn.record) : []));
        await views.changed('class', 'learner', 'device');
        wake('turn-ended');
        return ended;
      }),
    answer: (seed, answer, sure) => withCore(({ practice }) => practice.answer(seed, answer, sure)),
    saveDraft: async (seed, draft) => {
      const core = await opening;
      if (core.ok) await saveDraft(core.value, seed, draft);
    },
    showHint: (seed) => withCore(({ practice }) => practice.showHint(seed)),
    askForHelp: (seed) => withCore(({ practice }) => practice.askForHelp(seed)),
    skipItem: (seed) => withCore(({ practice }) => practice.skip(seed)),
    skipFinding: (seed) => withCore(({ practice }) => practice.skipFinding(seed)),
    goOn: () => withCore(({ practice }) => practice.goOn()),
    choose: (skill) => withCore(({ practice }) => practice.choose(skill)),
    plan: (skills) => withCore(({ practice }) => practice.plan(skills)),
    finishTurn: () => withCore(({ practice }) => practice.finish()),
    reflect: (question, value) => withCore(({ practice }) => practice.reflect(question, value)),

    checkPicturePin: (learner, pin) => withCore((core) => checkPicturePin(core, learner, pin)),
    choosePicturePin: (learner, pin) => changing(withCore((core) => choosePicturePin(core, learner, pin))),
    setLearnerLanguage: (learner, language) =>
      changing(withCore(({ school }) => school.setLearner(learner, { language }))),
    setSecondLanguage: (learner, tag) =>
      changing(withCore(({ school }) => school.setLearner(learner, { secondLanguage: tag ?? '' }))),
    readIn: async (tag) => {
      if ((facts.readIn ?? null) === tag) return;
      facts.readIn = tag;
      const core = await opening;
      if (core.ok) core.value.turn.reload();
      await views.changed('turn');
    },
    setInterests: (learner, interests) =>
      changing(withCore(({ school }) => school.setLearner(learner, { interests }))),

    setTeacherPin: (pin) => changing(withCore(({ teacher }) => teacher.setPin(pin))),
    unlockTeacher: (pin) => changing(withCore(({ teacher }) => teacher.unlock(pin))),
    lockTeacher: async () => {
      const core = await opening;
      if (core.ok) core.value.teacher.lock();
      await views.changed('device');
    },
    addClass: (name) => changing(asTeacher(({ school }) => school.addClass(name))),
    setClass: (id, change) => changing(asTeacher(({ school }) => school.setClass(id, change))),
    addLearners: (id, names) => changing(asTeacher(({ school }) => school.addLearners(id, names))),
    setLearner: (learner, change) => changing(asTeacher(({ school }) => school.setLearner(learner, change))),
    resetPicturePin: (learner) => changing(asTeacher(({ school }) => school.setPin(learner))),
    setStage: (learner, stage) => changing(asTeacher((core) => setStage(core, learner, stage))),

    installOfferedPack: (pack) => asTeacher(({ library }) => library.installOffered(pack)),
    installPackFile: (name, file) => asTeacher(({ library }) => library.installFile(name, file)),
    cancelInstall: async (pack) => {
      const core = await opening;
      if (core.ok) core.value.library.cancel(pack);
    },
    installModelFile: (name, file) => asTeacher(({ models }) => models.install(name, file)),
    removeModel: (pack) => asTeacher(({ models }) => models.remove(pack)),
    removePack: (pack) => asTeacher(({ library }) => library.remove(pack)),
    readWords: async (tag) => {
      const core = await opening;
      return core.ok ? core.value.library.words.read(tag) : null;
    },
    readVoice: async (language, sentence) => {
      const core = await opening;
      return core.ok ? readVoice(core.value, language, sentence) : null;
    },
    readMedia: async (pack, path) => {
      const core = await opening;
      return core.ok ? readMedia(core.value, pack, path) : null;
    },

    makeBackup: () => changing(asTeacher(async (core) => (await loadSafekeeping()).makeBackup(core))),
    restoreBackup: (name, file, code) =>
      changing(
        asTeacher(async (core) =>
          (await loadSafekeeping()).restore(core, { name, file, ...(code === undefined ? {} : { code }) }),
        ),
      ),
    makeRecoveryCode: () =>
      asTeacher(async () => {
        const sync = await syncing.get();
        return sync ? sync.makeRecoveryCode() : fail({ code: 'origin/insecure' });
      }),
    dismissNotice: async (code) => {
      facts.notices = facts.notices.filter((notice) => notice.code !== code);
      await views.changed('device');
    },
  };
  return {
    api: guardDemo(api, opening),
    syncing: syncing.get,
    listeners: toListeners(opening, facts, views),
  };
}

const NOBODY: Writer = async () => ({ here: false, by: '' });
const loadSafekeeping = () => import('./safekeeping.ts');
const loadSyncing = () => import('./syncing.ts');

const listenersOf = (views: LiveViews, tellOfStorage: () => Promise<boolean>): SyncListeners => ({
  schoolChanged: () => views.changed('school'),
  received: async () => {
    // It may be of a school now.
    await tellOfStorage();
    await views.changed('school', 'device', 'class', 'learner', 'skills', 'turn');
    void views.changed('needs', 'picture');
  },
});
