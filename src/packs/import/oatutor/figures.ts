// Pictures of a problem as media of the pack. The source calls all of them `.gif`; most are JPEG or PNG, so their first
// bytes tell the kind. The same picture is in a pack once, however many problems have it.
import { hashOf } from '../../build.ts';
import { mediaFault } from '../../parse/media.ts';
import { pictureKind } from '../../parse/picture.ts';
import type { PackDraft } from '../draft.ts';
import { type ImportNote, toNote } from '../report.ts';
import type { Problem } from './source.ts';

export type Added =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly note: ImportNote };

const ENDINGS = { png: 'png', jpeg: 'jpg', gif: 'gif', webp: 'webp' } as const;
const HASH = 20;

export function addFigure(draft: PackDraft, problem: Problem, name: string): Added {
  const bytes = problem.figures.get(name.split('/').at(-1) ?? '');
  if (!bytes) return { ok: false, note: toNote('media-missing', name) };
  const kind = pictureKind(bytes);
  const ending = kind ? ENDINGS[kind] : /\.svg$/i.test(name) ? 'svg' : undefined;
  if (ending === undefined) return { ok: false, note: toNote('media-kind', name) };
  const path = `media/figures/${hashOf(bytes).slice(0, HASH)}.${ending}`;
  const fault = mediaFault(path, bytes);
  if (fault !== undefined) return { ok: false, note: toNote('media-kind', `${name}: ${fault}`) };
  draft.addMedia(path, bytes);
  return { ok: true, path };
}
