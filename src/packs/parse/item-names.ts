import type { ItemSource } from '../format.ts';
import { inside, type Place } from './shape.ts';

/** The sign must be one of those that it is told from; one that a parameter names is looked at when it is drawn. */
function checkAmong({ sign, among }: Extract<ItemSource, { readonly type: 'draw' }>, at: Place): void {
  if (among === undefined || sign.startsWith('=') || sign.startsWith('[')) return;
  if (!among.includes(sign)) at.report(inside(at, 'among').path, `must hold "${sign}"`, 'dangling');
}

/** Every id that an answer or a wrong answer names must be one of the item's own. */
export function checkNames(source: ItemSource, at: Place): void {
  const known = (field: string, ids: readonly string[], of: readonly { readonly id: string }[]) => {
    for (const id of ids) {
      if (!of.some((entry) => entry.id === id)) {
        at.report(
          inside(at, field).path,
          `"${id}" is none of ${of.map((entry) => entry.id).join(' ')}`,
          'dangling',
        );
      }
    }
    if (new Set(ids).size !== ids.length)
      at.report(inside(at, field).path, 'an id occurs twice', 'duplicate-id');
  };
  const permutation = (field: string, ids: readonly string[], of: readonly { readonly id: string }[]) => {
    known(field, ids, of);
    if (ids.length !== of.length) at.report(inside(at, field).path, `must name all ${of.length} entries`);
  };
  for (const { beside, at: place } of source.helpFigures ?? []) {
    const of = beside === 'hint' ? source.hints : source.solution;
    if (place >= of.length)
      at.report(inside(at, 'helpFigures').path, `there is no ${beside} ${place}`, 'dangling');
  }
  switch (source.type) {
    case 'choose-one':
      known('answer', [source.answer], source.options);
      if (source.options.length < 2) at.report(inside(at, 'options').path, 'must be at least two');
      return;
    case 'choose-several':
      known('answers', source.answers, source.options);
      return;
    case 'order':
      permutation('answer', source.answer, source.entries);
      for (const entry of source.wrong ?? []) permutation('wrong', entry.order, source.entries);
      return;
    case 'match':
      permutation(
        'pairs',
        source.pairs.map(([left]) => left),
        source.left,
      );
      known(
        'pairs',
        source.pairs.map(([, right]) => right),
        source.right,
      );
      for (const {
        pair: [left, right],
      } of source.wrong ?? []) {
        known('wrong', [left], source.left);
        known('wrong', [right], source.right);
      }
      return;
    case 'sort-groups':
      permutation(
        'answer',
        source.answer.map(([entry]) => entry),
        source.entries,
      );
      for (const [, group] of source.answer) known('answer', [group], source.groups);
      for (const {
        placed: [entry, group],
      } of source.wrong ?? []) {
        known('wrong', [entry], source.entries);
        known('wrong', [group], source.groups);
      }
      return;
    case 'fill-gaps':
      source.gaps.forEach((entry, index) => {
        if (entry.type === 'choice') known(`gaps[${index}].answer`, [entry.answer], entry.options);
      });
      return;
    case 'point-picture':
      known('answers', source.answers, source.regions);
      return;
    case 'number':
      if (source.unit !== undefined && source.units !== undefined)
        at.report(at.path, 'has both unit and units; one is enough');
      return;
    case 'draw':
      checkAmong(source, at);
      return;
    case 'short-text':
    case 'number-line':
    case 'read-aloud':
    case 'write-freely':
    case 'expression':
      return;
  }
}
