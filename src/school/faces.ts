/** So many faces are drawn; a class gets the ones that nobody of it has yet, as long as there are some. */
export const FACES = 120;

/** Hands out faces that nobody of the class has, in order; when all are taken, from the first again. */
export function createFaces(taken: readonly number[]): () => number {
  const used = new Set(taken.filter((face) => face < FACES));
  let next = 0;
  return () => {
    if (used.size >= FACES) used.clear();
    while (used.has(next % FACES)) next += 1;
    const face = next % FACES;
    used.add(face);
    return face;
  };
}
