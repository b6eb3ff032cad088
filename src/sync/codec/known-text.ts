// What every text model has read before its first word, so that a rare event costs its facts and not its spelling.
// Part of the format: a change is a new version of the chunk.

/** Columns of text, which differ in what a text of them is like. */
export const TEXT = {
  /** Canonical JSON: whole events, what is left of them beside their columns, answers of any type. */
  json: 0,
  /** What a learner typed. */
  answer: 1,
  /** An id, a language, a version, a code. */
  word: 2,
} as const;

const KEY = '"BA';
const BODIES = [
  '{"app":"0.1.0","key":"B","type":"stream-started","why":"new"}',
  '{"app":"0.1.0","key":"B","previous":"","type":"stream-started","why":"restored"}',
  '{"pack":"org.banyan.number-foundations","type":"pack-installed","version":"1.0.0"}',
  '{"pack":"org.banyan.number-foundations","type":"pack-removed","version":"1.0.0"}',
  `{"agreement":${KEY}","key":${KEY}","label":"k1.","school":"","type":"school-founded"}`,
  `{"agreement":${KEY}","device":"","key":${KEY}","label":"k1.","role":"tablet","type":"device-admitted"}`,
  `{"agreement":${KEY}","device":"","key":${KEY}","role":"teacher","type":"device-admitted"}`,
  '{"device":"","label":"k1.","role":"coordinator","type":"device-set"}',
  '{"believed":[["",1]],"device":"","role":"administrator","type":"device-revoked"}',
  '{"box":"","key":"","to":"","type":"key-shared"}',
  '{"key":"","type":"key-chosen"}',
  `{"agreement":${KEY}","box":"","key":${KEY}","type":"recovery-set"}`,
  '{"class":"","name":"k1.","type":"class-added"}',
  '{"class":"","picturePin":true,"turnMinutes":15,"type":"class-set"}',
  '{"class":"","packs":["org.banyan.number-foundations"],"type":"class-set"}',
  '{"from":"","into":"","type":"learner-merged"}{"erased":"","type":"learner-erased"}',
  '{"note":"k1.","type":"note-added"}{"pin":"k1.","type":"pin-set"}',
  '{"covers":[["",1]],"pack":"org.banyan.","packVersion":"1.0.0","state":"","type":"progress-carried"}',
  '{"avatar":12,"class":"","name":"k1.","type":"learner-added"}',
  '{"avatar":7,"name":"k1.","type":"learner-added"}',
  '{"archived":true,"language":"en","type":"learner-set"}{"archived":false,"avatar":3,"type":"learner-set"}',
  '{"clockSuspect":true,"hlc":"0mu","learner":"","sequence":1,"stream":"","type":"","wallMs":17}',
  '{"answer":{"text":"12","type":"number"},"attempt":1,"correct":true,"hints":0,"hlc":"0mu","item":"',
  '","language":"en","learner":"","misconceptions":[],"pack":"org.banyan.","packVersion":"1.0.0","reason":',
  '{"code":"in-zone","pCorrect":0.7,"skill":""},"responseTicks":250,"score":1,"seed":1,"sequence":1,"skills":[""],',
  '{"options":["a","b"],"type":"choose-several"}{"order":["a","b"],"type":"order"}{"unit":"cm"}',
  '{"pairs":[["a","b"],["c","d"]],"type":"match"}{"placed":[["a","b"]],"type":"sort-groups"}',
  '{"gaps":["1","2"],"type":"fill-gaps"}{"type":"number-line","value":0.5}{"regions":["a"],"type":"point-picture"}',
  '{"option":"a","type":"choose-one"}{"text":"","type":"short-text"}',
] as const;

export const KNOWN_TEXT: readonly (readonly [column: number, text: string])[] = [
  ...BODIES.map((body) => [TEXT.json, body] as const),
  ...['en', 'fr', 'ar', 'hi', 'sw', 'org.banyan.', '1.0.0', '0.1.0'].map(
    (word) => [TEXT.word, word] as const,
  ),
  ...['12', '7', '100', '0.5', '1/2', '-3', '2,5', '36'].map((answer) => [TEXT.answer, answer] as const),
];
