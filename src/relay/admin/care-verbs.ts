// Backup, restore, checking, counting, erasing, and the word for the office's board.
import { randomBytes } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { parseLearnerId } from '../../domain/ids.ts';
import { OFFICE_TOKEN } from '../schools/enrolment.ts';
import { hashOfSecret } from '../schools/tokens.ts';
import type { Damage, StoreCounts } from '../store/records.ts';
import type { RestoreProblem } from '../store/relay-store.ts';
import { findSchool, type Verb } from './admin-call.ts';
import { done, failed, misused, plural } from './words.ts';

export const backup: Verb = async ({ store, words, options }) => {
  const [file] = words;
  if (file === undefined) return misused('Say where to: backup FILE.');
  if (existsSync(file) && !options.yes)
    return failed(`${file} is there already: choose another name, or say --yes.`);
  // Written beside and moved at the end: a backup that was cut short never stands where a whole one is looked for.
  const part = `${file}.part`;
  const target = await open(part, 'w', 0o600);
  let bytes = 0;
  try {
    for await (const piece of store.backup()) {
      await target.writeFile(piece);
      bytes += piece.length;
    }
    await target.sync();
  } catch (error) {
    await target.close();
    await rm(part, { force: true });
    throw error;
  }
  await target.close();
  await rename(part, file);
  return done(`Wrote ${file}: ${(bytes / 1e6).toFixed(1)} MB, all schools as of one moment.`);
};

export const restore: Verb = async ({ store, words }) => {
  const [file] = words;
  if (file === undefined || !existsSync(file))
    return misused(`There is no ${file ?? 'file named'}: restore FILE.`);
  const restored = await store.restore(createReadStream(file));
  if (!restored.ok) return failed(toRestoreLine(restored.problem, file));
  return done(
    `Restored ${toCountLine(restored.value)}.`,
    'What came after this backup is still on the tablets: they notice and bring it again at their next contact.',
  );
};

function toRestoreLine(problem: RestoreProblem, file: string): string {
  switch (problem.code) {
    case 'restore/no-backup':
      return `${file} is no backup of a Banyan relay. Nothing was changed.`;
    case 'restore/damaged':
      return `${file} is damaged (${problem.detail}): take another one. Nothing was changed.`;
    case 'restore/newer':
      return `${file} was written by a newer Banyan (version ${problem.found}, this one knows ${problem.knows}): update first. Nothing was changed.`;
    case 'restore/not-empty':
      return 'This relay holds schools already: restore into an empty DATA_DIR or database. Nothing was changed.';
  }
}

export const verify: Verb = async ({ store, options }) => {
  const damages = await store.verify(options.heal);
  if (damages.length === 0) return done(`All is whole: ${toCountLine(await store.counts())}.`);
  const said = damages.slice(0, 50).map(toDamageLine);
  if (!options.heal) said.push('verify --heal drops what is damaged, so that the tablets bring it again.');
  return options.heal ? done(...said, 'Dropped; the tablets will bring it again.') : failed(...said);
};

function toDamageLine(damage: Damage): string {
  if (damage.type === 'file') return `The database file itself is damaged: ${damage.detail}`;
  const place = `school ${damage.school.slice(0, 6)}, stream ${damage.stream.slice(0, 6)}`;
  return damage.type === 'chunk' ? `Damaged: ${place}, from ${damage.from}` : `Miscounted: ${place}`;
}

export const stats: Verb = async ({ store, options }) => {
  const counts = await store.counts();
  return done(options.json ? JSON.stringify(counts) : `${toCountLine(counts)}.`);
};

function toCountLine({ schools, devices, streams, chunks, events, quarantined, forks }: StoreCounts): string {
  return [
    plural(schools, 'school'),
    plural(devices, 'device'),
    plural(streams, 'stream'),
    plural(chunks, 'chunk'),
    plural(events, 'event'),
    ...(quarantined > 0 ? [`${plural(quarantined, 'chunk')} waiting`] : []),
    ...(forks > 0 ? [plural(forks, 'fork')] : []),
  ].join(', ');
}

export const office: Verb = async ({ store }) => {
  const token = randomBytes(16).toString('base64url');
  await store.setNote(OFFICE_TOKEN, hashOfSecret(token));
  return done(
    `The office’s word: ${token}`,
    'Type it once at /board on this relay; programs send it as "Authorization: Bearer …". It is shown only now, and',
    'every earlier one has stopped working.',
  );
};

export const erase: Verb = async ({ store, words, options, nowMs }) => {
  const [id, ...rest] = words;
  const learner = parseLearnerId(id);
  if (!learner.ok) return misused('Say whom, by the id of 22 letters: erase LEARNER [--school LABEL] --yes.');
  const school = await findSchool(store, rest.join(' ') || options.school);
  if (!school.ok) return school.problem;
  if (!options.yes) return misused('This cannot be undone here. Say it again with --yes.');
  const { chunks } = await store.eraseLearner(school.value.school, learner.value, nowMs);
  return done(
    `Erased here: ${plural(chunks, 'chunk')} changed. It does not come back from any tablet.`,
    'To erase the learner on the tablets too, erase on a teacher’s device: that word travels.',
  );
};
