// A part of the interface, built for a tool: what it writes or says is what the app shows or says.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { PROJECT } from './project.ts';

/** `entry` is a file of `src/ui`; its styles come beside it. What it loads later is there until `work` has ended. */
export async function withUiModule<Module, T>(
  entry: string,
  work: (module: Module, css: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(PROJECT, 'node_modules/.banyan-tool-'));
  try {
    await build({
      root: PROJECT,
      configFile: false,
      logLevel: 'warn',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: { ssr: entry, outDir: folder, ssrEmitAssets: true, cssCodeSplit: false },
    });
    const css = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const built = basename(entry).replace(/\.tsx?$/, '.js');
    const module: Module = await import(pathToFileURL(join(folder, built)).href);
    return await work(module, css.join('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
