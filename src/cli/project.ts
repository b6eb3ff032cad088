// Where things lie in the checkout, for the programs that build and run it.
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The app as any HTTPS host can serve it, packs included. */
export const APP_FOLDER = 'dist/app';

export const RELAY_FOLDER = 'dist/relay';

export const PACK_SOURCES = 'content-packs';
