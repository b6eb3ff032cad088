// Notes for translators: ../coaching-content-messages.ts.
import type { PictureSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_PICTURE = {
  'coach-column.say':
    'Third week of the term. Children go down, skills go across; the fuller a field, the surer the skill. The thick line ends the core skills, which everybody is to reach.',
  'coach-column.ask': 'You have one lesson tomorrow. Where do you look first?',
  'coach-column.a': 'At the column “Take away to 100”: only one child has it.',
  'coach-column.a-why':
    'Yes. A column that is nearly empty tells of the lesson and not of one child. Teach it once more, in another way, and several children gain at once.',
  'coach-column.b': 'At the row of Idris: he has least.',
  'coach-column.b-why':
    'He needs you too, and the next step is about him. But a lesson for all is best chosen by a column; a row asks for five minutes with one child.',
  'coach-column.c': 'At the row of Hana: she is far ahead.',
  'coach-column.c-why':
    'The tablet gives Hana harder things by itself. Look at her last, but do look: ask her now and then what she has found out.',
  'coach-column.known':
    'A review of about 250 studies found that children learn clearly more when teachers let what the class shows change the next lesson, and that those who struggle gain most (Black and Wiliam, 1998). So: down first, then across.',

  'coach-below.say':
    'Idris came to the class this year. He is still learning to count to 100. Tomorrow the class goes on with taking away.',
  'coach-below.ask': 'What helps Idris most?',
  'coach-below.a': 'He does what the class does, or he falls further behind.',
  'coach-below.a-why':
    'It is good that he sits with the class and belongs to it. But taking away stands on counting and on tens: without these he can only copy.',
  'coach-below.b': 'Ten minutes a day on counting and tens, and with the class for the rest.',
  'coach-below.b-why':
    'Yes. A gap is closed where it begins. The goal stays the same for him as for everybody: the core skills. Only his way there begins somewhere else.',
  'coach-below.c': 'Easier work for him, all year.',
  'coach-below.c-why':
    'It is meant kindly and costs him the year: he is never asked what the others are asked. Another way to the same goal, not a smaller goal.',
  'coach-below.known':
    'In India, children were taught for part of the day at the level where they stood, whatever their year. In large trials they caught up in reading and sums within weeks or months (Banerjee and others, 2017).',

  'coach-fading.say':
    'Elias was away for five weeks. Two of his fields are striped: fading. He knew it once, and nobody has seen it since. Tap them.',
  'coach-fading.ask': 'What do you do?',
  'coach-fading.a': 'He learns both skills again from the beginning.',
  'coach-fading.a-why':
    'Not yet. What was once learnt well comes back much faster than it was learnt. From the beginning would cost him more of the time that he has lost already.',
  'coach-fading.b': 'He practises a few questions of each, then I look again.',
  'coach-fading.b-why':
    'Yes. The tablet brings them by itself when he practises. After a few right answers the stripes are gone. If they stay, you know where to sit down with him.',
  'coach-fading.c': 'Nothing. He had it, so he has it.',
  'coach-fading.c-why':
    'Perhaps. But what comes next is built on it, and a few questions take two minutes. Then you know instead of hoping.',
  'coach-fading.known':
    'Everybody forgets what is not used; it is no sign of a weak child. To come back to something after days and weeks makes it last longer than the same minutes all at once (Cepeda and others, 2006).',

  'coach-likely.say': 'Tap the field of Badr below “Add to 100”. It says: nearly, 74 %.',
  'coach-likely.ask': 'What do the 74 % tell you?',
  'coach-likely.a': 'Of a hundred questions he got 74 right.',
  'coach-likely.a-why':
    'No, it is not a mark. He may have answered six questions in all. It says how likely it is that he knows it, judged by every answer and by how long ago it was.',
  'coach-likely.b': 'Of four children who answered like him, about three know it.',
  'coach-likely.b-why':
    'Yes. It is a guess with reasons, and one time in four it is wrong. Where it matters, ask one question yourself: then you know more than the tablet.',
  'coach-likely.c': 'He is better than a child with 60 %.',
  'coach-likely.c-why':
    'It is not made for ranking. Two children with 60 % and 74 % may know just the same; one or two answers make the difference.',
  'coach-likely.known':
    'Whatever is judged from a few answers goes up and down by chance: this is true of the tablet, of tests and of people. That is why the picture says how likely, and why a look of your own is worth so much.',

  'coach-two-things.say': 'Two minutes before the bell. You have looked down and across.',
  'coach-two-things.ask': 'What do you take with you?',
  'coach-two-things.a': 'One thing for the class, and one child to sit down with.',
  'coach-two-things.a-why':
    'Yes. Taking away once more, with sticks and bundles; and five minutes with Idris. Two things get done, twelve do not.',
  'coach-two-things.b': 'A plan for each of the children.',
  'coach-two-things.b-why':
    'A good wish that nobody can carry out with sixty children. The tablet has a next question for each of them; your time is for what it cannot do.',
  'coach-two-things.c': 'I hang the picture up, so that everybody sees where they stand.',
  'coach-two-things.c-why':
    'Better not. Who stands low learns to hide mistakes, and what is hidden cannot be mended. The picture is for you. With a child, look at their own row alone, and at what has grown.',
  'coach-two-things.known':
    'In a well-known experiment, children who got a comment on their work did better and stayed keen. Those who got a mark did not, even with the same comment beside it (Butler, 1988).',
} as const satisfies MessageTable<PictureSteps>;
