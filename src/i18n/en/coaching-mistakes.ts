// Notes for translators: ../coaching-content-messages.ts.
import type { MistakesSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_MISTAKES = {
  'coach-rule.say': 'Dalia’s last answers. Look at each of them for a moment before you choose.',
  'coach-rule.ask': 'What is going on?',
  'coach-rule.a': 'She is careless.',
  'coach-rule.a-why':
    'Careless mistakes are of all kinds. These are of one kind: each wrong digit comes from turning a column round, 7 − 2 instead of 2 − 7.',
  'coach-rule.b': 'She follows a rule: always the smaller digit from the larger.',
  'coach-rule.b-why':
    'Yes. 7 − 2, 9 − 3, 4 − 0: this gives 45, 46 and 44, exactly as she wrote. And in 58 − 23 her rule happens to be right. She thinks, and she thinks the same each time.',
  'coach-rule.c': 'She cannot take away.',
  'coach-rule.c-why':
    'One sum is right, and within each column she takes away without a fault. Only one idea is wrong, and that is much less to mend.',
  'coach-rule.known':
    'Many wrong answers follow a rule that the child has made for itself: this was found in the sums of more than a thousand children (Brown and Burton, 1978). Who has found the rule knows what to talk about.',

  'coach-first-words.say': 'Dalia sits beside you, with this sum between you.',
  'coach-first-words.ask': 'What do you say first?',
  'coach-first-words.a': '“This is not right. You have to open a ten.”',
  'coach-first-words.a-why':
    'True, and she will nod. But her own rule is still there. Now she has two rules, and a reason for neither.',
  'coach-first-words.b': '“Tell me how you got 45.”',
  'coach-first-words.b-why':
    'Yes. And then wait, longer than feels easy. You hear her rule in her own words, and she hears it too: often a child stops there and says “oh”.',
  'coach-first-words.c': '“Try again.”',
  'coach-first-words.c-why':
    'She will do the same once more, or guess another number. She does not know what to change.',
  'coach-first-words.known':
    'Children who explain, whether right or wrong, understand more than those who only listen (Chi and others, 1994). Ask it of right answers too, so that the question is no sign of a mistake. And wait for three seconds: more children answer, and say more (Rowe, 1986).',

  'coach-two-ways.say': 'Dalia looks at 52 − 17 and says this.',
  'coach-two-ways.ask': 'What do you do now?',
  'coach-two-ways.a': 'I show the right way on the board, and she copies three sums.',
  'coach-two-ways.a-why':
    'She will copy them well, and tomorrow do it her way. Nothing has shown her that her way fails.',
  'coach-two-ways.b': '“Lay 52 with bundles and sticks, and take 17 away.” Then we look at both answers.',
  'coach-two-ways.b-why':
    'Yes. Her hands say 35, her paper says 45. Now she has a question of her own: why? To open a bundle is then her discovery, and the rule has a reason.',
  'coach-two-ways.c': '“You thought about it. Good.” And on to the next sum.',
  'coach-two-ways.c-why':
    'That she thought is worth saying. But if it stays at that, her rule gets firmer each time she uses it.',
  'coach-two-ways.known':
    'A wrong idea does not go because the right one was told. It goes when the child sees that it leads to something that cannot be, and has a better one. Lessons that talked mistakes through in this way lasted longer than lessons that avoided them (Bell, 1993).',

  'coach-in-class.say': 'Badr writes this on the board, before everybody. Some laugh.',
  'coach-in-class.ask': 'What do you do?',
  'coach-in-class.a': 'I let him sit down and call somebody who knows it.',
  'coach-in-class.a-why':
    'It spares him a moment, and tells all the others: who is wrong is out. Next time fewer will come to the board.',
  'coach-in-class.b': '“This one helps us. Who can see what Badr thought? Who has thought it too?”',
  'coach-in-class.b-why':
    'Yes. Then everybody checks it with sticks, and Badr as well. The mistake is now work for the whole class, and he has given it to them.',
  'coach-in-class.c': 'I scold those who laughed.',
  'coach-in-class.c-why':
    'Nobody is laughed at: say so calmly, in one sentence. Then go back to the sum, or all that remains of it is that a mistake made trouble.',
  'coach-in-class.known':
    'In classes that take mistakes as something to learn from, children think on after one instead of giving up (Steuer and others, 2013). What the teacher does in the first seconds tells everybody what a mistake is here.',

  'coach-mended.say': 'Three days later. Dalia got both of these right.',
  'coach-mended.ask': 'Which question tells you whether the old rule is gone?',
  'coach-mended.a': '58 − 23',
  'coach-mended.a-why':
    'It cannot tell: 8 − 3 and 5 − 2 come out right with the old rule as well. The two sums above do not tell either.',
  'coach-mended.b': '62 − 38',
  'coach-mended.b-why':
    'Yes. The old rule gives 36, the right way 24. Only a question to which the two ideas give different answers can tell them apart. Ask how she got there, too.',
  'coach-mended.c': '40 − 20',
  'coach-mended.c-why':
    'Both ideas give 20. A child who gets ten such sums right may still hold on to the old rule.',
  'coach-mended.known':
    'Old ideas come back, above all when a child is tired or the numbers look new. So ask once more after a week. The tablet does the same with such questions; but it cannot ask her why.',
} as const satisfies MessageTable<MistakesSteps>;
