// A world as its author would hand it in: three skills, learners who know a skill once they answered it often enough.
const NEEDED = 4;

export default {
  name: 'tiny',
  skills: [
    { id: 'counting', prerequisites: [], core: true },
    { id: 'adding', prerequisites: ['counting'], core: true },
    { id: 'patterns', prerequisites: [], core: false },
  ],
  items: ['counting', 'adding', 'patterns'].flatMap((skill) =>
    [1, 2, 3, 4].map((difficulty) => ({
      id: `${skill} ${difficulty}`,
      skill,
      difficulty,
      choices: difficulty === 1 ? 3 : 0,
    })),
  ),
  calendar: { days: 14, turnsPerWeek: 5, itemsPerTurn: 4 },
  learners: (count, random) =>
    Array.from({ length: count }, (_, at) => {
      const answered = new Map();
      const luck = random();
      return {
        group: at % 2 === 0 ? 'town' : 'village',
        lesson: (skill) => answered.set(skill, (answered.get(skill) ?? 0) + 1),
        answer: (item) => {
          const [skill] = item.split(' ');
          const times = answered.get(skill) ?? 0;
          answered.set(skill, times + 1);
          return { correct: times + luck >= NEEDED - 1, responseMs: 5_000, hints: 0 };
        },
        knows: (skill) => (answered.get(skill) ?? 0) >= NEEDED,
      };
    }),
};
