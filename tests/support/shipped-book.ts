// The answers of the packs that the built app ships, read from their built files.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type AnswerBook, readBuiltBook } from './answer-book.ts';

const opened = new Map<string, AnswerBook>();

export function shippedBook(pack = 'number-foundations'): AnswerBook {
  const folder = join(inject('appFolder'), 'packs');
  const file = readdirSync(folder).find((name) => name.startsWith(`${pack}-`) && name.endsWith('.zip'));
  if (file === undefined) throw new Error(`Must be among the packs of ${folder}, got no ${pack}`);
  const book = opened.get(file) ?? readBuiltBook(join(folder, file));
  opened.set(file, book);
  return book;
}
