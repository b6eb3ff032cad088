// Which device wrote an event, told as teachers name devices. The school is read once, and only when it is asked for.
import type { StoredEvent } from '../domain/event.ts';
import type { StreamId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { SchoolGrounds } from './school-grounds.ts';
import { readLabel } from './school-trust.ts';

/** `by` is empty for a device without a name, and for one that nobody knows here. */
export interface EventWriter {
  readonly here: boolean;
  readonly by: string;
}

type OwnStreams = () => Promise<Result<readonly StreamId[], unknown>>;
export type Writer = (event: StoredEvent) => Promise<EventWriter>;

/** `own` tells the streams of this device. */
export function createWriter(grounds: SchoolGrounds, own: OwnStreams): Writer {
  let known: Promise<(event: StoredEvent) => Promise<EventWriter>> | null = null;
  return async (event) => {
    known ??= readWriters(grounds, own);
    return (await known)(event);
  };
}

async function readWriters(grounds: SchoolGrounds, own: OwnStreams): Promise<Writer> {
  const [trust, mine] = await Promise.all([grounds.trust(), own()]);
  const streams = new Set<string>(mine.ok ? mine.value : []);
  return async ({ stream }) => {
    if (streams.has(stream)) return { here: true, by: '' };
    const owner = trust.streams.get(stream);
    const device = owner === undefined ? undefined : trust.devices.get(owner);
    return { here: false, by: device ? await readLabel(grounds, device) : '' };
  };
}
