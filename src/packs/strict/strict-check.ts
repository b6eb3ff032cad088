// All rules of `pack check --strict` over a pack that has no faults.
import type { PackContents, PackFiles } from '../pack-contents.ts';
import { findAmbiguity } from './ambiguity.ts';
import { findDuplicates } from './duplicates.ts';
import { type Finding, STRICT_RULES } from './finding.ts';
import { findGivenAway } from './given-away.ts';
import { findRepeatedHints, findShortSolutions } from './hints.ts';
import { findHardTexts } from './readability.ts';
import { findLargeMedia, findLongTexts, findMissingAlternatives } from './room.ts';
import { drawSamples } from './samples.ts';
import { findBrokenSilence } from './silence.ts';
import { findHardStarts, findMissingWrongAnswers } from './teaching.ts';
import { findTellingOptions } from './telling-options.ts';
import { findTextFaults, findUnusedParameters } from './texts.ts';

/** By rule, then by file and line. Contents are those of `checkPack`: mathematics is set already. */
export function checkStrict(contents: PackContents, files: PackFiles): readonly Finding[] {
  const samples = drawSamples(contents);
  const findings = [
    ...findDuplicates(contents),
    ...findAmbiguity(samples),
    ...findGivenAway(samples),
    ...findBrokenSilence(contents),
    ...findTellingOptions(samples),
    ...findHardTexts(contents, samples),
    ...findMissingAlternatives(samples),
    ...findMissingWrongAnswers(contents),
    ...findRepeatedHints(samples),
    ...findShortSolutions(samples),
    ...findHardStarts(contents),
    ...findTextFaults(contents),
    ...findUnusedParameters(contents),
    ...findLongTexts(samples),
    ...findLargeMedia(contents, files),
  ];
  return findings.sort(byRuleAndPlace);
}

function byRuleAndPlace(a: Finding, b: Finding): number {
  const rules = STRICT_RULES.indexOf(a.rule) - STRICT_RULES.indexOf(b.rule);
  if (rules !== 0) return rules;
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
