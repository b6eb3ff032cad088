import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ITEM_TYPES } from '../../../src/domain/item.ts';
import { startAnswering } from './answering.tsx';
import { sampleItem } from './sample-items.ts';

afterEach(cleanup);

it.each(ITEM_TYPES)('a locked question of type %s shows and does not accept', (type) => {
  const turn = startAnswering(sampleItem(type), { locked: true });
  const controls = ['button', 'radio', 'checkbox', 'textbox', 'slider'].flatMap((role) =>
    screen.queryAllByRole(role),
  );
  expect(controls.length).toBeGreaterThan(0);
  for (const control of controls) {
    fireEvent.click(control);
    for (const key of ['1', 'ArrowRight', 'End', 'Backspace', 'Enter']) fireEvent.keyDown(control, { key });
    fireEvent.pointerDown(control, { button: 0 });
    fireEvent.pointerUp(control, { button: 0 });
  }
  expect(turn.changes()).toBe(0);
});

it.each(ITEM_TYPES)('every control of a question of type %s has a name', (type) => {
  startAnswering(sampleItem(type));
  for (const role of ['button', 'radio', 'checkbox', 'textbox', 'slider', 'radiogroup', 'list']) {
    for (const control of screen.queryAllByRole(role)) {
      const named = screen.queryAllByRole(role, { name: /\S/ });
      expect(named, `${role} of ${type}`).toContain(control);
    }
  }
});
