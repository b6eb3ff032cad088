// The formats that a pack can be made from, by the names that `pack import --from` knows: a row each.
import { importCsv } from './csv/csv-import.ts';
import { importGift } from './gift/gift-import.ts';
import type { Importer } from './importer.ts';
import { importMoodle } from './moodle/import-moodle.ts';
import { importOatutor } from './oatutor/import-oatutor.ts';
import { importQti } from './qti/import-qti.ts';

export const IMPORTERS: Readonly<Record<string, Importer>> = {
  gift: importGift,
  csv: importCsv,
  oatutor: importOatutor,
  qti: importQti,
  'moodle-xml': importMoodle,
};
