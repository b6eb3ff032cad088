// The formats that a pack can be made from, by the names that `pack import --from` knows: a row each.
import type { Importer } from './importer.ts';

export const IMPORTERS: Readonly<Record<string, Importer>> = {};
