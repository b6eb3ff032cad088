// The relay as one file of plain JavaScript; beside it only libsql, which is native code and stays a package.
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT, RELAY_FOLDER } from './project.ts';

/** Into `dist/relay`, or another folder of the checkout. */
export async function buildRelay(folder = RELAY_FOLDER): Promise<void> {
  await build({
    configFile: false,
    root: PROJECT,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: {
          main: join(PROJECT, 'src/relay/main.ts'),
          admin: join(PROJECT, 'src/relay/admin.ts'),
          'opener-thread': join(PROJECT, 'src/relay/intake/opener-thread.ts'),
          'run-relay': join(PROJECT, 'src/relay/run-relay.ts'),
        },
      },
    },
  });
}
