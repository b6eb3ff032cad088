// `npm run release`: one archive that runs on Linux, x64 or arm64, with Node alone. It holds the built app with its
// packs, the relay as plain JavaScript, and of packages only the database's native code for both machines.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from './ensure-built.ts';
import { fetchNative } from './native-packages.ts';
import { APP_FOLDER, PACK_SOURCES, PROJECT, RELAY_FOLDER } from './project.ts';
import { readme, START_SCRIPT, SYSTEMD_UNIT } from './release-texts.ts';
import { type TarFile, writeTar } from './tar.ts';

const TARGET = join(PROJECT, 'dist/release');
const NATIVE = ['@libsql/linux-x64-gnu', '@libsql/linux-arm64-gnu'];
/** What the relay's bundle leaves outside, because it is native or finds native code by itself. */
const PACKAGES = ['libsql', '@neon-rs/load'];
const DOCS = ['run-a-relay.md', 'threat-model.md', 'privacy.md', 'sync-protocol.md'];
/** What nobody needs to run it. */
const LEFT_OUT = /\.(map|d\.ts|d\.mts|d\.cts|tsbuildinfo)$/;

try {
  const status = await ensureBuilt();
  if (status !== 0) process.exit(status);
  const { file, bytes } = writeRelease();
  console.log(`Wrote ${file}, ${(bytes / 1e6).toFixed(1)} MB.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function writeRelease(): { readonly file: string; readonly bytes: number } {
  const version = versionOf();
  const text = (path: string, content: string, executable = false): TarFile => ({
    path,
    bytes: Buffer.from(content),
    executable,
  });
  const files = [
    text('banyan', START_SCRIPT, true),
    text('README.txt', readme(version)),
    text('VERSION', `${version}\n`),
    text('LICENSES-OF-OTHERS.txt', licencesOfOthers()),
    text('systemd/banyan.service', SYSTEMD_UNIT),
    text('package.json', `${JSON.stringify({ name: 'banyan', version, private: true, type: 'module' })}\n`),
    { path: 'LICENSE', bytes: readFileSync(join(PROJECT, 'LICENSE')), executable: false },
    {
      path: 'LICENSE-OF-PACKS',
      bytes: readFileSync(join(PROJECT, PACK_SOURCES, 'LICENSE')),
      executable: false,
    },
    ...filesBelow(join(PROJECT, APP_FOLDER), 'app'),
    ...filesBelow(join(PROJECT, RELAY_FOLDER), 'relay'),
    ...DOCS.filter((name) => existsSync(join(PROJECT, 'docs', name))).map((name) => ({
      path: `docs/${name}`,
      bytes: readFileSync(join(PROJECT, 'docs', name)),
      executable: false,
    })),
    ...PACKAGES.flatMap((name) => filesBelow(join(PROJECT, 'node_modules', name), `node_modules/${name}`)),
    ...NATIVE.flatMap((name) => filesBelow(fetchNative(name), `node_modules/${name}`)),
  ];
  const name = `banyan-${version}`;
  const archive = gzipSync(writeTar(files.map((file) => ({ ...file, path: `${name}/${file.path}` }))), {
    level: 9,
  });
  const file = join(TARGET, `${name}-linux.tar.gz`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, archive);
  return { file: file.slice(PROJECT.length), bytes: archive.length };
}

function filesBelow(folder: string, as: string): readonly TarFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !LEFT_OUT.test(entry.name))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      return {
        path: as + full.slice(folder.length).replaceAll('\\', '/'),
        bytes: readFileSync(full),
        executable: false,
      };
    });
}

/** The bundles hold code of others, whose licences ask to be told along. */
function licencesOfOthers(): string {
  const lock: unknown = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
  const packages = typeof lock === 'object' && lock !== null && 'packages' in lock ? lock.packages : null;
  const shipped = Object.entries(packages ?? {}).filter(
    ([path, entry]) => path.startsWith('node_modules/') && !isDevelopment(entry),
  );
  return shipped
    .map(([path]) => join(PROJECT, path))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => {
      const own = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
      return own
        ? [`${folder.slice(PROJECT.length)}\n\n${readFileSync(join(folder, own), 'utf8').trim()}\n`]
        : [];
    })
    .join(`\n${'─'.repeat(72)}\n\n`);
}

function isDevelopment(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'dev' in entry && entry.dev === true;
}

function versionOf(): string {
  const own: unknown = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const version = typeof own === 'object' && own !== null && 'version' in own ? own.version : undefined;
  if (typeof version !== 'string') throw new Error('package.json must have a version');
  return version;
}
