import { describe, expect, it } from 'vitest';
import { type Place, ROUTES, type RouteName, START, toHash, toPlace } from '../../src/ui/router.ts';
import { CLASS, LEARNER, OTHER, PACK } from '../support/ui/sample-views.ts';

const NAMES = Object.keys(ROUTES) as RouteName[];

function placeOf(name: RouteName): Place {
  const { pattern } = ROUTES[name];
  return {
    name,
    ...(pattern.includes(':class') ? { class: CLASS } : {}),
    ...(pattern.includes(':learner') ? { learner: LEARNER } : {}),
    ...(pattern.includes(':other') ? { other: OTHER } : {}),
    ...(pattern.includes(':group') ? { group: 'k3x9z-0' } : {}),
    ...(pattern.includes(':code') ? { code: 'BCDFGH' } : {}),
    ...(pattern.includes(':topic') ? { topic: 'groups' } : {}),
    ...(pattern.includes(':own') ? { own: PACK } : {}),
    ...(pattern.includes(':item') ? { item: 'q-abc23456' } : {}),
    ...(pattern.includes(':skill') ? { pack: PACK, skill: 'add' } : {}),
  } as Place;
}

describe('addresses', () => {
  it.each(NAMES)('lead to %s and back', (name) => {
    expect(toPlace(toHash(placeOf(name)))).toEqual(placeOf(name));
  });
  it('differ for every screen', () => {
    expect(new Set(NAMES.map((name) => ROUTES[name].pattern)).size).toBe(NAMES.length);
  });
  it.each(['', '#', '#/nowhere', '#/class/short', '#/class/../../x', '#//', '#/turn/more'])(
    'that are none lead to the start: «%s»',
    (hash) => {
      expect(toPlace(hash)).toEqual(START);
    },
  );
});
