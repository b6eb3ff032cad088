// Notes for translators: ../coaching-content-messages.ts.
import type { GroupsSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_GROUPS = {
  'coach-whom.say':
    'You have a quarter of an hour with some of the children. The others go on with the tablets.',
  'coach-whom.ask': 'Whom do you take?',
  'coach-whom.a': 'The four who have least: Idris, Elias, Badr and Dalia.',
  'coach-whom.a-why':
    'They lack different things: Idris counting, Elias tens, Badr and Dalia taking away. One lesson cannot be right for all of them; each would wait while you help another.',
  'coach-whom.b': 'Amina, Badr and Dalia: taking away comes next for all three.',
  'coach-whom.b-why':
    'Yes. They need the same thing and have what it stands on, so every minute is for each of them. Tomorrow it may be others, for something else.',
  'coach-whom.c': 'Those who sit at one table.',
  'coach-whom.c-why':
    'It is quickly said, but then chance decides who gets what they need. To call them by what they need takes one minute more.',
  'coach-whom.known':
    'Groups for one skill, for a short time, that change as children learn, help. Groups of weak and strong that stay all year do not: this is what a review of the studies in primary schools found (Slavin, 1987).',

  'coach-which-first.say': 'The tablet proposes two groups. Tomorrow there is time for one. Read both lines.',
  'coach-which-first.ask': 'Which one do you teach?',
  'coach-which-first.a': 'The first: a mix-up that lessons did not mend.',
  'coach-which-first.a-why':
    'Yes. These three practise the wrong way again and again, and with each question it gets firmer. They need somebody who asks and listens, and that is you.',
  'coach-which-first.b': 'The second: there are more children in it.',
  'coach-which-first.b-why':
    'Four children instead of three: that counts. But these four would get on with the tablet tomorrow, and the three would not. The second group can wait for a day.',
  'coach-which-first.c': 'Neither. The tablet sees to it.',
  'coach-which-first.c-why':
    'With the second group it may. With the first it has tried: the line says that lessons did not mend it.',
  'coach-which-first.known':
    'Practice makes firm, also what is wrong. A tablet is good at the next question; to find out how a child thinks, and to talk about it, a person is far better. So give your minutes to what only you can do.',

  'coach-how-many.say': 'Eight children are ready to learn how to share equally.',
  'coach-how-many.ask': 'How do you teach them?',
  'coach-how-many.a': 'All eight together.',
  'coach-how-many.a-why':
    'On a full day it may be the right choice, and it is better than not at all. But among eight some can hide, and you hear only three or four of them think.',
  'coach-how-many.b': 'Four today, the other four tomorrow.',
  'coach-how-many.b-why':
    'Yes. Among four you hear every child, and nobody can hide. Those who wait have the tablet meanwhile, and lose nothing.',
  'coach-how-many.c': 'One after the other, five minutes each.',
  'coach-how-many.c-why':
    'For a child who is stuck, yes. Here you would say the same thing eight times in forty minutes, and the children would not hear each other’s ideas.',
  'coach-how-many.known':
    'A small group does children good, with five or six nearly as much as with two or three. Above that the gain becomes less with every child more, as a summary of many trials says (Education Endowment Foundation).',

  'coach-after.say':
    'The group was taught. Then each of the five wrote three questions, alone. The line says what came back.',
  'coach-after.ask': 'How do you go on?',
  'coach-after.a': 'This stays my group until the end of the month.',
  'coach-after.a-why':
    'Three have it and would wait for the others, and two would become “the group”. What brought these five together is over.',
  'coach-after.b': 'Three go on. For the two I try another way, perhaps with others.',
  'coach-after.b-why':
    'Yes. The three questions decide, not the calendar. The same words again seldom help: take things to hold or a drawing, or let one of the three explain.',
  'coach-after.c': 'The same lesson once more for all five.',
  'coach-after.c-why':
    'Three of them learn that they have to wait, and two hear again what did not help the first time.',
  'coach-after.known':
    'In the programmes that raised reading and sums most in crowded schools, teachers look again often, and a child moves on as soon as it can (Teaching at the Right Level). A group is a lesson, not a place.',

  'coach-why-me.say': 'Dalia asks you this while you call the group together.',
  'coach-why-me.ask': 'What do you answer?',
  'coach-why-me.a': '“Because you need more practice than the others.”',
  'coach-why-me.a-why':
    'It is meant honestly. What she hears is: I am slow. And who believes that tries less.',
  'coach-why-me.b': '“Today it is everybody who is ready for taking away. Next time it is others.”',
  'coach-why-me.b-why':
    'Yes, and it must be true. So see to it that every child is in several groups, also in those of quick learners, and that the groups change.',
  'coach-why-me.c': '“You are not slow, you are the rabbits and they are the lions.”',
  'coach-why-me.c-why':
    'Within a day everybody knows what the rabbits are. Give a group no name that lasts; call it by what it learns today.',
  'coach-why-me.known':
    'Children of six already notice what their teacher expects of each of them, and over the years it changes what they learn (Weinstein, 2002).',
} as const satisfies MessageTable<GroupsSteps>;
