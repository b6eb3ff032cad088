// What the cells of a row beside name and class say, against what is known of the learner. A cell that cannot be read is
// passed over and told; an empty one says nothing.
import { toAsciiDigits } from '../../domain/numerals.ts';
import { type AttributeField, type Attributes, MOST_LENGTH } from '../attributes.ts';
import { FACES } from '../faces.ts';
import { cleanName, nameKey } from '../person-name.ts';
import { type FileLearner, type RowFault, toFault } from './file-learner.ts';
import { toLanguageTag } from './languages.ts';
import { toOwnId } from './matching.ts';
import { type LearnerHere, SOURCE_ID } from './roster-here.ts';

/** Only what differs. */
export interface RowCells {
  readonly avatar: number | null;
  readonly language: string | null;
  readonly attributes: Attributes;
  readonly faults: readonly RowFault[];
}

type Known = LearnerHere | undefined;
type Fields = readonly AttributeField[];

export function readCells(row: FileLearner, known: Known, fields: Fields): RowCells {
  const faults: RowFault[] = [];
  const avatar = readPicture(row, known);
  if (avatar === 'unknown') faults.push(toFault(row.row, 'picture-unknown', row.picture));
  const language = readLanguage(row, known);
  if (language === 'unknown') faults.push(toFault(row.row, 'language-unknown', row.language));
  const attributes = readAttributes(row, known, fields, faults);
  return {
    avatar: avatar === 'unknown' ? null : avatar,
    language: language === 'unknown' ? null : language,
    attributes,
    faults,
  };
}

function readPicture({ picture }: FileLearner, known: Known): number | null | 'unknown' {
  if (picture === '') return null;
  const digits = toAsciiDigits(picture);
  const avatar = /^[0-9]{1,9}$/.test(digits) ? Number(digits) - 1 : -1;
  if (avatar === known?.avatar) return null;
  return avatar >= 0 && avatar < FACES ? avatar : 'unknown';
}

function readLanguage({ language }: FileLearner, known: Known): string | null | 'unknown' {
  if (language === '' || language === cleanName(known?.language ?? '')) return null;
  const tag = toLanguageTag(language);
  if (tag === known?.language) return null;
  return tag ?? 'unknown';
}

function readAttributes(row: FileLearner, known: Known, fields: Fields, faults: RowFault[]): Attributes {
  const change: Record<string, string> = {};
  for (const { id, choices } of fields) {
    const said = row.values.get(id);
    const before = known?.attributes[id] ?? '';
    if (said === undefined || said === cleanName(before)) continue;
    const value = choices.length === 0 ? said : choices.find((one) => nameKey(one) === nameKey(said));
    if (value === undefined) faults.push(toFault(row.row, 'value-unknown', said));
    else if (value.length > MOST_LENGTH) faults.push(toFault(row.row, 'value-long', said));
    else if (value !== before) change[id] = value;
  }
  const isOthers = row.id !== '' && toOwnId(row.id) === null && row.id.length <= MOST_LENGTH;
  if (isOthers && known?.attributes[SOURCE_ID] !== row.id) change[SOURCE_ID] = row.id;
  return change;
}
