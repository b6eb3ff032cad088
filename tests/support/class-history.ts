// A backup as of a class that has worked for two months: each learner a little further than the one before, in the order
// of the shipped pack's skills. Told by the place in the list, so that the pictures are the same every time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBackup } from '../../src/device-store/write-backup.ts';
import type { BanyanEvent, EventBody } from '../../src/domain/event.ts';
import {
  type LearnerId,
  parseItemId,
  parsePackId,
  parseSkillId,
  type SkillId,
} from '../../src/domain/ids.ts';
import { ok } from '../../src/domain/result.ts';
import { createSkillGraph } from '../../src/domain/skill-graph.ts';
import { DAY_MS, encodeHlc } from '../../src/domain/time.ts';
import { streamNamed, valueIn } from './event-samples.ts';
import { SHIPPED } from './sampler-pack.ts';

const WEEKS = 8;
const ANSWERS_A_SKILL = 8;
const ANSWER_TAKES_MS = 40_000;

interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly skills: readonly { readonly id: string; readonly prerequisites?: readonly string[] }[];
}

/** The file that *Bring a backup back* takes. */
export async function makeClassHistory(learners: readonly LearnerId[], nowMs: number): Promise<Blob> {
  const events = makeEvents(learners, nowMs);
  const log = {
    read: async (_query: unknown, take: (batch: readonly BanyanEvent[]) => void | Promise<void>) => {
      await take(events);
      return ok(events.length);
    },
  };
  return valueIn(await writeBackup(log, { app: 'tour', madeAtMs: nowMs, school: null, settings: {} })).file;
}

function makeEvents(learners: readonly LearnerId[], nowMs: number): readonly BanyanEvent[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(SHIPPED, 'pack.json'), 'utf8'));
  const path = pathOf(manifest);
  const events: BanyanEvent[] = [];
  let wallMs = nowMs - WEEKS * 7 * DAY_MS;
  const say = (body: EventBody): void => {
    wallMs += 1;
    const hlc = encodeHlc({ wallMs, counter: 0 });
    events.push({ stream: streamNamed('history'), sequence: events.length + 1, hlc, wallMs, ...body });
  };
  say({ type: 'stream-started', why: 'new', app: 'tour' });
  for (let week = 0; week < WEEKS; week++) {
    wallMs = Math.max(wallMs, nowMs - (WEEKS - week) * 7 * DAY_MS);
    for (const [at, learner] of learners.entries()) {
      // The last of each ten was not here lately.
      if (at % 10 === 9 && week > 2) continue;
      say({ type: 'turn-started', learner, minutes: 60 });
      const [skills, wrong] = [(at % 7) + 1, at % 5 === 4 ? 3 : 8];
      for (let answer = 0; answer < skills * ANSWERS_A_SKILL; answer++) {
        const skill = (week * skills + Math.floor(answer / ANSWERS_A_SKILL)) % path.length;
        wallMs += ANSWER_TAKES_MS;
        say(toAnswered(manifest, learner, path[skill], answer % wrong !== 1));
      }
      say({ type: 'turn-ended', learner, why: 'done' });
    }
  }
  return events;
}

function pathOf({ skills }: Manifest): readonly SkillId[] {
  const nodes = skills.map(({ id, prerequisites = [] }) => ({
    id: valueIn(parseSkillId(id)),
    prerequisites: prerequisites.map((one) => valueIn(parseSkillId(one))),
    core: false,
  }));
  const { ids, order } = valueIn(createSkillGraph(nodes));
  return order.flatMap((place) => ids[place] ?? []);
}

function toAnswered(
  { id, version }: Manifest,
  learner: LearnerId,
  skill: SkillId | undefined,
  correct: boolean,
): EventBody {
  if (skill === undefined) throw new Error('Must be a pack with skills, got none');
  return {
    ...{ type: 'answered', learner, pack: valueIn(parsePackId(id)), packVersion: version },
    ...{ item: valueIn(parseItemId('on-another-tablet')), seed: 1, skills: [skill] },
    ...{ answer: { type: 'number', text: '1' }, correct, score: correct ? 1 : 0, misconceptions: [] },
    ...{ attempt: 1, hints: 0, responseTicks: ANSWER_TAKES_MS / 10, language: 'en' },
    reason: { code: 'in-zone', skill, pCorrect: 0.75 },
  };
}
