import { describe, expect, it } from 'vitest';
import { createNavigation } from '../../src/ui/navigation.ts';
import { type Place, START } from '../../src/ui/router.ts';
import { CLASS } from '../support/ui/sample-views.ts';

const FACES: Place = { name: 'faces', class: CLASS };

/** Back, as the window tells it: the entry below has the same address. */
function pressBack(): void {
  history.replaceState(null, '');
  window.dispatchEvent(new PopStateEvent('popstate'));
}
const later = () => new Promise((resolve) => setTimeout(resolve, 5));

function begin(hash = '#/turn') {
  history.replaceState(null, '', hash);
  const places: Place[] = [];
  const navigation = createNavigation(window);
  navigation.onChange((place) => places.push(place));
  return { navigation, places };
}

describe('the way through the screens', () => {
  it('is told by the address', () => {
    const { navigation, places } = begin('#/');
    navigation.go(FACES);
    expect(location.hash).toBe(`#/class/${CLASS}`);
    expect(places).toEqual([FACES]);
    expect(navigation.read()).toEqual(FACES);
  });
  it('stays where it is while Back is held, as often as Back is pressed', () => {
    const { navigation, places } = begin();
    let asked = 0;
    navigation.holdBack(() => {
      asked += 1;
    });
    pressBack();
    pressBack();
    expect(asked).toBe(2);
    expect(places).toEqual([]);
    expect(location.hash).toBe('#/turn');
  });
  it('lets the latest hold answer: a sheet above a turn closes first', () => {
    const { navigation } = begin();
    const asked: string[] = [];
    navigation.holdBack(() => asked.push('turn'));
    const release = navigation.holdBack(() => asked.push('sheet'));
    pressBack();
    release();
    pressBack();
    expect(asked).toEqual(['sheet', 'turn']);
  });
  it('leaves no trace of a hold behind when a place is gone to', async () => {
    const { navigation, places } = begin();
    const release = navigation.holdBack(() => undefined);
    const entries = history.length;
    release();
    navigation.go(START, 'replace');
    await later();
    expect(history.length).toBe(entries);
    expect(history.state).toBeNull();
    expect(places).toEqual([START]);
  });
  it('follows an address that was asked for, also while Back is held', () => {
    const { navigation, places } = begin();
    navigation.holdBack(() => undefined);
    history.replaceState(null, '', '#/teacher');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(places).toEqual([{ name: 'teacher' }]);
  });
});
