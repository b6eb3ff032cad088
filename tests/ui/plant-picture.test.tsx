import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { PlantPicture } from '../../src/ui/kit/plant-picture.tsx';
import type { Growth } from '../../src/worker/views.ts';

const STATES: readonly Growth[] = ['seed', 'sprout', 'leaf', 'fruit', 'thirsty'];

it('each state of a skill has an outline of its own, so that it is told without colour', () => {
  const outlines = STATES.map((growth) => {
    const { container } = render(<PlantPicture growth={growth} />);
    return container.innerHTML.replace(/class="[^"]*"/g, '');
  });
  expect(new Set(outlines).size).toBe(STATES.length);
});

it('a plant alone says what it is, a plant beside words says nothing twice', () => {
  const labelled = render(<PlantPicture growth="leaf" label="Leaves: nearly there" />);
  expect(labelled.getByRole('img', { name: 'Leaves: nearly there' })).toBeTruthy();
  const silent = render(<PlantPicture growth="leaf" />);
  expect(silent.container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
