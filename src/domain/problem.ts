// Every way in which something can fail that a person is told about. A problem is data: a code and its facts.
// Only `i18n/problem-text.ts` makes words of it: what happened, is the work safe, what to do now.
import type { Unmarkable } from './answer.ts';
import type { DeviceRole } from './event.ts';
import type { BadId } from './ids.ts';

/** Where in a pack's source something is wrong; `line` counts from 1, 0 for the file as a whole. */
export interface PackPlace {
  readonly file: string;
  readonly line: number;
}

/** What is wrong in a pack, said to its author. */
export type PackFault = PackPlace & {
  readonly code: PackFaultCode;
  /** What was found and what was expected, in the author's terms; English, for the details view and the CLI. */
  readonly detail: string;
};

export const PACK_FAULT_CODES = [
  'manifest', // pack.json is missing, no JSON, or a field is not as it should be
  'format-newer', // made for a later Banyan
  'json', // a line is no JSON
  'shape', // a field is missing, unknown, or of the wrong kind
  'duplicate-id',
  'dangling', // names a skill, misconception, text, file or option that is not there
  'cycle', // prerequisites in a circle
  'expression', // a template's expression does not parse or cannot be computed
  'template-empty', // no variant of a template fulfils its conditions
  'text-missing', // a text lacks in one of the languages
  'mathematics', // LaTeX that cannot be set, or MathML outside the allowed set
  'answer', // the right answer is marked wrong, or a wrong one right
  'misconception', // a wrong answer is not what its misconception's rule gives
  'file-missing',
  'file-extra', // in the archive, not in the manifest
  'file-size',
  'file-hash',
  'file-path', // absolute, upwards, or of a kind that no pack needs
  'media', // a picture that is no picture, or holds a script or a link
  'too-large', // a count or a length beyond the limits
  'signature', // the publisher's does not fit what was signed
  'coverage', // too few forms, types or lessons for a skill
] as const;
export type PackFaultCode = (typeof PACK_FAULT_CODES)[number];

export type Problem =
  | BadId
  | Unmarkable
  /** No archive, cut short, or with broken parts. `faults` holds the first hundred. */
  | { readonly code: 'pack/damaged'; readonly file: string; readonly faults: readonly PackFault[] }
  /** Whole, but wrong inside. */
  | { readonly code: 'pack/invalid'; readonly file: string; readonly faults: readonly PackFault[] }
  /** Breaks the limits or tries what no pack needs. */
  | { readonly code: 'pack/hostile'; readonly file: string; readonly faults: readonly PackFault[] }
  /** Its publisher's signature is not over what is in it: it was changed on the way, or made to look like theirs. */
  | { readonly code: 'pack/forged'; readonly file: string; readonly faults: readonly PackFault[] }
  | { readonly code: 'pack/newer'; readonly file: string; readonly needs: number; readonly knows: number }
  | {
      readonly code: 'pack/too-large';
      readonly file: string;
      readonly sizeBytes: number;
      readonly limitBytes: number;
    }
  | { readonly code: 'pack/not-reachable'; readonly file: string }
  | { readonly code: 'pack/not-installed'; readonly pack: string }
  /** It is on the shelf, and some of what it holds is not there any more: the storage lost it. */
  | { readonly code: 'pack/parts-lost'; readonly pack: string }
  /** An earlier version of the app installed it and did not keep what its file was made of. */
  | { readonly code: 'pack/not-to-hand-on'; readonly pack: string }
  | { readonly code: 'pack/cancelled'; readonly file: string }
  /** Texts or sounds for a pack that is not here; `pack` is its id, with its title where that is known. */
  | { readonly code: 'add-on/no-pack'; readonly file: string; readonly pack: string }
  | {
      readonly code: 'add-on/pack-too-old';
      readonly file: string;
      readonly pack: string;
      readonly version: string;
      /** The version that it was made from. */
      readonly needs: string;
    }
  /** The picked file is no model file at all. */
  | { readonly code: 'model/no-model'; readonly file: string }
  /** It was one: cut short, changed on its way, or the card was pulled out. */
  | { readonly code: 'model/damaged'; readonly file: string }
  | { readonly code: 'model/newer'; readonly file: string; readonly needs: number; readonly knows: number }
  | { readonly code: 'model/for-absent-pack'; readonly file: string; readonly pack: string }
  /** Whole, but no part of it can be read here, or none is about a skill of the pack. */
  | { readonly code: 'model/of-no-use'; readonly file: string; readonly pack: string }
  | { readonly code: 'storage/full'; readonly doing: 'answer' | 'install' | 'restore' | 'roster' }
  /** The database was there and is gone: evicted, or wiped by the system. */
  | { readonly code: 'storage/vanished' }
  | { readonly code: 'storage/blocked' }
  | { readonly code: 'storage/newer'; readonly found: number; readonly knows: number }
  | { readonly code: 'storage/unavailable'; readonly detail: string }
  | { readonly code: 'storage/not-persisted' }
  | { readonly code: 'clock/suspect'; readonly wallMs: number }
  | { readonly code: 'origin/insecure' }
  /** Asked for in the invented class, which nothing goes into and nothing leaves. */
  | { readonly code: 'demo/not-here' }
  | { readonly code: 'browser/too-old'; readonly missing: readonly string[] }
  | { readonly code: 'backup/unreadable'; readonly file: string }
  | { readonly code: 'backup/newer'; readonly file: string; readonly needs: number; readonly knows: number }
  | { readonly code: 'backup/other-school'; readonly file: string }
  /** The recovery code does not open the names of this backup. */
  | { readonly code: 'backup/wrong-code'; readonly file: string }
  | { readonly code: 'pin/wrong'; readonly triesLeft: number }
  | { readonly code: 'pin/wait'; readonly seconds: number }
  | { readonly code: 'pin/too-short'; readonly least: number }
  | { readonly code: 'teacher/locked' }
  | { readonly code: 'roster/name-empty' }
  | { readonly code: 'roster/name-double'; readonly name: string }
  /** A list of learners that was to be taken in: no table at all, or an archive that is damaged. */
  | { readonly code: 'roster/file-unreadable'; readonly file: string }
  /** A workbook, which only spreadsheets open. */
  | { readonly code: 'roster/file-workbook'; readonly file: string }
  | {
      readonly code: 'roster/file-too-large';
      readonly file: string;
      readonly sizeBytes: number;
      readonly limitBytes: number;
    }
  | {
      readonly code: 'roster/file-too-long';
      readonly file: string;
      readonly rows: number;
      readonly most: number;
    }
  /** No column is headed as one of names. */
  | { readonly code: 'roster/file-no-names'; readonly file: string }
  /** Files and columns of an archive without which nobody has a name or a class. */
  | { readonly code: 'roster/file-lacks'; readonly file: string; readonly missing: readonly string[] }
  /** A list cannot be compared with names that do not open here: everybody on it would come in once more. */
  | { readonly code: 'roster/names-sealed' }
  | { readonly code: 'roster/unknown-learner' }
  | { readonly code: 'roster/unknown-class' }
  /** Groups were made anew since. */
  | { readonly code: 'groups/gone' }
  /** A pack or a question that somebody was writing on this tablet: removed meanwhile, in another window. */
  | { readonly code: 'own/gone' }
  /** The same question was changed in another window. */
  | { readonly code: 'own/changed-elsewhere' }
  /** As many as one pack of a teacher's own may have. */
  | { readonly code: 'own/full'; readonly most: number }
  /** As much as the recordings of one pack in one language may take. */
  | { readonly code: 'voice/full'; readonly limitBytes: number }
  /** The installed pack does not say how it was written. */
  | { readonly code: 'own/not-to-go-on'; readonly pack: string }
  /** The school keeps as many fields of learners as fit on a form. */
  | { readonly code: 'roster/fields-full'; readonly most: number }
  | { readonly code: 'turn/none' }
  /** The screen asked about an item that is no longer the current one (another tab went on). */
  | { readonly code: 'turn/moved-on' }
  /** This device belongs to no school yet, so there is nobody to give to or to take from. */
  | { readonly code: 'school/alone' }
  /** What came, or what is asked, is of another school than this device's. */
  | { readonly code: 'school/other' }
  | { readonly code: 'school/not-allowed'; readonly needs: DeviceRole }
  | { readonly code: 'school/revoked' }
  | { readonly code: 'school/unknown-device' }
  | { readonly code: 'relay/not-reachable'; readonly address: string }
  /** This browser does not let a page from the internet speak to a plain-HTTP address nearby. */
  | { readonly code: 'relay/needs-https'; readonly address: string }
  | { readonly code: 'relay/not-a-relay'; readonly address: string }
  | { readonly code: 'relay/refused'; readonly address: string; readonly why: 'code' | 'device' | 'school' }
  | { readonly code: 'relay/busy'; readonly address: string }
  | {
      readonly code: 'relay/newer';
      readonly address: string;
      readonly needs: number;
      readonly knows: number;
    }
  | { readonly code: 'parcel/unreadable' }
  | { readonly code: 'parcel/newer'; readonly needs: number; readonly knows: number }
  /** Two devices wrote under one name; both versions are kept. */
  | { readonly code: 'sync/fork'; readonly stream: string }
  /** Stored events do not agree with their check any more. */
  | { readonly code: 'sync/damaged'; readonly stream: string }
  /** A code was to be read: there is no camera, it may not be used, another app has it, or the page is no secure one. */
  | { readonly code: 'camera/none' }
  | { readonly code: 'camera/refused' }
  | { readonly code: 'camera/busy' }
  | { readonly code: 'camera/insecure' }
  | { readonly code: 'worker/hung' }
  | { readonly code: 'worker/crashed'; readonly detail: string }
  | { readonly code: 'update/failed' };

export type ProblemCode = Problem['code'];
