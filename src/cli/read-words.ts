// The words of a verb with options of its own; what is not among them is told in Node's words.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fail, ok, type Result } from '../domain/result.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Read<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: O }>
>;

export function readWords<const O extends Options>(
  words: readonly string[],
  options: O,
): Result<Read<O>, string> {
  try {
    return ok(parseArgs({ args: [...words], allowPositionals: true, options }));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Words with commas between them. */
export const toList = (words: string | undefined): readonly string[] =>
  (words ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
