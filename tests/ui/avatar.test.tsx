import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Avatar } from '../../src/ui/kit/avatar.tsx';
import { AVATAR_COUNT, toAvatarParts } from '../../src/ui/kit/avatar-parts.ts';

/** What a face looks like to who sees no colour. */
function shapeOf(avatar: number): string {
  const { container } = render(<Avatar avatar={avatar} />);
  return container.innerHTML.replace(/(fill|stroke)="#[0-9a-f]{6}"/g, '');
}

describe('faces', () => {
  it('are at least a hundred', () => {
    expect(AVATAR_COUNT).toBeGreaterThanOrEqual(100);
  });
  it('differ in head or animal, each of them', () => {
    const kinds = Array.from({ length: AVATAR_COUNT }, (_, avatar) => {
      const { head, companion } = toAvatarParts(avatar);
      return `${head} ${companion}`;
    });
    expect(new Set(kinds).size).toBe(AVATAR_COUNT);
  });
  it('differ in shape and not only in colour', () => {
    const shapes = Array.from({ length: AVATAR_COUNT }, (_, avatar) => shapeOf(avatar));
    expect(new Set(shapes).size).toBe(AVATAR_COUNT);
  });
  it('are the same face for the same number, on every tablet', () => {
    expect(toAvatarParts(37)).toEqual(toAvatarParts(37));
    expect(toAvatarParts(0)).toMatchObject({ head: 'crop', companion: 'bird', frame: 'round' });
  });
  it('differ between neighbours of a list in both head and animal', () => {
    const alike = Array.from({ length: AVATAR_COUNT - 1 }, (_, avatar) => avatar).filter((avatar) => {
      const [one, other] = [toAvatarParts(avatar), toAvatarParts(avatar + 1)];
      return one.head === other.head || one.companion === other.companion;
    });
    expect(alike).toEqual([]);
  });
  it('exist for any number', () => {
    for (const avatar of [AVATAR_COUNT, 5_000_003, -4, 2.7]) expect(toAvatarParts(avatar).skin).toMatch(/^#/);
  });
});
