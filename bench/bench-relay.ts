// A relay for benchmarks: built from this checkout, in a process of its own, on a database that was prepared before it
// starts: schools with their founders, admitted tablets with tokens, and the words that both ends know beforehand.
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRelay } from '../src/cli/build-relay.ts';
import { PROJECT } from '../src/cli/project.ts';
import type { StoreSetting } from '../src/relay/config.ts';
import { openStore } from '../src/relay/opening-store.ts';
import { hashOfSecret, newToken } from '../src/relay/schools/tokens.ts';
import type { RelayStore } from '../src/relay/store/relay-store.ts';
import { toVocabularyText, type Vocabulary } from '../src/sync/vocabulary.ts';
import { foundSchool, type School } from '../tests/relay/school.ts';
import { type KeyPair, newKeyPair } from '../tests/relay/tablet.ts';
import { type PostgresServer, startPostgres } from '../tests/support/postgres-server.ts';
import { type RelayProcess, startRelayProcess } from '../tests/support/relay-process.ts';
import { createNodeTransport } from './node-transport.ts';

/** In the checkout, because the build leaves the database's package outside and finds it from there. */
const BUILT = 'dist/relay-of-bench';
const CODE_MS = 60_000;

export interface BenchDevice {
  readonly keys: KeyPair;
  readonly token: Uint8Array;
}

export interface BenchSchool {
  readonly school: School;
  readonly devices: readonly BenchDevice[];
}

export interface BenchRelay {
  readonly process: RelayProcess;
  readonly port: number;
  readonly schools: readonly BenchSchool[];
  readonly setting: StoreSetting;
  readonly postgres: PostgresServer | null;
  remove(): Promise<void>;
}

export interface BenchRelaySetting {
  readonly store: 'sqlite' | 'postgres';
  readonly schools: number;
  readonly devicesEach: number;
  readonly words: readonly Vocabulary[];
}

export async function startBenchRelay(wanted: BenchRelaySetting): Promise<BenchRelay> {
  await buildRelay(BUILT);
  const folder = await mkdtemp(join(tmpdir(), 'banyan-bench-'));
  const appFolder = join(folder, 'app');
  const dataFolder = join(folder, 'data');
  await mkdir(appFolder);
  await writeFile(join(appFolder, 'index.html'), '<!doctype html><title>Banyan</title>');
  const postgres = wanted.store === 'postgres' ? await startPostgres('disk') : null;
  const setting: StoreSetting =
    postgres === null
      ? { type: 'sqlite', folder: dataFolder }
      : { type: 'postgres', url: await postgres.createPlace() };
  const schools = await prepare(setting, wanted);
  const environment = setting.type === 'postgres' ? { STORE: 'postgres', DATABASE_URL: setting.url } : {};
  const program = [join(PROJECT, BUILT, 'main.js')];
  const process = await startRelayProcess({ program, appFolder, dataFolder, environment });
  const port = Number(new URL(process.url).port);
  const remove = async () => {
    await process.kill();
    await postgres?.remove();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const { school } of schools) await tellWhoIsWho(school, port);
  } catch (problem) {
    await remove();
    throw problem;
  }
  return { process, port, schools, setting, postgres, remove };
}

/** Throws when the store does not open. */
export async function openBenchStore(setting: StoreSetting): Promise<RelayStore> {
  const store = await openStore(setting);
  if (!store.ok) throw new Error(`The store must open, got ${store.problem.code}`);
  return store.value;
}

async function prepare(setting: StoreSetting, wanted: BenchRelaySetting): Promise<readonly BenchSchool[]> {
  const store = await openBenchStore(setting);
  const schools: BenchSchool[] = [];
  for (let n = 0; n < wanted.schools; n++) schools.push(await prepareSchool(store, wanted));
  await store.close();
  return schools;
}

async function prepareSchool(
  store: RelayStore,
  { devicesEach, words }: BenchRelaySetting,
): Promise<BenchSchool> {
  const nowMs = Date.now();
  const school = await foundSchool();
  const code = hashOfSecret(randomBytes(16));
  await store.addEnrolmentCode(code, nowMs + CODE_MS);
  await store.enrolSchool(code, { school: school.id, founder: school.founder.keys.text }, nowMs);
  const devices = Array.from({ length: devicesEach }, () => ({ keys: newKeyPair(), token: newToken() }));
  for (const { keys, token } of [...devices, { keys: school.founder.keys, token: school.founder.token }]) {
    await store.setToken(school.id, { device: keys.device, key: keys.key }, hashOfSecret(token), nowMs);
  }
  const vocabularies = [...words, ...school.founder.vocabularies].map((one) => ({
    id: one.id,
    bytes: new TextEncoder().encode(toVocabularyText(one.words)),
  }));
  const nothing = { cards: [], chunks: [], quarantined: [], released: [] };
  await store.commit(school.id, { ...nothing, vocabularies }, nowMs);
  await school.founder.write(
    ...devices.map(({ keys }) => ({
      type: 'device-admitted' as const,
      device: keys.device,
      key: keys.text,
      agreement: newKeyPair().text,
      role: 'tablet' as const,
    })),
  );
  return { school, devices };
}

/** The founder's device meets the relay: from now on it knows the school's tablets. */
async function tellWhoIsWho({ founder }: School, port: number): Promise<void> {
  const transport = createNodeTransport(port);
  const { problem } = await founder.sync(transport);
  transport.close();
  if (problem !== null) throw new Error(`The founder must be heard, got ${JSON.stringify(problem)}`);
}
