// A tablet whose children nobody sees: the worker's real parts without a screen, turns as fast as they can be computed on
// a clock that goes by as in school. It meets the others as they do, by files that people carry.
import type { ClassId, LearnerId } from '../../../src/domain/ids.ts';
import type { TurnStep } from '../../../src/worker/views.ts';
import { valueIn } from '../event-samples.ts';
import type { HandedFile } from '../school-hands.ts';
import { createTablet, type Tab } from '../tablet.ts';
import type { Child } from './children.ts';

export interface GeneratedTablet {
  readonly label: string;
  readonly tab: Tab;
  setClock(atMs: number): void;
  /** The request that its file holds. */
  askToJoin(): Promise<HandedFile>;
  open(file: HandedFile): Promise<void>;
  handOver(): Promise<HandedFile>;
  /** Every answer that is here, by the name that it has on every device. */
  answers(): Promise<readonly string[]>;
  /** One after the other, each a turn of the questions of that day. */
  practise(children: readonly Child[], day: number): Promise<void>;
}

const PIN = '2468';
const LOOKING_MS = 6_000;
const BETWEEN_MS = 60_000;

export async function openGeneratedTablet(label: string, pack: Blob, atMs: number): Promise<GeneratedTablet> {
  const tablet = createTablet();
  tablet.clock.ms = atMs;
  const tab = await tablet.open({ builtAtMs: atMs });
  const { api } = tab;
  valueIn(await api.setTeacherPin(PIN));
  valueIn(await api.installPackFile('pack.zip', pack));
  const file = (name: string, bytes: Uint8Array | string): HandedFile => ({
    ...{ name, mimeType: 'application/octet-stream' },
    buffer: Buffer.from(bytes),
  });
  return {
    label,
    tab,
    setClock: (ms) => {
      tablet.clock.ms = ms;
    },
    askToJoin: async () => file('asks.banyan-join', valueIn(await api.requestToJoin(label)).qr),
    open: async ({ buffer }) => {
      valueIn(await api.receive('file', new Uint8Array(buffer)));
    },
    handOver: async () => {
      valueIn(await api.unlockTeacher(PIN));
      const parcel = valueIn(await api.packParcel(null));
      return file(parcel.name, parcel.bytes);
    },
    answers: async () => {
      const answered = valueIn(await tab.core.stores.log.readTypes(['answered']));
      return answered.map(({ stream, sequence }) => `${stream} ${sequence}`);
    },
    practise: async (children, day) => {
      const idOf = await readIds(tab);
      for (const child of children) {
        const questions = child.week[day] ?? 0;
        const id = idOf.get(child.name);
        if (id === undefined) throw new Error(`Must have ${child.name} on ${label}`);
        if (questions > 0) await takeTurn({ tab, clock: tablet.clock, child, id, questions });
        tablet.clock.ms += BETWEEN_MS;
      }
    },
  };
}

/** Of the one class that is there. */
async function readIds(tab: Tab): Promise<ReadonlyMap<string, LearnerId>> {
  const [only] = (await tab.see('device', null)).classes;
  if (only === undefined) throw new Error('Must have a class');
  const view = await tab.see('class', only.id satisfies ClassId);
  return new Map(view?.learners.map(({ name, id }) => [name, id]) ?? []);
}

interface Turn {
  readonly tab: Tab;
  readonly clock: { ms: number };
  readonly child: Child;
  readonly id: LearnerId;
  readonly questions: number;
}

async function takeTurn({ tab, clock, child, id, questions }: Turn): Promise<void> {
  const { api } = tab;
  valueIn(await api.startTurn(id));
  for (let asked = 0; ; ) {
    const step = await readStep(tab);
    if (step.type === 'summary' || (step.type === 'item' && asked === questions)) break;
    if (step.type === 'item') {
      const { answer, tookMs } = child.mind.think(step.item);
      clock.ms += tookMs;
      valueIn(await api.answer(step.item.seed, answer));
      if (step.attempt === 1) asked += 1;
    } else await lookOn(tab, clock, step);
  }
  valueIn(await api.finishTurn());
  valueIn(await api.endTurn('handed-over'));
}

async function readStep(tab: Tab): Promise<TurnStep> {
  const turn = await tab.see('turn', null);
  if (turn.type !== 'running') throw new Error(`Must run, got ${turn.type}`);
  return turn.step;
}

async function lookOn({ api }: Tab, clock: { ms: number }, { type }: TurnStep): Promise<void> {
  clock.ms += LOOKING_MS;
  if (type === 'offer') valueIn(await api.choose(null));
  else if (type === 'plan') valueIn(await api.plan([]));
  else valueIn(await api.goOn());
}
