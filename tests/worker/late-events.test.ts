// What happens while something is being read: another tab writes, the disk does not answer once.
import { describe, expect, test } from 'vitest';
import type { DexieEventLog } from '../../src/device-store/dexie-event-log.ts';
import type { InstallId } from '../../src/device-store/install-id.ts';
import { fail } from '../../src/domain/result.ts';
import { createJudge } from '../../src/worker/believed-words.ts';
import { createCourses } from '../../src/worker/courses.ts';
import { createLearnerStates } from '../../src/worker/learner-states.ts';
import { createSchool } from '../../src/worker/school.ts';
import { createTurnKeeper } from '../../src/worker/turn-keeper.ts';
import { valueIn } from '../support/event-samples.ts';
import { fixturePackFile } from '../support/fixture-archive.ts';
import { createTablet, type Tab } from '../support/tablet.ts';

const AWAY = fail({ code: 'storage/unavailable', detail: 'UnknownError: busy' } as const);

async function openWithPack(): Promise<Tab> {
  const tab = await createTablet().open();
  valueIn(await tab.api.setTeacherPin('1234'));
  valueIn(await tab.api.installPackFile('fixture.zip', fixturePackFile()));
  return tab;
}

/** The log, whose next reading ends only when it is let go: what is written meanwhile is not in it. */
function slowLog(log: DexieEventLog) {
  const [reached, gate] = [createSignal(), createSignal()];
  let first = true;
  const held = async <T>(read: Promise<T>): Promise<T> => {
    const value = await read;
    if (!first) return value;
    first = false;
    reached.give();
    await gate.given;
    return value;
  };
  const slow: DexieEventLog = {
    ...log,
    read: (query, take) => held(log.read(query, take)),
    readTypes: (types) => held(log.readTypes(types)),
  };
  return { slow, reached: reached.given, letGo: gate.give };
}

function createSignal() {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

describe('an event that is written while the log is being read', () => {
  test('by this tab or another counts once in what is believed of its learner', async () => {
    const { core } = await openWithPack();
    const learner = valueIn(await core.school.addGuest());
    const { slow, reached, letGo } = slowLog(core.stores.log);
    const states = createLearnerStates(slow, core.stores.snapshots, core.courses);
    const loading = states.load(learner);
    await reached;
    const body = { type: 'turn-started', learner, minutes: 15 } as const;
    states.apply(learner, valueIn(await core.stores.log.append([body], core.surroundings.now())));
    letGo();
    const held = await core.stores.log.count({ learner });
    expect(valueIn(await loading).count).toBe(valueIn(held));
    expect(valueIn(await states.load(learner)).count).toBe(valueIn(held));
  });

  test('of two who ask at once, both see the same state grow', async () => {
    const { core } = await openWithPack();
    const learner = valueIn(await core.school.addGuest());
    const states = createLearnerStates(core.stores.log, core.stores.snapshots, core.courses);
    const [one, other] = await Promise.all([states.load(learner), states.load(learner)]);
    expect(valueIn(one).courses).toBe(valueIn(other).courses);
  });

  test('stays in the roster, also when another tab lets the roster be read again meanwhile', async () => {
    const { core } = await openWithPack();
    const learner = valueIn(await core.school.addGuest());
    const { slow, reached, letGo } = slowLog(core.stores.log);
    const school = createSchool({
      log: slow,
      names: core.names,
      judge: createJudge(core.stores),
      now: core.surroundings.now,
      newClassId: () => expect.fail('no class is made'),
      newLearnerId: () => learner,
    });
    const reading = school.roster();
    await reached;
    school.reload();
    valueIn(await school.setLearner(learner, { language: 'fr' }));
    letGo();
    await reading;
    expect(school.known(learner)?.language).toBe('fr');
  });
});

test('a turn that waits for a pack knows what came before it, and goes on after a restart when there is one', async () => {
  const tablet = createTablet();
  const first = await tablet.open();
  valueIn(await first.api.setTeacherPin('1234'));
  const school = valueIn(await first.api.addClass('2b'));
  valueIn(await first.api.addLearners(school, ['Amina']));
  const amina = (await first.see('class', school))?.learners[0];
  if (!amina) throw new Error('Must have Amina');
  valueIn(await first.api.startTurn(amina.id));
  valueIn(await first.api.endTurn('done'));
  valueIn(await first.api.startTurn(amina.id));
  first.kill();
  const next = await tablet.open();
  valueIn(await next.api.goOn());
  valueIn(await next.api.unlockTeacher('1234'));
  valueIn(await next.api.installPackFile('fixture.zip', fixturePackFile()));
  expect(await next.see('turn', null)).toMatchObject({ type: 'running', learner: { id: amina.id } });
});

describe('a disk that does not answer once', () => {
  test('is no reason to leave a pack unread for the rest of the day', async () => {
    const { core } = await openWithPack();
    const { shelf, models } = core.stores;
    const failures = [AWAY];
    const slow = {
      ...shelf,
      readColumns: async (install: InstallId) => failures.shift() ?? shelf.readColumns(install),
    };
    const courses = createCourses(slow, models);
    expect((await courses.open()).ok).toBe(false);
    expect(valueIn(await courses.open())).toHaveLength(1);
  });

  test('does not end a turn that runs', async () => {
    const tab = await openWithPack();
    valueIn(await tab.api.startGuestTurn());
    const { core } = tab;
    const failures = [AWAY];
    const keeper = createTurnKeeper({
      turns: {
        ...core.stores.turns,
        read: async (parse) => failures.shift() ?? core.stores.turns.read(parse),
      },
      states: core.states,
      next: core.next,
      language: core.languageOf,
      changed: async () => undefined,
      saved: () => undefined,
      drawn: null,
      nowCalled: async (learner) => learner,
      catchUp: async (record) => record,
    });
    expect(await keeper.current()).toBeNull();
    expect((await keeper.current())?.record.learner).toBe((await core.turn.current())?.record.learner);
  });
});
