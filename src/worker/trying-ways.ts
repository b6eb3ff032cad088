// What a learner wants to try when a question does not give way: written down, and done where the tablet can do it.
import type { EventBody } from '../domain/event.ts';
import type { Item } from '../domain/item.ts';
import type { Strategy } from '../domain/self-asked.ts';
import { mix } from '../tutoring/choosing.ts';
import type { Course } from '../tutoring/course.ts';
import { hashOf, isTemplate, rowOf } from '../tutoring/item-index.ts';
import { type OnItem, openHint } from './answering.ts';
import { append, DONE, type Done, type PracticePorts } from './turn-moves.ts';
import type { ItemPlace } from './turn-record.ts';

const SEED_MASK = 0xffff;

/** Whether another variant of this very question can be shown with its way. */
export function hasExample(course: Course, item: Item): boolean {
  const row = rowOf(course.index, item.id);
  return row >= 0 && isTemplate(course.index, row) && item.solution.length > 0;
}

export async function tryWay(ports: PracticePorts, on: OnItem, strategy: Strategy): Done {
  const { record, place, item, open } = on;
  const { learner } = record;
  const { pack, seed, skill } = place;
  const chosen: EventBody = {
    type: 'strategy-chosen',
    learner,
    pack,
    item: place.item,
    seed,
    skill,
    strategy,
  };
  const tried = { ...record, tried: { times: (record.tried?.times ?? 0) + 1, seed } };
  if (strategy === 'hint') return openHint(ports, { ...on, record: tried }, [chosen]);
  const written = await append(ports, learner, [chosen]);
  if (!written.ok) return written;
  if (strategy === 'example' && hasExample(open.course, item)) {
    const example = { item: place.item, seed: otherSeed(place) };
    await ports.turn.step({ ...tried, phase: { ...place, type: 'example', example } });
    return DONE;
  }
  await ports.turn.step({ ...tried, phase: { ...place, type: 'item' } }, { type: 'item', item, open });
  return DONE;
}

function otherSeed({ item, seed }: ItemPlace): number {
  const other = mix(seed, hashOf(item)) & SEED_MASK;
  return other === seed ? other ^ 1 : other;
}
