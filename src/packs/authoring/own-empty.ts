// A question of each kind before anything is typed: as many empty places as it needs at least.
import type { OwnAnswering, OwnFace, OwnOption, OwnType } from './own-pack.ts';

const EMPTY = {
  'choose-one': { type: 'choose-one', options: [right('a'), wrong('b'), wrong('c')] },
  'choose-several': { type: 'choose-several', options: [right('a'), right('b'), wrong('c'), wrong('d')] },
  number: { type: 'number', answer: '', unit: '', tolerance: '', wrong: [] },
  'short-text': { type: 'short-text', accepted: [''], wrong: [] },
  order: { type: 'order', entries: [face('a'), face('b'), face('c')] },
  match: {
    type: 'match',
    pairs: ['1', '2', '3'].map((at) => ({ left: face(`l${at}`), right: face(`r${at}`) })),
  },
  'sort-groups': {
    type: 'sort-groups',
    groups: [
      { ...face('g1'), entries: [face('a'), face('b')] },
      { ...face('g2'), entries: [face('c'), face('d')] },
    ],
  },
  'fill-gaps': { type: 'fill-gaps', text: '' },
  'number-line': { type: 'number-line', from: '0', to: '10', step: '1', answer: '', wrong: [] },
  'point-picture': { type: 'point-picture', picture: null, regions: [] },
  draw: { type: 'draw', sign: '', isTraced: false },
  'read-aloud': { type: 'read-aloud', text: '' },
  'write-freely': {
    type: 'write-freely',
    model: '',
    points: [
      { id: 'a', text: '' },
      { id: 'b', text: '' },
    ],
  },
  expression: { type: 'expression', answer: '', wrong: [] },
} as const satisfies { readonly [T in OwnType]: Extract<OwnAnswering, { readonly type: T }> };

export function emptyAnswering(kind: OwnType): OwnAnswering {
  return EMPTY[kind];
}

function face(id: string): OwnFace {
  return { id, text: '', picture: null };
}

function right(id: string): OwnOption {
  return { ...face(id), isRight: true, shows: null };
}

function wrong(id: string): OwnOption {
  return { ...face(id), isRight: false, shows: null };
}
