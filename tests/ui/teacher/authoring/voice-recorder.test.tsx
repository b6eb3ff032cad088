import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '../../../../src/domain/result.ts';
import type {
  OpenMicrophone,
  Recorded,
  RecordFault,
} from '../../../../src/ui/teacher/authoring/voice-microphone.ts';
import { VoiceRecorder } from '../../../../src/ui/teacher/authoring/voice-recorder.tsx';
import { partContext } from './part-context.ts';

afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const SENTENCES = ['Amina has seven mangoes.', 'How many are left?'];
const SOUND = new Blob(['OggS'], { type: 'audio/ogg' });

/** A microphone that hears until it is told to stop, and then what the test says. */
function microphone(heard: Result<Recorded, RecordFault> = ok({ sound: SOUND, seconds: 2 })) {
  let opened = 0;
  let live = 0;
  const open: OpenMicrophone = async () => {
    opened++;
    live++;
    let end: (result: Result<Recorded, RecordFault>) => void = () => undefined;
    const done = new Promise<Result<Recorded, RecordFault>>((resolve) => {
      end = resolve;
    });
    const close = (result: Result<Recorded, RecordFault>) => () => {
      live--;
      end(result);
    };
    return ok({ done, stop: close(heard), cancel: close(fail('empty')) });
  };
  return { open, opened: () => opened, live: () => live };
}

interface Setting {
  readonly open?: OpenMicrophone;
  readonly recorded?: readonly string[];
  readonly isChanging?: boolean;
  readonly play?: (sound: Blob) => Promise<void>;
  readonly sentences?: readonly string[];
}

function show({ open, recorded = [], isChanging, play, sentences = SENTENCES }: Setting) {
  const sounds: (readonly [string, Blob | null])[] = [];
  const shown = render(
    <VoiceRecorder
      context={partContext()}
      sentences={sentences}
      recorded={new Set(recorded)}
      read={async () => SOUND}
      onSound={(sentence, sound) => sounds.push([sentence, sound])}
      {...(isChanging !== undefined && { isChanging })}
      {...(open && { open })}
      {...(play && { play })}
    />,
  );
  return { sounds, ...shown };
}

const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the own voice', () => {
  it('opens the microphone on the tap, and closes it with the next one; the sound belongs to that sentence', async () => {
    const { open, opened, live } = microphone();
    const { sounds } = show({ open });
    expect(opened()).toBe(0);
    expect(screen.getByText(/never a child/)).toBeDefined();
    tap('Record: How many are left?');
    await screen.findByRole('button', { name: 'Stop: How many are left?' });
    expect(live()).toBe(1);
    tap('Stop: How many are left?');
    await screen.findByRole('button', { name: 'Record: How many are left?' });
    expect(live()).toBe(0);
    expect(sounds).toEqual([['How many are left?', SOUND]]);
  });

  it('keeps the keyboard on the button that begins and ends it', async () => {
    const { open } = microphone();
    show({ open });
    screen.getByRole('button', { name: 'Record: How many are left?' }).focus();
    tap('Record: How many are left?');
    const stop = await screen.findByRole('button', { name: 'Stop: How many are left?' });
    expect(document.activeElement).toBe(stop);
  });

  it('opens it once, however often it is tapped', async () => {
    const { open, opened } = microphone();
    show({ open });
    tap('Record: How many are left?');
    tap('Record: Amina has seven mangoes.');
    await screen.findByRole('button', { name: 'Stop: How many are left?' });
    tap('Record: Amina has seven mangoes.');
    expect(opened()).toBe(1);
  });

  it('counts the seconds while it is open', async () => {
    vi.useFakeTimers();
    const { open } = microphone();
    show({ open });
    await act(async () => {
      tap('Record: How many are left?');
    });
    await act(() => {
      vi.advanceTimersByTime(3_000);
    });
    expect(screen.getByRole('timer').textContent).toBe('The microphone is on: 3 of 60 seconds');
  });

  it('closes it when the screen is left, and keeps nothing of what was heard', async () => {
    const { open, live } = microphone();
    const { sounds, unmount } = show({ open });
    tap('Record: How many are left?');
    await screen.findByRole('button', { name: 'Stop: How many are left?' });
    unmount();
    expect(live()).toBe(0);
    await Promise.resolve();
    expect(sounds).toEqual([]);
  });

  it('closes it when the tablet goes dark, without a word of blame', async () => {
    const { open, live } = microphone();
    const { sounds } = show({ open });
    tap('Record: How many are left?');
    await screen.findByRole('button', { name: 'Stop: How many are left?' });
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    vi.restoreAllMocks();
    await screen.findByRole('button', { name: 'Record: How many are left?' });
    expect(live()).toBe(0);
    expect(sounds).toEqual([]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['refused', 'does not let Banyan use the microphone'],
    ['no-microphone', 'There is no microphone'],
    ['busy', 'Another app is using the microphone'],
    ['other-sound', 'a kind of sound that packs do not take'],
  ] as const)('that cannot begin (%s) says why and what to do', async (fault, words) => {
    show({ open: async () => fail(fault) });
    tap('Record: How many are left?');
    expect((await screen.findByRole('alert')).textContent).toContain(words);
  });

  it.each(['damaged', 'empty', 'too-long', 'too-large'] as const)(
    'that did not come out (%s) keeps what was there before',
    async (fault) => {
      const { open } = microphone(fail(fault));
      const { sounds } = show({ open, recorded: SENTENCES });
      tap('Record again: How many are left?');
      await screen.findByRole('button', { name: 'Stop: How many are left?' });
      tap('Stop: How many are left?');
      expect((await screen.findByRole('alert')).textContent).toContain('What was there before is kept.');
      expect(sounds).toEqual([]);
      expect(screen.getByRole('button', { name: 'Listen: How many are left?' })).toBeDefined();
    },
  );

  it('is listened to, and taken away', async () => {
    const played: Blob[] = [];
    const { sounds } = show({
      recorded: ['How many are left?'],
      play: async (sound) => void played.push(sound),
    });
    expect(screen.getByRole('status').textContent).toBe('1 of 2 sentences are recorded.');
    tap('Listen: How many are left?');
    await vi.waitFor(() => expect(played).toEqual([SOUND]));
    tap('Take away: How many are left?');
    expect(sounds).toEqual([['How many are left?', null]]);
  });

  it('that the tablet cannot play is told', async () => {
    show({ recorded: SENTENCES, play: () => Promise.reject(new Error('no decoder')) });
    tap('Listen: How many are left?');
    expect((await screen.findByRole('alert')).textContent).toContain('cannot play it');
  });

  it('cannot say numbers that change, and says so', () => {
    show({ isChanging: true });
    expect(screen.getByText(/your voice cannot say them/)).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('waits for words', () => {
    show({ sentences: [] });
    expect(screen.getByText(/Write the question first/)).toBeDefined();
  });
});
