// What has names in it of the invented class: sealed as everywhere, in a stream of its own.
import type { BanyanEvent } from '../domain/event.ts';
import { parseStreamId, type StreamId, toRandomId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { DemoClass } from '../school/demo/demo-class.ts';
import type { Written } from '../school/demo/live-turn.ts';
import { toStream } from '../school/demo/to-stream.ts';
import { createFaces } from '../school/faces.ts';
import type { Core } from './core.ts';
import type { DemoWords } from './demo-api.ts';
import { sealAttributes, sealFields } from './kept-fields.ts';
import { nameOf } from './school.ts';

const TURN_MINUTES = 10;
/** The class was made a little before its first learner came. */
const BEFORE_MS = 60_000;
/** What the school keeps is said of one learner in so many. */
const KEPT_ONE_IN = 3;
const FIELD = 'home';

/** Problem: origin/insecure where nothing can be sealed. */
export async function makeDemoRoster(
  core: Core,
  made: DemoClass,
  words: DemoWords,
): Promise<Result<readonly BanyanEvent[], Problem>> {
  const { names, surroundings } = core;
  const { id, learners } = made;
  const className = await names.seal(words.className, { purpose: 'class-name', owner: id });
  const fields = await sealFields(core, [{ id: FIELD, name: words.field, choices: words.choices }]);
  const of = await toLearners(core, made, words);
  if (!className || !fields || !of.ok) return fail({ code: 'origin/insecure' });
  const wallMs = Math.min(...learners.map(({ joinedMs }) => joinedMs)) - BEFORE_MS;
  const begun: readonly Written[] = [
    { wallMs, body: { type: 'stream-started', why: 'new', app: surroundings.app } },
    { wallMs, body: { type: 'class-added', class: id, name: className } },
    { wallMs, body: { type: 'class-set', class: id, picturePin: false, turnMinutes: TURN_MINUTES } },
    { wallMs, body: { type: 'attributes-defined', fields } },
  ];
  const stream = toRandomId<StreamId>(surroundings.randomBytes(16), parseStreamId);
  return ok(toStream(stream, [...begun, ...of.value]));
}

async function toLearners(
  core: Core,
  { id, learners }: DemoClass,
  { note, choices }: DemoWords,
): Promise<Result<readonly Written[], Problem>> {
  const { names, surroundings } = core;
  const faces = createFaces([]);
  const written: Written[] = [];
  for (const [at, { id: learner, member, joinedMs: wallMs }] of learners.entries()) {
    const name = await names.seal(member.name, nameOf(learner));
    if (!name) return fail({ code: 'origin/insecure' });
    written.push({ wallMs, body: { type: 'learner-added', learner, class: id, name, avatar: faces() } });
    const value = at % KEPT_ONE_IN === 0 ? choices[at % choices.length] : undefined;
    const attributes = value === undefined ? null : await sealAttributes(core, learner, { [FIELD]: value });
    if (attributes) written.push({ wallMs, body: { type: 'learner-set', learner, attributes } });
    const about =
      member.trait === 'wall' ? await names.seal(note, { purpose: 'note', owner: learner }) : null;
    if (about) {
      const lately = surroundings.now() - BEFORE_MS;
      written.push({ wallMs: lately, body: { type: 'note-added', learner, note: about } });
    }
  }
  return ok(written);
}
