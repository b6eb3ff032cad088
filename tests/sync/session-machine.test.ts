import { describe, expect, test } from 'vitest';
import { parseDeviceId, parseSchoolId } from '../../src/domain/ids.ts';
import { ALL_SLOTS } from '../../src/sync/have-digest.ts';
import { createSession, stepSession } from '../../src/sync/session.ts';
import { valueIn } from '../support/event-samples.ts';

describe('the state machine', () => {
  const start = () =>
    createSession({
      school: valueIn(parseSchoolId('s'.repeat(22))),
      device: valueIn(parseDeviceId('d'.repeat(22))),
      token: new Uint8Array(0),
      scope: { classes: 'all', history: true },
      belief: null,
      history: [],
    });
  const holdings = { type: 'holdings', have: new Map(), vocabularies: [], partial: [], wallMs: 0 } as const;

  test('asks before it sends when it knows nothing of the peer', () => {
    const [reading] = stepSession(start(), { type: 'started' });
    const [state, effects] = stepSession(reading, holdings);
    expect(effects.map(({ type }) => type)).toEqual(['exchange']);
    expect(state.round.listed).toEqual(ALL_SLOTS);
  });

  test('gives up for this time when nobody ever answers', () => {
    let [state, effects] = stepSession(start(), { type: 'started' });
    for (let rounds = 0; state.phase !== 'done'; rounds++) {
      expect(rounds).toBeLessThan(10);
      [state] = stepSession(state, holdings);
      [state, effects] = stepSession(state, {
        type: 'closed',
        problem: { code: 'transport/unreachable' },
      });
    }
    expect(effects).toMatchObject([
      { type: 'done', outcome: { problem: { code: 'transport/unreachable' } } },
    ]);
  });

  test('ends at once when it is refused, and says why', () => {
    const [reading] = stepSession(start(), { type: 'started' });
    const [asking] = stepSession(reading, holdings);
    const [heard] = stepSession(asking, {
      type: 'received',
      messages: [{ type: 'problem', code: 'sync/newer', facts: '{"needs":2}' }],
    });
    const [, effects] = stepSession(heard, { type: 'closed', problem: null });
    expect(effects).toMatchObject([
      { type: 'done', outcome: { problem: { code: 'session/peer-problem', peerCode: 'sync/newer' } } },
    ]);
  });

  test('does nothing any more once it has ended', () => {
    const [reading] = stepSession(start(), { type: 'started' });
    const [ended] = stepSession(reading, { type: 'stopped' });
    expect(stepSession(ended, holdings)).toEqual([ended, []]);
  });
});
