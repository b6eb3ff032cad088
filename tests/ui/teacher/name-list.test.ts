import { describe, expect, it } from 'vitest';
import { parseNameList } from '../../../src/ui/teacher/name-list.ts';

const namesIn = (text: string) => parseNameList(text, 'en').names;

describe('a pasted list of names', () => {
  it('is one name a line, without empty ones', () => {
    expect(namesIn('Amina\r\n\n  Baraka Otieno \nChipo')).toEqual(['Amina', 'Baraka Otieno', 'Chipo']);
  });
  it('drops numbering and bullets of any script', () => {
    expect(namesIn('1. Amina\n12) Baraka\n• Chipo\n- Daniel\n٣- سلمى')).toEqual([
      'Amina',
      'Baraka',
      'Chipo',
      'Daniel',
      'سلمى',
    ]);
  });
  it('takes the first column of a spreadsheet', () => {
    expect(namesIn('Amina\tF\t2017\nBaraka;M')).toEqual(['Amina', 'Baraka']);
  });
  it('tells who stands there twice, whatever the capitals and spaces', () => {
    const list = parseNameList('Amina  Ali\namina ali\nBaraka', 'en');
    expect(list.names).toEqual(['Amina Ali', 'Baraka']);
    expect(list.doubles).toEqual(['amina ali']);
  });
  it('keeps names with hyphens, apostrophes and numbers inside', () => {
    expect(namesIn("Anne-Marie\nN'Golo\nAmina 2")).toEqual(['Anne-Marie', "N'Golo", 'Amina 2']);
  });
  it('takes letters written in two ways as one name', () => {
    expect(namesIn('Zoe\u0308\nZo\u00eb')).toEqual(['Zo\u00eb']);
  });
});
