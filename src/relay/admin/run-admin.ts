// `npm run relay -- VERB`, and `./banyan VERB` in a release: administers the store that the settings name, beside a
// running relay or without one.
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../domain/result.ts';
import { parseConfig } from '../config.ts';
import { openStore } from '../opening-store.ts';
import { toLine } from '../problem.ts';
import { StoreFailure } from '../store/relay-store.ts';
import type { AdminOptions, Verb } from './admin-call.ts';
import { showBoard } from './board-verb.ts';
import { backup, erase, office, restore, stats, verify } from './care-verbs.ts';
import { addSchool, listDevices, listSchools, newCode, removeSchool, revokeDevice } from './school-verbs.ts';
import { addUpstream, listUpstreams, removeUpstream } from './upstream-verbs.ts';
import { done, failed, misused, type Said } from './words.ts';

const USAGE = `  school add LABEL [--days N]    gives the code that the school's first device enrols with
  school code [LABEL]            another code for a school that is here
  school list                    schools, when they were last heard
  school remove LABEL --yes      deletes all of a school here
  device list [LABEL]            devices of a school
  device revoke ID [LABEL]       its token opens nothing here any more
  upstream add URL CODE          makes this relay a client of another one (its office gives the code)
  upstream list
  upstream remove URL
  board                          schools and devices: last heard, waiting, troubles
  office                         a new word for the board's page at /board
  stats                          counts
  backup FILE                    all schools as of one moment, while the relay runs
  restore FILE                   into an empty store
  verify [--heal]                reads everything; with --heal drops what is damaged, so that tablets bring it again
  erase LEARNER --yes            everything of a learner, here
  --school LABEL says which school where there are several; --json where a program reads`;

const VERBS: Readonly<Record<string, Verb>> = {
  'school add': addSchool,
  'school code': newCode,
  'school list': listSchools,
  'school remove': removeSchool,
  'device list': listDevices,
  'device revoke': revokeDevice,
  'upstream add': addUpstream,
  'upstream list': listUpstreams,
  'upstream remove': removeUpstream,
  board: showBoard,
  office,
  stats,
  backup,
  restore,
  verify,
  erase,
};

interface Call {
  readonly verb: Verb;
  readonly words: readonly string[];
  readonly options: AdminOptions;
}

export interface AdminSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the app lies unless APP_DIR says otherwise. */
  readonly builtApp: string;
  readonly nowMs: number;
}

export async function runAdmin(words: readonly string[], surroundings: AdminSurroundings): Promise<Said> {
  if (words[0] === 'help' || words[0] === '--help') return done(USAGE);
  const call = readCall(words);
  if (!call.ok) return misused(call.problem, '', USAGE);
  const config = parseConfig(surroundings.environment, surroundings.builtApp);
  if (!config.ok) return failed(toLine(config.problem));
  const opened = await openStore(config.value.store);
  if (!opened.ok) return failed(toLine(opened.problem));
  const store = opened.value;
  const { verb, words: rest, options } = call.value;
  try {
    return await verb({ store, config: config.value, words: rest, options, nowMs: surroundings.nowMs });
  } catch (error) {
    if (error instanceof StoreFailure)
      return failed(`The store cannot do it now (${error.code}: ${error.message}). Try again.`);
    if (error instanceof Error && 'code' in error) return failed(`${error.message}. Nothing was changed.`);
    throw error;
  } finally {
    await store.close();
  }
}

function readCall(given: readonly string[]): Result<Call, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        days: { type: 'string' },
        school: { type: 'string' },
        heal: { type: 'boolean' },
        yes: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
    const found = findVerb(positionals);
    if (found === null) {
      const said = positionals.join(' ');
      return fail(said === '' ? 'Say what to do.' : `There is nothing that is called "${said}".`);
    }
    const options = {
      days: values.days === undefined ? null : Number(values.days),
      school: values.school ?? null,
      heal: values.heal ?? false,
      yes: values.yes ?? false,
      json: values.json ?? false,
    };
    return ok({ ...found, options });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function findVerb(
  positionals: readonly string[],
): { readonly verb: Verb; readonly words: readonly string[] } | null {
  for (const length of [2, 1]) {
    const name = positionals.slice(0, length).join(' ');
    const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
    if (verb) return { verb, words: positionals.slice(length) };
  }
  return null;
}
