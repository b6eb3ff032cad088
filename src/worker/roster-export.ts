// The roster as a file, into the hands of who stands behind the teacher's door.
import type { Problem } from '../domain/problem.ts';
import { ok, type Result } from '../domain/result.ts';
import { writeClassList } from '../school/roster-file/class-list.ts';
import { writeOneRoster } from '../school/roster-file/write-one-roster.ts';
import type { Core } from './core.ts';
import { openRoster } from './open-roster.ts';

type SchoolWord = { readonly id: string | null; readonly name: string };
type Exported = { readonly name: string; readonly file: Blob };

export async function exportRoster(
  core: Core,
  as: 'csv' | 'oneroster',
  language: string,
  school: () => Promise<SchoolWord>,
): Promise<Result<Exported, Problem>> {
  const here = await openRoster(core);
  const day = new Date(core.surroundings.now()).toISOString().slice(0, 10);
  if (as === 'csv') {
    const file = new Blob([writeClassList(here, language)], { type: 'text/csv' });
    return ok({ name: `banyan-${day}.csv`, file });
  }
  const { id, name } = await school();
  // A tablet without a school has classes all the same.
  const facts = { id: id ?? 'banyan', name: name || 'Banyan', year: Number(day.slice(0, 4)) };
  const file = new Blob([writeOneRoster(here, facts)], { type: 'application/zip' });
  return ok({ name: `banyan-${day}.oneroster.zip`, file });
}
