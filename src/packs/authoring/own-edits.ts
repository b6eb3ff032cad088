// Every step of a teacher at a pack of her own, as a change of the draft. Ids are given from outside and stay for ever.
import type { ItemId, MisconceptionId, PackId, SkillId } from '../../domain/ids.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { emptyAnswering } from './own-empty.ts';
import type { OwnMixup, OwnPack, OwnQuestion, OwnSkill, OwnType, OwnVoice } from './own-pack.ts';
import { OWN_LIMITS } from './parse-own-pack.ts';

/** What is said of the pack as a whole. */
export type OwnAbout = Pick<
  OwnPack,
  'title' | 'language' | 'grades' | 'publisher' | 'picture' | 'skills' | 'mixups'
>;

/** `base` is what the screen began with: where another tab has changed it since, nothing is written over. */
export type OwnChange =
  | { readonly type: 'put-about'; readonly base: OwnAbout; readonly next: OwnAbout }
  | { readonly type: 'add-question'; readonly kind: OwnType; readonly skill: SkillId | null }
  | { readonly type: 'put-question'; readonly base: OwnQuestion; readonly next: OwnQuestion }
  | { readonly type: 'copy-question'; readonly question: ItemId }
  | { readonly type: 'leave-question'; readonly question: ItemId }
  /** One that was just left, where it was. */
  | { readonly type: 'take-back'; readonly question: OwnQuestion; readonly at: number }
  | { readonly type: 'move-question'; readonly question: ItemId; readonly by: -1 | 1 }
  | { readonly type: 'add-skill'; readonly title: string }
  | { readonly type: 'add-mixup'; readonly title: string; readonly skill: SkillId }
  | { readonly type: 'put-voice'; readonly voice: OwnVoice }
  | { readonly type: 'drop-voice'; readonly sentence: string };

export type OwnRefusal =
  | { readonly code: 'own/gone' }
  | { readonly code: 'own/changed-elsewhere' }
  | { readonly code: 'own/full'; readonly most: number };

export interface OwnChanged {
  readonly own: OwnPack;
  /** What the change made: the id of a question, a skill or a mistake. */
  readonly made: string | null;
}

/** Ids for what is new. */
export interface NewIds {
  question(): ItemId;
  skill(): SkillId;
  mixup(): MisconceptionId;
}

type Changed = Result<OwnChanged, OwnRefusal>;

export function startOwnPack(
  id: PackId,
  skill: SkillId,
  about: Pick<OwnAbout, 'title' | 'language' | 'grades' | 'publisher'>,
): OwnPack {
  const { title, language, grades, publisher } = about;
  return {
    ...{ id, title, language, grades, publisher, picture: null },
    skills: [{ id: skill, title, needs: [] }],
    ...{ mixups: [], questions: [], voices: [], published: null },
  };
}

/** Problems: own/gone where what is meant is not there, own/changed-elsewhere, own/full. */
export function changeOwnPack(own: OwnPack, change: OwnChange, ids: NewIds): Changed {
  switch (change.type) {
    case 'put-about':
      return putAbout(own, change.base, change.next);
    case 'add-question':
      return addQuestion(own, change.kind, change.skill, ids);
    case 'put-question':
      return putQuestion(own, change.base, change.next);
    case 'copy-question':
      return copyQuestion(own, change.question, ids);
    case 'leave-question':
      return done({ ...own, questions: own.questions.filter(({ id }) => id !== change.question) });
    case 'take-back':
      return takeBack(own, change.question, change.at);
    case 'move-question':
      return moveQuestion(own, change.question, change.by);
    case 'add-skill':
      return addSkill(own, { id: ids.skill(), title: change.title, needs: [] });
    case 'add-mixup':
      return addMixup(own, { id: ids.mixup(), title: change.title, skill: change.skill });
    case 'put-voice':
      return putVoice(own, change.voice);
    case 'drop-voice':
      return done({ ...own, voices: own.voices.filter(({ sentence }) => sentence !== change.sentence) });
  }
}

const done = (own: OwnPack, made: string | null = null): Changed => ok({ own, made });
const full = (most: number): Changed => fail({ code: 'own/full', most });
const GONE: Changed = fail({ code: 'own/gone' });
const ELSEWHERE: Changed = fail({ code: 'own/changed-elsewhere' });

/** Both went through the same parser, which writes fields in one order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const aboutOf = ({
  title,
  language,
  grades,
  publisher,
  picture,
  skills,
  mixups,
}: OwnPack): OwnAbout => ({
  ...{ title, language, grades, publisher, picture, skills, mixups },
});

function putAbout(own: OwnPack, base: OwnAbout, next: OwnAbout): Changed {
  return isSame(aboutOf(own), aboutOf({ ...own, ...base })) ? done({ ...own, ...next }) : ELSEWHERE;
}

function addQuestion(own: OwnPack, kind: OwnType, skill: SkillId | null, ids: NewIds): Changed {
  if (own.questions.length >= OWN_LIMITS.questions) return full(OWN_LIMITS.questions);
  const last = own.questions.at(-1)?.skill ?? own.skills[0]?.id;
  const about = own.skills.find(({ id }) => id === skill)?.id ?? last;
  if (about === undefined) return GONE;
  const question: OwnQuestion = {
    ...{ id: ids.question(), skill: about, difficulty: 2, prompt: '', picture: null },
    ...{ hints: [], solution: [], numbers: null, answering: emptyAnswering(kind) },
  };
  return done({ ...own, questions: [...own.questions, question] }, question.id);
}

function putQuestion(own: OwnPack, base: OwnQuestion, next: OwnQuestion): Changed {
  const at = own.questions.findIndex(({ id }) => id === base.id);
  const now = own.questions[at];
  if (now === undefined) return GONE;
  if (!isSame(now, base)) return ELSEWHERE;
  return done({ ...own, questions: replace(own.questions, at, { ...next, id: base.id }) });
}

/** Right behind the one that it is a copy of, as another question: nobody has answered it yet. */
function copyQuestion(own: OwnPack, question: ItemId, ids: NewIds): Changed {
  const at = own.questions.findIndex(({ id }) => id === question);
  const now = own.questions[at];
  if (now === undefined) return GONE;
  if (own.questions.length >= OWN_LIMITS.questions) return full(OWN_LIMITS.questions);
  const copy = { ...now, id: ids.question() };
  return done({ ...own, questions: insert(own.questions, at + 1, copy) }, copy.id);
}

function takeBack(own: OwnPack, question: OwnQuestion, at: number): Changed {
  return own.questions.some(({ id }) => id === question.id)
    ? ELSEWHERE
    : done({ ...own, questions: insert(own.questions, at, question) });
}

function moveQuestion(own: OwnPack, question: ItemId, by: -1 | 1): Changed {
  const at = own.questions.findIndex(({ id }) => id === question);
  const [now, other] = [own.questions[at], own.questions[at + by]];
  if (now === undefined) return GONE;
  if (other === undefined) return done(own);
  return done({ ...own, questions: replace(replace(own.questions, at, other), at + by, now) });
}

function addSkill(own: OwnPack, skill: OwnSkill): Changed {
  if (own.skills.length >= OWN_LIMITS.skills) return full(OWN_LIMITS.skills);
  return done({ ...own, skills: [...own.skills, skill] }, skill.id);
}

/** The same words are the same mistake: what two questions show is seen twice. */
function addMixup(own: OwnPack, mixup: OwnMixup): Changed {
  const known = own.mixups.find(({ title }) => title.trim() === mixup.title.trim());
  if (known) return done(own, known.id);
  if (own.mixups.length >= OWN_LIMITS.mixups) return full(OWN_LIMITS.mixups);
  return done({ ...own, mixups: [...own.mixups, mixup] }, mixup.id);
}

function putVoice(own: OwnPack, voice: OwnVoice): Changed {
  const others = own.voices.filter(({ sentence }) => sentence !== voice.sentence);
  return others.length >= OWN_LIMITS.voices
    ? full(OWN_LIMITS.voices)
    : done({ ...own, voices: [...others, voice] });
}

function insert<T>(list: readonly T[], at: number, one: T): readonly T[] {
  return [...list.slice(0, at), one, ...list.slice(at)];
}

/** `with` of arrays is younger than the oldest tablets. */
function replace<T>(list: readonly T[], at: number, one: T): readonly T[] {
  return list.map((now, place) => (place === at ? one : now));
}
