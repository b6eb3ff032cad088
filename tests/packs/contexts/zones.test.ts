import { expect, test } from 'vitest';
import { regionOfZone } from '../../../src/packs/contexts/zones.ts';

test.each([
  ['Africa/Nairobi', '014'],
  ['Africa/Dakar', '011'],
  ['Africa/Lagos', 'ng'],
  ['Africa/Cairo', 'eg'],
  ['Africa/Maputo', 'mz'],
  ['Asia/Amman', '145'],
  ['Asia/Calcutta', '034'],
  ['America/Argentina/Buenos_Aires', '419'],
  ['America/Sao_Paulo', 'br'],
])('a tablet set to %s is in %s', (zone, region) => {
  expect(regionOfZone(zone)).toBe(region);
});

test.each(['', 'UTC', 'Europe/Oslo', 'Nairobi', 'Africa/', 'Asia/Nairobi', 'constructor'])(
  'a tablet set to "%s" is anywhere in the world',
  (zone) => {
    expect(regionOfZone(zone)).toBe('001');
  },
);

test('most of the zones of Africa have a region', () => {
  const african = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Africa/'));
  const known = african.filter((zone) => regionOfZone(zone) !== '001');
  expect(known.length / african.length).toBeGreaterThan(0.9);
});
