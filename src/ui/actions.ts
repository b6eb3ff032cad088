// What a person can do, as the screens call it: one command to the worker each, and what follows on the screen.
// More than 300 lines, since it is the list of what is not told apart by a part of its own.
import { batch } from '@preact/signals';
import type { Answer } from '../domain/answer.ts';
import type { ClassId, LearnerId, PackId, SkillId } from '../domain/ids.ts';
import type { Interest } from '../domain/locale.ts';
import type { Feeling } from '../domain/private-words.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { OwnQuestion } from '../domain/self-asked.ts';
import type { BanyanApi, PicturePin } from '../worker/api.ts';
import type { Draft } from '../worker/views.ts';
import { createAssigningActions } from './assigning-actions.ts';
import { createAuthoringActions } from './authoring-actions.ts';
import { createCaringActions } from './caring-actions.ts';
import { chosenNumerals } from './chosen-numerals.ts';
import { createClassesActions } from './classes-actions.ts';
import { createCoachingActions } from './coaching-actions.ts';
import { createDraftKeeper } from './draft-keeper.ts';
import { createGrowingActions } from './growing-actions.ts';
import { createImportingActions } from './importing-actions.ts';
import { languageHere } from './languages-here.ts';
import { createLearnerPageActions } from './learner-page-actions.ts';
import { createNeedsActions } from './needs-actions.ts';
import { createPackActions } from './pack-actions.ts';
import { createPaperActions } from './paper-actions.ts';
import type { AppStatus, Language, Platform, ScreenSettings } from './platform.ts';
import { createPrivacyActions } from './privacy-actions.ts';
import { createRosterActions } from './roster-actions.ts';
import type { Place } from './router.ts';
import { createRunner } from './runner.ts';
import { createSchoolActions } from './school-actions.ts';
import { saidIn } from './second-language.ts';
import { createSecondLanguageActions } from './second-language-actions.ts';
import { createSelfActions } from './self-actions.ts';
import type { Signals } from './signals.ts';
import { createTellingActions } from './telling-actions.ts';
import { createTogetherActions } from './together-actions.ts';
import { createTurnsActions } from './turns-actions.ts';
import { createVoiceActions } from './voice-actions.ts';

export type Actions = ReturnType<typeof createActions>;

export function createActions(api: BanyanApi, platform: Platform, signals: Signals) {
  const { navigation } = platform;
  const { run, runBriefly, runQuietly, report } = createRunner(signals);
  const drafts = createDraftKeeper((seed, draft) => void api.saveDraft(seed, draft));
  const speak = createSpeaker(platform, signals);
  const setLearnerLanguage = (tag: string | null) => {
    signals.learnerLanguage.value = languageHere(tag, signals.languages.peek())?.tag ?? null;
  };

  let keeping = false;
  let answering = false;
  let applyUpdate: () => void = () => undefined;

  async function leaveTurn(why: 'done' | 'handed-over' | 'idle', to: Place): Promise<void> {
    drafts.flush();
    const ended = await run(api.endTurn(why));
    if (!ended.ok) return;
    batch(() => {
      // The view that says so may still be on its way; nothing may lead back into the turn meanwhile.
      signals.turn.value = { type: 'none' };
      signals.admitted.value = null;
      signals.whoIsHere.value = false;
      setLearnerLanguage(null);
      navigation.go(to, 'replace');
    });
  }

  function isNew(pack: PackId): void {
    signals.newPack.value = pack;
  }

  function forgetLearner(to: Place): void {
    signals.admitted.value = null;
    setLearnerLanguage(null);
    navigation.go(to, 'replace');
  }

  return {
    ...createTurnsActions(api, run),
    ...createSelfActions(api, run),
    ...createSecondLanguageActions(api, run, signals),
    ...createCaringActions(api, run),
    ...createGrowingActions(api, run),
    ...createSchoolActions(api, run),
    ...createTellingActions(api, run),
    ...createLearnerPageActions(api, run),
    ...createRosterActions(api, run, platform.handOut),
    ...createPackActions(api, run, report, platform, isNew),
    ...createPaperActions(api, run, report),
    ...createTogetherActions(api, run),
    ...createNeedsActions(api, run, platform.handOut),
    ...createClassesActions(api, run),
    ...createPrivacyActions(api, run, platform.handOut),
    ...createCoachingActions(api, run),
    ...createImportingActions(api, run, platform.handOut),
    ...createAssigningActions(api, run),
    ...createAuthoringActions(api, api, run, report, platform.handOut, isNew),
    ...createVoiceActions(api, run, report, platform.handOut),
    /** Somebody asked for it: a tablet without a voice says so. */
    speak,
    /** Said along with what somebody did; without a voice nothing is missing. */
    sayAlong: (text: string) => {
      void platform.speak(text, saidIn(signals) ?? signals.messages.peek().language);
    },
    stopSpeaking: platform.stopSpeaking,
    go: (place: Place, how: 'push' | 'replace' = 'push') => navigation.go(place, how),
    back: () => navigation.back(),
    tellProblem: (problem: Problem) => {
      signals.problem.value = problem;
    },
    changeStatus: (change: Partial<AppStatus>) => {
      signals.status.value = { ...signals.status.peek(), ...change };
    },
    onUpdateAsked: (apply: () => void) => {
      applyUpdate = apply;
    },
    applyUpdate: () => applyUpdate(),
    dismissProblem: () => {
      signals.problem.value = null;
    },
    dismissVoiceless: () => {
      signals.voiceless.value = null;
    },
    loadProblemWords: () => {
      const { language } = signals.messages.peek();
      const numerals = chosenNumerals(signals.settings.peek(), language, platform.deviceLanguages);
      void platform.loadProblemWords(language, numerals).then((words) => {
        signals.problemWords.value = words;
      });
    },
    dismissUndoable: () => {
      signals.undoable.value = null;
    },
    offerUndo: (text: string, undo: (() => void) | null) => {
      signals.undoable.value = { text, undo };
    },
    dismissNotice: (code: Problem['code']) => void api.dismissNotice(code),

    chooseLanguage: (language: Language, learner: LearnerId | null) => {
      if (learner) {
        signals.learnerLanguage.value = language;
        void run(api.setLearnerLanguage(learner, language));
      } else {
        signals.learnerLanguage.value = null;
        changeSettings({ language });
      }
    },
    changeSettings,

    practiseNow: async () => {
      installFirstPack();
      signals.whoIsHere.value = false;
      // The turn's own screen comes with the turn's view.
      await run(api.startGuestTurn());
    },
    /** The learner is who they say, or the class asks for no PIN. */
    admit: (classId: ClassId, learner: LearnerId, language: string | null) => {
      signals.admitted.value = learner;
      setLearnerLanguage(language);
      navigation.go({ name: 'home', class: classId, learner }, 'replace');
    },
    forgetLearner,
    checkPin: (learner: LearnerId, pin: PicturePin) => api.checkPicturePin(learner, pin),
    setInterests: (learner: LearnerId, interests: readonly Interest[]) =>
      run(api.setInterests(learner, interests)),
    choosePin: (learner: LearnerId, pin: PicturePin) => run(api.choosePicturePin(learner, pin)),
    startTurn: async (learner: LearnerId, beside?: LearnerId, feeling?: Feeling) => {
      installFirstPack();
      signals.whoIsHere.value = false;
      if (feeling !== undefined) await run(api.startTurn(learner, beside, feeling));
      else await run(beside === undefined ? api.startTurn(learner) : api.startTurn(learner, beside));
    },
    leaveTurn,
    stillHere: () => {
      signals.whoIsHere.value = false;
    },
    askWhoIsHere: () => {
      const [turn, place] = [signals.turn.peek(), signals.place.peek()];
      // Whose home stands open may be gone: the next child must not begin as this one.
      if (turn?.type === 'none' && place.name === 'home' && signals.admitted.peek() !== null) {
        return forgetLearner({ name: 'faces', class: place.class });
      }
      // A guest has no face that could be taken for another's.
      const isNamed = turn === undefined || (turn.type === 'running' && !turn.learner.guest);
      if (isNamed) signals.whoIsHere.value = true;
    },

    answer: async (seed: number, answer: Answer, sure?: 1 | 2 | 3) => {
      // The screen is not locked at once: a second tap is one too many.
      if (answering) return;
      answering = true;
      platform.stopSpeaking();
      const answered = await runBriefly(
        sure === undefined ? api.answer(seed, answer) : api.answer(seed, answer, sure),
      );
      answering = false;
      if (answered.ok) {
        drafts.drop();
        keepStorage();
      }
    },
    keepDraft: (seed: number, draft: Draft) => drafts.keep(seed, draft),
    flushDraft: () => drafts.flush(),
    showHint: (seed: number) => void run(api.showHint(seed)),
    askForHelp: (seed: number) => void run(api.askForHelp(seed)),
    skipItem: (seed: number) => void run(api.skipItem(seed)),
    skipFinding: (seed: number) => void run(api.skipFinding(seed)),
    // Tapped twice, or in two tabs: the next step is on the screen by then, and there is nothing to tell.
    goOn: () => runQuietly(api.goOn(), 'turn/moved-on'),
    choose: (skill: SkillId | null) => runQuietly(api.choose(skill), 'turn/moved-on'),
    plan: (skills: readonly SkillId[]) => runQuietly(api.plan(skills), 'turn/moved-on'),
    finishTurn: () => {
      drafts.flush();
      return run(api.finishTurn());
    },
    reflect: (question: OwnQuestion, value: number) => void run(api.reflect(question, value)),
    grown: () => {
      if (signals.settings.peek().sound) platform.playGrow();
    },

    setTeacherPin: (pin: string) => api.setTeacherPin(pin),
    unlockTeacher: (pin: string) => api.unlockTeacher(pin),
    lockTeacher: () => void api.lockTeacher(),
    /** Left alone: what is behind the door is covered before the worker answers. */
    lockDoor: () => {
      const device = signals.device.peek();
      if (device?.teacher !== 'open' || !device.canKeepNames) return;
      signals.device.value = { ...device, teacher: 'locked' };
      void api.lockTeacher();
    },
    addClass: async (name: string) => {
      const added = await run(api.addClass(name));
      if (added.ok) keepStorage();
      return added;
    },
    setClass: (id: ClassId, change: Parameters<BanyanApi['setClass']>[1]) => run(api.setClass(id, change)),
    addLearners: (id: ClassId, names: readonly string[]) => run(api.addLearners(id, names)),
    setLearner: (id: LearnerId, change: Parameters<BanyanApi['setLearner']>[1]) =>
      run(api.setLearner(id, change)),
    resetPicturePin: (id: LearnerId) => run(api.resetPicturePin(id)),
    setStage: (id: LearnerId, stage: Parameters<BanyanApi['setStage']>[1]) => run(api.setStage(id, stage)),

    installOfferedPack: (pack: PackId) => void install(api.installOfferedPack(pack)),
    installPackFile: (file: File) => install(api.installPackFile(file.name, file)),
    cancelInstall: (pack: PackId) => void api.cancelInstall(pack),
    removePack: (pack: PackId) => run(api.removePack(pack)),
    installModelFile: (file: File) => run(api.installModelFile(file.name, file)),
    removeModel: (pack: PackId) => run(api.removeModel(pack)),
    makeBackup: async () => {
      const made = await run(api.makeBackup());
      if (made.ok) await platform.handOut(made.value.name, made.value.file);
      return made;
    },
    restoreBackup: (file: File, code: string) =>
      run(code ? api.restoreBackup(file.name, file, code) : api.restoreBackup(file.name, file)),
    makeRecoveryCode: () => run(api.makeRecoveryCode()),
    /** A file into the person's hands: the share sheet where the device takes it, else a download. */
    handOut: (name: string, file: Blob) => void platform.handOut(name, file),
    /** Into the person's hands, as a text that can be sent on. */
    passOn: (name: string, text: string) =>
      void platform.handOut(name, new Blob([text], { type: 'text/plain' })),
    askInstall: () => void platform.askInstall(),
  };

  /** What was said of the pack before, that it was removed, is not true any more. */
  function install<T>(command: Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
    signals.undoable.value = null;
    return report(command);
  }

  function changeSettings(change: Partial<ScreenSettings>): void {
    signals.settings.value = { ...signals.settings.peek(), ...change };
    platform.saveSettings(signals.settings.peek());
  }

  /** Asked when there is something worth keeping, not at the door. */
  function keepStorage(): void {
    if (keeping) return;
    keeping = true;
    void platform.askPersistence().then((state) => api.setStorage(state));
  }

  /** Two taps to the first question: what the site offers is fetched without being asked for when nothing is here. */
  function installFirstPack(): void {
    const packs = signals.device.peek()?.packs ?? [];
    const [first] = packs.filter((pack) => pack.state.type === 'offered');
    const isEmpty = packs.every((pack) => pack.state.type === 'offered');
    if (first && isEmpty) void report(api.installOfferedPack(first.id));
  }
}

function createSpeaker(platform: Platform, signals: Signals) {
  const told = new Set<Language>();
  return (text: string): void => {
    const { language } = signals.messages.peek();
    const asked = saidIn(signals) ?? language;
    const turn = signals.turn.peek();
    signals.listening.value = turn?.type === 'running' ? turn.learner.id : null;
    void platform.speak(text, asked).then((said) => {
      if (said === 'spoken' || told.has(asked)) return;
      told.add(asked);
      signals.voiceless.value = asked;
    });
  };
}
