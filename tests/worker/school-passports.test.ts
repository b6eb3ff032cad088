// Learners who go from tablet to tablet with a passport.
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/domain/event.ts';
import { decodeHlc, encodeHlc } from '../../src/domain/time.ts';
import { acceptPassport, makePassport } from '../../src/worker/passports.ts';
import { readAll } from '../contracts/event-log.ts';
import { problemIn, streamNamed, valueIn } from '../support/event-samples.ts';
import { join, meet, type SchoolDevice } from './school-devices.ts';
import { answer, answersOf, learnerOf, openTwo, pKnownOf } from './two-school-tablets.ts';

describe('a learner with a passport', () => {
  test('goes on at the right level on a tablet that never heard of the learner, and nothing counts twice', async () => {
    const { first, second, id } = await openTwo();
    const amina = await learnerOf(first, id, 'Amina');
    await answer(first, amina, 8);
    await join(second, first, 'tablet');
    await answer(first, amina, 2);
    const passport = valueIn(await makePassport(first.ground, amina));
    expect(passport.length).toBeLessThanOrEqual(500);
    const before = await answersOf(second, amina);
    expect(before).toBe(8);
    expect(valueIn(await acceptPassport(second.ground, passport, null))).toBe(amina);
    expect(await answersOf(second, amina)).toBe(10);
    const [here, there] = [await pKnownOf(first, amina), await pKnownOf(second, amina)];
    for (const [skill, p] of here.entries()) expect(Math.abs(p - (there[skill] ?? 0))).toBeLessThan(1 / 255);
    await answer(second, amina, 3);
    expect(await answersOf(second, amina)).toBe(13);
    await meet(first, second);
    expect([await answersOf(first, amina), await answersOf(second, amina)]).toEqual([13, 13]);
    expect(await pKnownOf(second, amina)).toEqual(await pKnownOf(first, amina));
  });

  test('who was on thirty tablets has no answer counted twice while their histories come one by one', async () => {
    const { first, second, id } = await openTwo();
    const amina = await learnerOf(first, id, 'Amina');
    await join(second, first, 'tablet');
    await answer(first, amina, 4);
    const written = await readAll(first.tab.core.stores.log, { learner: amina });
    const answered = written.filter(({ type }) => type === 'answered');
    const histories = Array.from({ length: 30 }, (_, tablet) =>
      answered.slice(0, 2).map((event, at): StoredEvent => {
        const wallMs = decodeHlc(event.hlc).wallMs + tablet * 60_000;
        const hlc = encodeHlc({ wallMs, counter: at });
        return { ...event, stream: streamNamed(`other-${tablet}`), sequence: at + 1, hlc };
      }),
    );
    const bring = async ({ tab }: SchoolDevice, events: readonly StoredEvent[]) => {
      valueIn(await tab.core.stores.log.importEvents(events, first.tablet.clock.ms));
      tab.core.states.forget();
    };
    await bring(first, histories.flat());
    expect(await answersOf(first, amina)).toBe(64);
    const passport = valueIn(await makePassport(first.ground, amina));
    expect(passport.length).toBeLessThanOrEqual(500);
    valueIn(await acceptPassport(second.ground, passport, null));
    for (const history of histories.slice(0, 20)) {
      await bring(second, history);
      expect(await answersOf(second, amina)).toBe(64);
    }
    valueIn(await acceptPassport(second.ground, passport, null));
    const carried = await second.tab.core.stores.log.countType('progress-carried');
    expect(carried).toEqual({ ok: true, value: 1 });
    await answer(second, amina, 1);
    await bring(second, [...histories.flat(), ...answered, ...written]);
    expect(await answersOf(second, amina)).toBe(65);
    await meet(first, second);
    await bring(first, []);
    expect(await pKnownOf(second, amina)).toEqual(await pKnownOf(first, amina));
  });

  test('speaks the language that was chosen last, also on a tablet that knew another, until it is chosen anew', async () => {
    const { first, second, id } = await openTwo();
    const amina = await learnerOf(first, id, 'Amina');
    valueIn(await first.tab.api.setLearnerLanguage(amina, 'fr'));
    await join(second, first, 'tablet');
    const languageOn = async ({ tab }: SchoolDevice) => (await tab.core.cards.read(amina))?.language;
    expect(await languageOn(second)).toBe('fr');
    valueIn(await first.tab.api.setLearnerLanguage(amina, 'sw'));
    await answer(first, amina, 2);
    const passport = valueIn(await makePassport(first.ground, amina));
    valueIn(await acceptPassport(second.ground, passport, null));
    expect(await languageOn(second)).toBe('sw');
    // Everything that this passport stands for is here by now: what is said since is newer.
    await meet(first, second);
    valueIn(await second.tab.api.setLearnerLanguage(amina, 'ar'));
    valueIn(await acceptPassport(second.ground, passport, null));
    expect(await languageOn(second)).toBe('ar');
    await meet(first, second);
    expect(await languageOn(first)).toBe('ar');
  });

  test('brings the second language and what the learner likes, until the tablet knows better', async () => {
    const { first, second, id } = await openTwo();
    const amina = await learnerOf(first, id, 'Amina');
    await join(second, first, 'tablet');
    const ownOn = async ({ tab }: SchoolDevice) => {
      const found = (await tab.core.school.roster()).learners.get(amina);
      return [found?.secondLanguage, found?.interests];
    };
    valueIn(await first.tab.api.setSecondLanguage(amina, 'ar'));
    valueIn(await first.tab.api.setInterests(amina, ['music', 'garden']));
    await answer(first, amina, 2);
    const passport = valueIn(await makePassport(first.ground, amina));
    expect(passport.length).toBeLessThanOrEqual(500);
    valueIn(await acceptPassport(second.ground, passport, null));
    expect(await ownOn(second)).toEqual(['ar', ['music', 'garden']]);
    await meet(first, second);
    valueIn(await second.tab.api.setSecondLanguage(amina, 'fr'));
    valueIn(await acceptPassport(second.ground, passport, null));
    expect(await ownOn(second)).toEqual(['fr', ['music', 'garden']]);
  });

  test('is known by name on a tablet of the school that has not heard of the class yet', async () => {
    const { first, second, id } = await openTwo();
    await join(second, first, 'tablet');
    valueIn(await first.tab.api.addLearners(id, ['Chidi']));
    const chidi = await learnerOf(first, id, 'Chidi');
    const passport = valueIn(await makePassport(first.ground, chidi));
    valueIn(await acceptPassport(second.ground, passport, null));
    expect(await learnerOf(second, id, 'Chidi')).toBe(chidi);
    const count = (await second.tab.core.stores.log.countType('learner-added')) as { readonly value: number };
    valueIn(await acceptPassport(second.ground, passport, null));
    expect(await second.tab.core.stores.log.countType('learner-added')).toEqual({
      ok: true,
      value: count.value,
    });
  });

  test('of another school is refused, and a guest’s is taken into a class', async () => {
    const { first, id } = await openTwo();
    const other = await openTwo();
    const amina = await learnerOf(first, id, 'Amina');
    const passport = valueIn(await makePassport(first.ground, amina));
    expect(problemIn(await acceptPassport(other.first.ground, passport, null))).toEqual({
      code: 'school/other',
    });
    const garbage = new Uint8Array(30);
    expect(problemIn(await acceptPassport(first.ground, garbage, null))).toEqual({
      code: 'parcel/unreadable',
    });
    const guest = valueIn(await other.second.tab.core.school.addGuest());
    await answer(other.second, guest, 4);
    const clear = valueIn(await makePassport(other.second.ground, guest));
    expect(valueIn(await acceptPassport(first.ground, clear, id))).toBe(guest);
    expect(await answersOf(first, guest)).toBe(4);
    expect((await first.tab.core.school.roster()).learners.get(guest)?.class).toBe(id);
  });
});
