// Notes for translators: ../coaching-content-messages.ts.
import type { OverruleSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_OVERRULE = {
  'coach-seen.say':
    'Farid has answered three questions on the tablet, and two were not right. Yesterday in the shop game he gave change five times, 35 and 28 and more, alone and right.',
  'coach-seen.ask': 'What do you do?',
  'coach-seen.a': 'I say “Has it”, and note what I saw.',
  'coach-seen.a-why':
    'Yes. Five times, alone, with something real: you have seen more than the tablet has. Your word counts at once, and the day stands beside it.',
  'coach-seen.b': 'I leave it. The tablet is more exact than I am.',
  'coach-seen.b-why':
    'With many answers, often. With three it is not: the line itself says “not sure yet”. Where you have seen more, your word is worth more.',
  'coach-seen.c': 'I ask him two sums first, then I decide.',
  'coach-seen.c-why':
    'A good way too, and the right one if you had seen it once only. Here you have seen it five times; you may spare him the test.',
  'coach-seen.known':
    'Teachers judge well what their children can do, and not perfectly; tests do not either (Südkamp and others, 2012, from 75 studies). Two views that rest on different things are better than one. So ask of both: what has it seen?',

  'coach-feeling.say':
    'Leila is quiet and never puts up her hand. The line surprises you: you would not have thought it of her.',
  'coach-feeling.ask': 'What do you do?',
  'coach-feeling.a': 'I say “Does not have it yet”, to be on the safe side.',
  'coach-feeling.a-why':
    'Safe for whom? She would practise for weeks what she knows, and learn that nobody believes her.',
  'coach-feeling.b': 'I ask her one sum, just the two of us.',
  'coach-feeling.b-why':
    'Yes. If she has it, you have learnt something about Leila. If not, you have seen it yourself, and overrule with a reason.',
  'coach-feeling.c': 'I hide the skill for now.',
  'coach-feeling.c-why':
    '“Not now” is for what does not fit the lesson yet. Here it would only put the question aside.',
  'coach-feeling.known':
    'In a large English study, teachers’ judgements of seven-year-olds with the same test results differed by sex, by poverty and by the language spoken at home (Campbell, 2015). It happens to kind and able teachers. What helps is simple: on a feeling alone, ask one question more.',

  'coach-unsure.say':
    'Idris shares a tablet with six others and has had two short turns. Whatever you open, it is not sure yet.',
  'coach-unsure.ask': 'What do you do?',
  'coach-unsure.a': 'I say of every skill what I think. Then it is clear.',
  'coach-unsure.a-why':
    'For what you have seen him do, yes. For the rest, one guess would stand in the place of another, and the tablet would ask no more.',
  'coach-unsure.b': 'He gets the first turn today, and I give my word on what I have seen.',
  'coach-unsure.b-why':
    'Yes. Ten minutes bring a few answers to each. And where you have heard him count to a hundred, say so: then it is not asked in vain.',
  'coach-unsure.c': 'I wait. It becomes sure by itself.',
  'coach-unsure.c-why':
    'It does, but with so few turns it takes weeks. “Not sure yet” is a call: for another turn, or for a look of yours.',
  'coach-unsure.known':
    'From one or two answers nobody can tell knowing from luck, no tablet and no teacher. With five or six the picture begins to hold. Who has fewest turns is known least, and is often who needs most.',

  'coach-write-down.say':
    'You have said that Farid has it. The tablet keeps your word and the day. On his page you can leave a note.',
  'coach-write-down.ask': 'What do you write?',
  'coach-write-down.a': 'Nothing, it is all there.',
  'coach-write-down.a-why':
    'The day is there; what you saw is not. In four weeks neither you nor the next teacher will know what it was.',
  'coach-write-down.b': '“Shop game, change given five times, alone. Look again in three weeks.”',
  'coach-write-down.b-why':
    'Yes: what you saw, and when you look again. One line is enough. With it your word can be checked, and is more than an opinion.',
  'coach-write-down.c': '“Good at mathematics.”',
  'coach-write-down.c-why':
    'It says nothing of adding, and it sticks, whether it is praise or not. Write what he did, not what he is.',
  'coach-write-down.known':
    'Nurses learn it early: first write what you saw, then what you think of it, and the time of both. What was seen, another can check. What was only thought colours everything that the next one sees.',

  'coach-look-again.say':
    'Three weeks later. Your word still counts. But since then Farid has missed five questions in a row on the tablet.',
  'coach-look-again.ask': 'What do you do?',
  'coach-look-again.a': 'My word stays: I have seen it.',
  'coach-look-again.a-why':
    'You may be right, and it is yours to keep. But five in a row are seldom chance. Who looks only for what agrees will find it.',
  'coach-look-again.b': 'I ask him two sums today. If he does not have it, I take my word back.',
  'coach-look-again.b-why':
    'Yes. You look again, as you wrote. Taking it back loses nothing: all his answers were kept, and count again at once.',
  'coach-look-again.c': 'I take it back at once. The tablet must be right.',
  'coach-look-again.c-why':
    'Perhaps. Or he was tired, or somebody else sat at the tablet. Five answers are a reason to look, and not yet one to decide.',
  'coach-look-again.known':
    'Everybody holds on to what they once said and sees best what agrees with it (Nickerson, 1998). A day on which one looks again, set beforehand, is the simplest help against it.',
} as const satisfies MessageTable<OverruleSteps>;
