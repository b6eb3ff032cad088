// All signals of the interface are made here. The worker's views are mirrored, the rest is of the screen alone.
// Components read signals and call actions; no component sets a signal.
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type AccessWays, joinAccess } from '../domain/access.ts';
import type { ClassId, LearnerId, PackId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { joinSupport, type Support } from '../domain/support.ts';
import type { MessageArea } from '../i18n/language.ts';
import { createTranslate } from '../i18n/messages.ts';
import type { ClassPicture } from '../school/class-picture.ts';
import type { BanyanApi } from '../worker/api.ts';
import type { SchoolView } from '../worker/sync-api.ts';
import type { LearnerSkillsView } from '../worker/teaching-api.ts';
import type { ClassNeedsView, ClassView, DeviceView, LearnerView, TurnView } from '../worker/views.ts';
import { type Actions, createActions } from './actions.ts';
import { chosenNumerals } from './chosen-numerals.ts';
import { followView } from './follow-view.ts';
import type { ViewContext } from './kit/view-context.ts';
import { followLanguages, languageHere, OWN_LANGUAGES } from './languages-here.ts';
import { placeWhenLent } from './loan.ts';
import type {
  AppStatus,
  Language,
  LanguageHere,
  Messages,
  Platform,
  ProblemWords,
  ScreenSettings,
} from './platform.ts';
import { type Place, ROUTES } from './router.ts';
import { endSecondLanguage } from './second-language.ts';
import type { Loading, Signals, Undoable } from './signals.ts';

export interface AppState extends Readonly<{ [K in keyof Signals]: ReadonlySignal<Signals[K]['value']> }> {
  readonly language: ReadonlySignal<Language>;
  readonly context: ReadonlySignal<ViewContext>;
  /** How whoever is in front of the screen sees it and presses. */
  readonly access: ReadonlySignal<AccessWays>;
  readonly actions: Actions;
  readonly platform: Platform;
}

export interface FirstState {
  readonly settings: ScreenSettings;
  readonly messages: Messages;
  /** With those that came as files; the interface's own where nothing is said. */
  readonly languages?: readonly LanguageHere[];
  /** Of the messages, where it is not the screen's own. */
  readonly language?: Language;
  readonly status: AppStatus;
  /** What the turn looked like last, until the worker says what it is. */
  readonly turn?: TurnView;
}

export function createAppState(api: BanyanApi, platform: Platform, first: FirstState): AppState {
  const signals = createSignals(platform, first);
  const language = computed(() => {
    const second = languageHere(signals.secondShown.value, signals.languages.value)?.tag;
    const wanted = second ?? signals.learnerLanguage.value ?? signals.settings.value.language;
    // The file that had it may be gone.
    return languageHere(wanted, signals.languages.value)?.tag ?? 'en';
  });
  const actions = createActions(api, platform, signals);
  const support = computed(() => supportHere(signals));
  const access = computed(() => accessHere(signals, support.value));
  const speechSpeed = computed(() => access.value.speechSpeed);
  const context = computed(() => toContext(signals, platform, actions, support.value));

  platform.navigation.onChange((place) => {
    batch(() => {
      signals.place.value = place;
      signals.problem.value = null;
      signals.undoable.value = null;
    });
    platform.stopSpeaking();
  });
  mirrorViews(api, signals);
  effect(() => void api.setLanguage(language.value));
  followLanguages(signals, platform);
  loadMessagesOn(signals, language, platform);
  effect(() => platform.dress(signals.settings.value, signals.messages.value.language, support.value));
  effect(() => platform.setSpeechSpeed(speechSpeed.value));
  keepTurnOnItsScreen(signals, platform);
  keepLentTabletWithItsLearner(signals, platform, actions);
  speakAsTheTurnsLearner(signals);
  endSecondLanguage(signals, actions.readIn);
  shutDoorBehind(signals, actions.lockDoor);
  return { ...signals, language, context, access, actions, platform };
}

function createSignals(platform: Platform, first: FirstState): Signals {
  return {
    place: signal(platform.navigation.read()),
    settings: signal(first.settings),
    learnerLanguage: signal<Language | null>(null),
    secondShown: signal<string | null>(null),
    languages: signal(first.languages ?? OWN_LANGUAGES),
    messages: signal({ language: first.language ?? first.settings.language, table: first.messages }),
    device: signal<DeviceView | undefined>(undefined),
    turn: signal<TurnView | undefined>(first.turn),
    class: signal<Loading<ClassView>>(undefined),
    learner: signal<Loading<LearnerView>>(undefined),
    other: signal<Loading<LearnerView>>(undefined),
    needs: signal<Loading<ClassNeedsView>>(undefined),
    picture: signal<Loading<ClassPicture>>(undefined),
    newPack: signal<PackId | null>(null),
    skills: signal<Loading<LearnerSkillsView>>(undefined),
    school: signal<SchoolView | undefined>(undefined),
    problem: signal<Problem | null>(null),
    undoable: signal<Undoable | null>(null),
    admitted: signal<LearnerId | null>(null),
    status: signal(first.status),
    voiceless: signal<Language | null>(null),
    listening: signal<LearnerId | null>(null),
    problemWords: signal<ProblemWords | null>(null),
    busy: signal(false),
    whoIsHere: signal(false),
  };
}

/** Of the child in front of the tablet, as far as the screen knows; a teacher's page looks as it always does. */
function supportHere({ place, turn, learner }: Signals): Support | undefined {
  const { value: here } = place;
  if (here.name === 'turn') return turn.value?.type === 'running' ? supportIn(turn.value) : undefined;
  if (isGrownUps(here) || !('learner' in here)) return undefined;
  const card = learner.value?.learner;
  return card?.id === here.learner ? card?.support : undefined;
}

/** Behind the teacher's door nothing is scanned, unless it was said that the teacher has one switch too. */
function accessHere({ place, settings }: Signals, support: Support | undefined): AccessWays {
  const { access, switchTeacher } = settings.value;
  if (isGrownUps(place.value)) return switchTeacher ? access : { ...access, switchUse: 'none' };
  return support ? joinAccess(support, access) : access;
}

/** Of two each has what they need. */
function supportIn({ learner, pair }: Extract<TurnView, { type: 'running' }>): Support | undefined {
  const [one, other] = [learner.support, pair?.other.support];
  if (!one || !other) return one ?? other;
  return joinSupport(one, other);
}

function toContext(
  signals: Signals,
  platform: Platform,
  actions: Actions,
  support: Support | undefined,
): ViewContext {
  const { language, table } = signals.messages.value;
  const numerals = chosenNumerals(signals.settings.value, language, platform.deviceLanguages);
  return {
    t: createTranslate(table, { language, numerals }),
    language,
    numerals,
    readMedia: platform.mediaUrl,
    reducedMotion: platform.reducedMotion || (support?.calmMotion ?? false),
    speak: actions.speak,
  };
}

function mirrorViews(api: BanyanApi, signals: Signals): void {
  const always = signal<null>(null);
  followView(api, 'device', always, (view) => {
    signals.device.value = view;
  });
  followView(api, 'turn', always, (view) => {
    if (view !== undefined) signals.turn.value = view;
  });
  const classId = computed<ClassId | undefined>(() => idOf(signals.place.value, 'class'));
  followView(api, 'class', classId, (view) => {
    signals.class.value = view;
  });
  const learnerId = computed<LearnerId | undefined>(() => idOf(signals.place.value, 'learner'));
  followView(api, 'learner', learnerId, (view) => {
    signals.learner.value = view;
  });
  const otherId = computed<LearnerId | undefined>(() => idOf(signals.place.value, 'other'));
  followView(api, 'learner', otherId, (view) => {
    signals.other.value = view;
  });
  const looked = computed<ClassId | undefined>(() => {
    const place = signals.place.value;
    return place.name === 'class-set' ? place.class : undefined;
  });
  followView(api, 'needs', looked, (view) => {
    signals.needs.value = view;
  });
  // Made ready behind the class's page once that has said who needs somebody: from there the picture is a tap away.
  const pictured = computed<ClassId | undefined>(() => {
    const place = signals.place.value;
    if (place.name === 'class-picture') return place.class;
    return place.name === 'class-set' && signals.needs.value !== undefined ? place.class : undefined;
  });
  followView(api, 'picture', pictured, (view) => {
    signals.picture.value = view;
  });
  const taught = computed<LearnerId | undefined>(() =>
    isGrownUps(signals.place.value) ? learnerId.value : undefined,
  );
  followView(api, 'skills', taught, (view) => {
    signals.skills.value = view;
  });
  const school = computed(() => (isGrownUps(signals.place.value) ? null : undefined));
  followView(api, 'school', school, (view) => {
    signals.school.value = view;
  });
}

function idOf<K extends 'class' | 'learner' | 'other'>(place: Place, key: K) {
  return (place as { readonly class?: ClassId; readonly learner?: LearnerId; readonly other?: LearnerId })[
    key
  ] as (K extends 'class' ? ClassId : LearnerId) | undefined;
}

/** Behind the door: what is about the school is known and said there alone. */
function isGrownUps(place: Place): boolean {
  const { role } = ROUTES[place.name];
  return role === 'teacher' || role === 'coordinator';
}

/** The old words stay until the new ones are there, so that no screen ever shows keys. */
function loadMessagesOn(signals: Signals, language: ReadonlySignal<Language>, platform: Platform): void {
  effect(() => {
    const wanted = language.value;
    // A file of it may be another one now.
    void signals.languages.value;
    const areas: readonly MessageArea[] = isGrownUps(signals.place.value)
      ? ['learner', 'teacher', 'school']
      : ['learner'];
    void platform.loadMessages(wanted, areas).then((table) => {
      if (language.peek() === wanted) signals.messages.value = { language: wanted, table };
    });
  });
}

/** While a turn runs, a learner's place is the turn; when it has ended, nobody stays before an empty one. */
function keepTurnOnItsScreen(signals: Signals, platform: Platform): void {
  effect(() => {
    const { turn, place } = { turn: signals.turn.value, place: signals.place.value };
    if (turn === undefined) return;
    const isTurn = place.name === 'turn';
    if (turn.type === 'running' && !isTurn && !isGrownUps(place)) {
      platform.navigation.go({ name: 'turn' }, 'replace');
    }
    if (turn.type === 'none' && isTurn) platform.navigation.go({ name: 'start' }, 'replace');
  });
}

/** Where no picture PIN is asked for, a lent tablet opens at its learner's home. */
function keepLentTabletWithItsLearner(signals: Signals, platform: Platform, actions: Actions): void {
  effect(() => {
    const { lent } = signals.device.value ?? {};
    const [turn, place, admitted] = [signals.turn.value, signals.place.value, signals.admitted.value];
    if (!lent || turn?.type !== 'none') return;
    const to = placeWhenLent(lent, place, admitted, platform.now());
    if (to?.name === 'pin' && !lent.picturePin) {
      actions.admit(lent.class, lent.learner.id, lent.learner.language);
    } else if (to) platform.navigation.go(to, 'replace');
  });
}

/** A teacher who looks something up on a learner's screen is back before; a child who was given the tablet is not. */
const DOOR_STANDS_OPEN_MS = 60_000;

/** Who leaves the teacher's side without locking it leaves it open behind the tablet's next hands, and not for long. */
function shutDoorBehind(signals: Signals, shut: () => void): void {
  const isLeft = computed(() => signals.device.value?.teacher === 'open' && !isGrownUps(signals.place.value));
  effect(() => {
    if (!isLeft.value) return undefined;
    const timer = setTimeout(shut, DOOR_STANDS_OPEN_MS);
    return () => clearTimeout(timer);
  });
}

/** A turn taken up again after a reload, or in another tab, brings its learner's language along, until it ends. */
function speakAsTheTurnsLearner(signals: Signals): void {
  const tag = computed(() => {
    const turn = signals.turn.value;
    return turn?.type === 'running' ? turn.learner.language : null;
  });
  effect(() => {
    const known = languageHere(tag.value, signals.languages.value);
    if (known) signals.learnerLanguage.value = known.tag;
    else if (signals.admitted.peek() === null) signals.learnerLanguage.value = null;
  });
}
