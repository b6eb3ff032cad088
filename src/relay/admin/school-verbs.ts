// Schools and their devices, as the office handles them.
import { showEnrolmentCode } from '../../sync/enrolment.ts';
import { labelOfCode } from '../schools/enrolment.ts';
import { namedSchools } from '../schools/named-schools.ts';
import { hashOfSecret, newEnrolmentCode } from '../schools/tokens.ts';
import { type AdminCall, findSchool, type Verb } from './admin-call.ts';
import { done, failed, misused, plural, type Said, toDay, toTable } from './words.ts';

const DAY_MS = 86_400_000;
const CODE_DAYS = 3;
const MOST_DAYS = 30;
const MOST_LABEL = 80;

export const addSchool: Verb = async (call) => {
  const label = call.words.join(' ').trim();
  if (label === '') return misused('Say what the office calls the school: school add "Hill view".');
  if (label.length > MOST_LABEL) return misused(`A school's label has at most ${MOST_LABEL} letters.`);
  return giveCode(call, label);
};

/** For a school that is here already: its token was lost, or its own relay is to be a client of this one. */
export const newCode: Verb = async (call) => {
  const school = await findSchool(call.store, call.words.join(' ') || call.options.school);
  if (school.ok) return giveCode(call, school.value.label);
  // The code before may have ended unused: then the school is not known yet, and this verb is not the way.
  const { code, lines } = school.problem;
  return {
    code,
    lines: [...lines, 'Until its first device has enrolled, "school add LABEL" gives another code.'],
  };
};

async function giveCode({ store, options, nowMs }: AdminCall, label: string): Promise<Said> {
  const days = options.days ?? CODE_DAYS;
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    return misused(`--days goes from 1 to ${MOST_DAYS}.`);
  const code = newEnrolmentCode();
  const expiresAtMs = nowMs + days * DAY_MS;
  await store.addEnrolmentCode(hashOfSecret(code), expiresAtMs);
  await store.setNote(labelOfCode(code), label);
  return done(
    `The code for ${label}: ${showEnrolmentCode(code)}`,
    `It works once, until ${toDay(expiresAtMs)} UTC. On a device of the school: Devices, Connect a relay, then this`,
    'relay’s address and the code. Every other device of the school then connects without one.',
  );
}

export const listSchools: Verb = async ({ store, options }) => {
  const schools = await namedSchools(store);
  if (options.json)
    return done(
      JSON.stringify(schools.map(({ school, label, createdAtMs }) => ({ school, label, createdAtMs }))),
    );
  if (schools.length === 0)
    return done('No school has enrolled here yet: school add LABEL gives the first code.');
  const rows = await Promise.all(
    schools.map(async ({ school, label, createdAtMs }) => {
      const devices = await store.board(school);
      const heard = devices.reduce((last, { heardAtMs }) => Math.max(last, heardAtMs ?? 0), 0);
      return [label, school, String(devices.length), toDay(heard || null), toDay(createdAtMs)];
    }),
  );
  return done(...toTable(['school', 'id', 'devices', 'last heard', 'enrolled'], rows));
};

export const removeSchool: Verb = async ({ store, words, options }) => {
  const school = await findSchool(store, words.join(' ') || null);
  if (!school.ok) return school.problem;
  const { label } = school.value;
  if (!options.yes)
    return misused(`This deletes all of ${label} here. Take a backup, then say it with --yes.`);
  const gone = await store.removeSchool(school.value.school);
  return gone
    ? done(`${label} is gone from this relay. Its devices keep what they have.`)
    : failed('It was gone already.');
};

export const listDevices: Verb = async ({ store, words, options }) => {
  const school = await findSchool(store, words.join(' ') || options.school);
  if (!school.ok) return school.problem;
  const rows = await store.board(school.value.school);
  if (options.json) {
    return done(
      JSON.stringify(
        rows.map(({ device, heardAtMs, revokedAtMs, streams, events }) => ({
          device,
          heardAtMs,
          revokedAtMs,
          streams,
          events,
        })),
      ),
    );
  }
  return done(
    `${school.value.label}: ${plural(rows.length, 'device')}`,
    ...toTable(
      ['device', 'last heard', 'streams', 'events', ''],
      rows.map((row) => [
        row.device,
        toDay(row.heardAtMs),
        String(row.streams),
        String(row.events),
        row.revokedAtMs === null ? '' : 'token revoked',
      ]),
    ),
  );
};

/** Shuts this relay's door only. What the school believes of the device is the school's to say, on its own devices. */
export const revokeDevice: Verb = async ({ store, words, options, nowMs }) => {
  const [word = '', ...rest] = words;
  const school = await findSchool(store, rest.join(' ') || options.school);
  if (!school.ok) return school.problem;
  const found = (await store.board(school.value.school)).filter(
    ({ device }) => word.length >= 4 && device.startsWith(word),
  );
  const [one] = found;
  if (one === undefined || found.length > 1) {
    return failed(
      `${found.length === 0 ? 'No device' : 'More than one device'} of ${school.value.label} begins with "${word}".`,
    );
  }
  await store.revoke(school.value.school, one.device, nowMs);
  return done(
    `The token of ${one.device} opens nothing here any more.`,
    'If the tablet is lost, revoke it on a teacher’s device too: that renews the school’s keys.',
  );
};
