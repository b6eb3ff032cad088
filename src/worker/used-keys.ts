// Under which data keys something here is sealed: those keys must come along when this device joins a school.
import type { DexieEventLog } from '../device-store/dexie-event-log.ts';
import type { EventType } from '../domain/event.ts';
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';

const SEALING_TYPES = [
  'class-added',
  'class-set',
  'learner-added',
  'learner-set',
  'pin-set',
  'note-added',
  'said-privately',
] as const satisfies readonly EventType[];

export async function readUsedKeys(
  log: Pick<DexieEventLog, 'readTypes'>,
): Promise<Result<ReadonlySet<string>, Problem>> {
  const events = await log.readTypes(SEALING_TYPES);
  if (!events.ok) return events;
  const texts = events.value
    .flatMap((event) => Object.values(event))
    .filter((value) => typeof value === 'string');
  return ok(new Set(texts.flatMap((text) => /^(k[A-Za-z0-9_-]{11})\./.exec(text)?.[1] ?? [])));
}
