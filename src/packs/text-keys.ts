// Which texts and media an item or a lesson names, so that a device stores beside a chunk only what the chunk needs.
import { isWordParameter, ownKeys } from './contexts/drawing.ts';
import { isComputed } from './expression-value.ts';
import { FIGURE_FIELDS, type FieldKind } from './figure-fields.ts';
import type { FigureSource, ItemSource, LessonSource, OptionSource, TextRef, WrongSource } from './format.ts';

export interface Named {
  /** A text's key and the names its reference gives values to. */
  readonly texts: readonly { readonly key: string; readonly fills: readonly string[] }[];
  /** Paths in media/, with their placeholders. */
  readonly media: readonly string[];
  readonly misconceptions: readonly string[];
}

/** All that an item names. Texts that parameters choose among are not in it: see `chosenKeys`. */
export function namedByItem(source: ItemSource): Named {
  const names = createNames();
  names.text(source.prompt);
  source.hints.forEach(names.text);
  source.solution.forEach(names.text);
  names.figure(source.figure);
  for (const { figure } of source.helpFigures ?? []) names.figure(figure);
  names.text(source.stem?.text);
  names.figure(source.stem?.figure);
  switch (source.type) {
    case 'choose-one':
    case 'choose-several':
      names.options(source.options);
      break;
    case 'number':
      names.text(source.unit);
      source.units?.forEach(names.text);
      names.wrong(source.wrong);
      break;
    case 'short-text':
      names.text(source.accepted);
      names.wrong(source.wrong);
      break;
    case 'order':
      names.options(source.entries);
      names.misconceptions(source.wrong);
      break;
    case 'match':
      names.options(source.left);
      names.options(source.right);
      names.misconceptions(source.wrong);
      break;
    case 'sort-groups':
      names.options(source.groups);
      names.options(source.entries);
      names.misconceptions(source.wrong);
      break;
    case 'fill-gaps':
      names.text(source.text);
      for (const gap of source.gaps) {
        if (gap.type === 'choice') names.options(gap.options);
        else names.wrong(gap.wrong);
        if (gap.type === 'text') names.text(gap.accepted);
      }
      break;
    case 'number-line':
      names.wrong(source.wrong);
      break;
    case 'point-picture':
      names.media(source.src);
      names.text(source.alt);
      for (const region of source.regions) names.text(region.label);
      names.misconceptions(source.regions);
      break;
    case 'draw':
      names.misconceptions(source.wrong);
      break;
    case 'read-aloud':
      names.text(source.text);
      break;
    case 'write-freely':
      names.text(source.model);
      for (const point of source.points) names.text(point.text);
      break;
    case 'expression':
      names.text(source.before);
      names.misconceptions(source.wrong);
      break;
  }
  return names.all();
}

export function namedByLesson(source: LessonSource): Named {
  const names = createNames();
  names.text(source.title);
  for (const step of source.steps) {
    names.text(step.text);
    names.figure(step.figure);
    if (step.manipulative?.type === 'counters') names.media(step.manipulative.object);
  }
  names.misconceptions([source]);
  return names.all();
}

/** Texts that an item's parameters may hold: any of them may be put in by `[@name]`. */
export function chosenKeys(source: ItemSource): readonly string[] {
  return Object.values(source.parameters ?? {})
    .flatMap((parameter) => {
      if ('oneOf' in parameter) return parameter.oneOf;
      if ('pick' in parameter) return parameter.pick;
      return isWordParameter(parameter) ? ownKeys(parameter) : [];
    })
    .filter((value): value is string => typeof value === 'string');
}

function createNames() {
  const texts: { key: string; fills: readonly string[] }[] = [];
  const media: string[] = [];
  const misconceptions: string[] = [];

  const text = (ref: TextRef | undefined): void => {
    if (ref === undefined || isComputed(ref)) return;
    texts.push(
      typeof ref === 'string' ? { key: ref, fills: [] } : { key: ref.key, fills: Object.keys(ref.with) },
    );
  };
  const field = (source: unknown, kind: FieldKind): void => {
    if (source === undefined) return;
    if (kind.kind === 'path') media.push(source as string);
    else if (kind.kind === 'text') text(source as TextRef);
    else if (kind.kind === 'list') for (const entry of source as readonly unknown[]) field(entry, kind.of);
    else if (kind.kind === 'group') {
      for (const [name, inner] of Object.entries(kind.fields)) {
        field((source as Readonly<Record<string, unknown>>)[name], inner);
      }
    }
  };
  const figure = (source: FigureSource | undefined): void => {
    if (source) field(source, { kind: 'group', fields: FIGURE_FIELDS[source.type] });
  };
  const shown = (sources: readonly { readonly misconception?: string }[] | undefined): void => {
    for (const { misconception } of sources ?? []) if (misconception) misconceptions.push(misconception);
  };

  return {
    text,
    figure,
    media: (path: string) => {
      media.push(path);
    },
    misconceptions: shown,
    options(sources: readonly OptionSource[]) {
      for (const source of sources) {
        text(source.text);
        figure(source.figure);
      }
      shown(sources);
    },
    wrong(sources: readonly WrongSource[] | undefined) {
      for (const { value } of sources ?? []) if (!isComputed(value)) text(value);
      shown(sources);
    },
    all: (): Named => ({ texts, media, misconceptions }),
  };
}
