// What a QTI item declares of its answers: the right one, and what others are worth.
import {
  attributeOf,
  childNamed,
  childrenNamed,
  descendantsNamed,
  elementsIn,
  trimmedIn,
} from '../xml/xml-find.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

export interface MapEntry {
  readonly key: string;
  readonly worth: number;
}

export interface AreaEntry {
  readonly shape: string;
  readonly coords: readonly number[];
  readonly worth: number;
}

export interface ResponseDeclaration {
  readonly id: string;
  readonly cardinality: string;
  readonly baseType: string;
  /** As written, in their order; a pair is two identifiers with a space between. */
  readonly correct: readonly string[];
  readonly mapping: readonly MapEntry[];
  readonly areas: readonly AreaEntry[];
}

export function readResponses(item: XmlElement): ReadonlyMap<string, ResponseDeclaration> {
  const found = childrenNamed(item, 'responseDeclaration').map((element) => {
    const id = attributeOf(element, 'identifier');
    return [
      id,
      {
        id,
        cardinality: attributeOf(element, 'cardinality') || 'single',
        baseType: attributeOf(element, 'baseType'),
        correct: valuesIn(childNamed(element, 'correctResponse')),
        mapping: readMapping(childNamed(element, 'mapping')),
        areas: areasOf(item, id, childNamed(element, 'areaMapping')),
      },
    ] as const;
  });
  return new Map(found);
}

export function valuesIn(element: XmlElement | undefined): readonly string[] {
  return element === undefined
    ? []
    : childrenNamed(element, 'value')
        .map((value) => trimmedIn(value).replace(/\s+/g, ' '))
        .filter((value) => value !== '');
}

export function readCoords(text: string): readonly number[] {
  return text
    .split(/[\s,]+/)
    .map(Number.parseFloat)
    .filter(Number.isFinite)
    .slice(0, 400);
}

function readMapping(element: XmlElement | undefined): readonly MapEntry[] {
  return element === undefined
    ? []
    : childrenNamed(element, 'mapEntry').map((entry) => ({
        key: attributeOf(entry, 'mapKey').replace(/\s+/g, ' '),
        worth: worthOf(attributeOf(entry, 'mappedValue')),
      }));
}

/** Mapped, or what response processing looks for the point in. */
function areasOf(item: XmlElement, id: string, mapping: XmlElement | undefined): readonly AreaEntry[] {
  const mapped = readAreas(mapping);
  if (mapped.length > 0) return mapped;
  const processing = childNamed(item, 'responseProcessing');
  return (processing ? descendantsNamed(processing, 'inside') : [])
    .filter((inside) => elementsIn(inside).some((variable) => attributeOf(variable, 'identifier') === id))
    .map((inside) => ({
      shape: attributeOf(inside, 'shape'),
      coords: readCoords(attributeOf(inside, 'coords')),
      worth: 1,
    }));
}

function readAreas(element: XmlElement | undefined): readonly AreaEntry[] {
  return element === undefined
    ? []
    : childrenNamed(element, 'areaMapEntry').map((entry) => ({
        shape: attributeOf(entry, 'shape'),
        coords: readCoords(attributeOf(entry, 'coords')),
        worth: worthOf(attributeOf(entry, 'mappedValue')),
      }));
}

function worthOf(text: string): number {
  const worth = Number.parseFloat(text);
  return Number.isFinite(worth) ? worth : 0;
}
