// A learner's turn on the screen, at a step of it.
import { render } from '@testing-library/preact';
import { BackContext } from '../../../src/ui/kit/back.ts';
import { TurnScreen } from '../../../src/ui/learner/turn-screen.tsx';
import type { TurnStep } from '../../../src/worker/views.ts';
import { turnView } from './sample-turn.ts';
import { deviceView } from './sample-views.ts';
import { createTestApp, type TestApp, type TestAppOptions } from './test-app.ts';

const PLACE = { name: 'turn' } as const;

export async function openTurn(step: TurnStep, options: TestAppOptions = {}): Promise<TestApp> {
  const test = await createTestApp(
    { device: deviceView, turn: turnView(step) },
    { ...options, place: PLACE },
  );
  render(
    <BackContext.Provider value={test.app.platform.navigation.holdBack}>
      <TurnScreen app={test.app} place={PLACE} />
    </BackContext.Provider>,
  );
  return test;
}
