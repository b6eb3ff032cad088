import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { RegionSection } from '../../../src/ui/teacher/region-section.tsx';
import type { ClassView } from '../../../src/worker/views.ts';
import { CLASS, classView } from '../../support/ui/sample-views.ts';
import { createTestApp } from '../../support/ui/test-app.ts';

afterEach(cleanup);

async function openRegion(said: ClassView['region']['said'] = null) {
  const test = await createTestApp({ class: classView, turn: { type: 'none' } });
  render(<RegionSection app={test.app} view={{ ...classView, region: { said, usual: '014' } }} />);
  const box = screen.getByLabelText<HTMLSelectElement>('Part of the world');
  return { ...test, box };
}

describe('the region of a class', () => {
  it('is as the tablet’s clock says until a teacher chooses one', async () => {
    const { box, commands } = await openRegion();
    expect(box.selectedOptions[0]?.textContent).toBe('As this tablet’s clock says: Eastern Africa');
    fireEvent.change(box, { target: { value: 'ng' } });
    await waitFor(() => expect(commands).toContainEqual(['setClass', CLASS, { region: 'ng' }]));
  });

  it('has a name for every place, where the browser knows areas only by their number', async () => {
    const of = vi
      .spyOn(Intl.DisplayNames.prototype, 'of')
      .mockImplementation((code) => (/^0|^1/.test(code) ? code : `Place ${code}`));
    onTestFinished(() => of.mockRestore());
    const { box } = await openRegion('ng');
    expect(box.selectedOptions[0]?.textContent).toBe('Place NG');
    const names = [...box.options].map(({ textContent }) => textContent ?? '');
    expect(new Set(names).size).toBe(names.length);
    for (const name of names.slice(1)) expect(name).toMatch(/^\p{L}{4,}/u);
  });

  it('is taken back by the first choice', async () => {
    const { box, commands } = await openRegion('ng');
    fireEvent.change(box, { target: { value: '' } });
    await waitFor(() => expect(commands).toContainEqual(['setClass', CLASS, { region: '' }]));
  });
});
