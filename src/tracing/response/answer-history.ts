// The last few answers as bits of one number, the latest lowest, below a leading 1 that says how many there are.

/** Takes an answer in and keeps the last `most`. 0 is an empty history too. */
export function withAnswer(history: number, correct: boolean, most: number): number {
  const next = (Math.max(1, history) << 1) | (correct ? 1 : 0);
  return next < 2 << most ? next : (next & ((1 << most) - 1)) | (1 << most);
}

/** 1 for a right answer, 0 for a wrong one, one half for none; `back` is 0 for the latest. */
export function answerAt(history: number, back: number): number {
  return countAnswers(history) > back ? (history >> back) & 1 : 0.5;
}

export function countAnswers(history: number): number {
  return 31 - Math.clz32(Math.max(1, history));
}

/** The same history with the last `most` answers only. */
export function lastOf(history: number, most: number): number {
  const count = countAnswers(history);
  return count <= most ? history : (history & ((1 << most) - 1)) | (1 << most);
}
