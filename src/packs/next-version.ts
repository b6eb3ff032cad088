// Versions of what a teacher makes, counted by the tablet: nobody is asked for a number.

export const FIRST_VERSION = '1.0.0';

/** As the format writes versions. Behind the last of all there is none, and the first comes again. */
const MOST_COUNTED = 99_999;

export function isAfter(version: string, other: string): boolean {
  const [a, b] = [partsOf(version), partsOf(other)];
  const at = a.findIndex((part, place) => part !== b[place]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

export function versionAfter(version: string): string {
  const [major = 1, minor = 0] = partsOf(version);
  if (minor < MOST_COUNTED) return `${major}.${minor + 1}.0`;
  return major < MOST_COUNTED ? `${major + 1}.0.0` : FIRST_VERSION;
}

const partsOf = (version: string): readonly number[] => version.split('.').map(Number);
