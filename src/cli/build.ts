// `npm run build`: the app with its packs in dist/app, the relay in dist/relay.
import { join } from 'node:path';
import { build } from 'vite';
import { buildPacks } from './build-packs.ts';
import { buildRelay } from './build-relay.ts';
import { precompress } from './precompress.ts';
import { APP_FOLDER, PACK_SOURCES, PROJECT, RELAY_FOLDER } from './project.ts';
import { forgetBuild, noteBuild, sourceStamp } from './source-stamp.ts';

try {
  await buildAll();
} catch (error) {
  // A fault in a pack or a source: its author wants the places, not where in the builder it was noticed.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function buildAll(): Promise<void> {
  const app = join(PROJECT, APP_FOLDER);
  const stamp = await sourceStamp();
  await forgetBuild();
  await build({ root: PROJECT, configFile: join(PROJECT, 'vite.config.ts'), logLevel: 'warn' });
  await buildPacks(join(PROJECT, PACK_SOURCES), join(app, 'packs'));
  // After the service worker was made: it must not list the siblings.
  const compressed = await precompress(app);
  await buildRelay();
  await noteBuild(stamp);
  console.log(`Built ${APP_FOLDER} (${compressed} files precompressed) and ${RELAY_FOLDER}.`);
}
