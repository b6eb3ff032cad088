import type { MessageTable } from '../messages.ts';
import type { VoicesMessages } from '../voices-messages.ts';

export const VOICES = {
  'voices.open': 'Say it in your own voice',
  'voices.title': 'In your voice',
  'voices.what':
    'Here stands what children hear of this pack, sentence by sentence. What you say is heard in your voice when a child touches the ear, on this tablet at once. The rest is read by the tablet.',
  'voices.only-you': 'Record your own voice, never a child’s. It stays on this tablet until you share it.',
  'voices.language': 'In which language?',
  'voices.looking': 'Looking for what there is to say: {done} of {count} skills',
  'voices.count': '{done} of {count} sentences in your voice',
  'voices.elsewhere': {
    plural: 'count',
    one: '{count} of the others has a recording already.',
    other: '{count} of the others have a recording already.',
  },
  'voices.changing': {
    plural: 'count',
    one: '{count} question has other numbers or names each time, and no recording fits those. The tablet’s own voice reads them.',
    other:
      '{count} questions have other numbers or names each time, and no recording fits those. The tablet’s own voice reads them.',
  },
  'voices.skills': 'Skill by skill',
  'voices.go-on': 'Say the next sentences',
  'voices.of-skill': '{what}: {skill}',
  'voices.all-said': 'All that can be recorded is in your voice.',
  'voices.see-all': 'See all',
  'voices.size': 'Your recordings take {size} of at most {most} MB.',
  'voices.place': 'Sentence {at} of {count}',
  'voices.read-this': 'Read this aloud',
  'voices.kept': 'Kept on this tablet.',
  'voices.next': 'Next',
  'voices.later': 'Another time',
  'voices.enough': 'Enough for now',
  'voices.round-done': {
    plural: 'count',
    one: '{count} sentence more in your voice.',
    other: '{count} sentences more in your voice.',
  },
  'voices.more': 'A few more',
  'voices.share': 'Share your voice',
  'voices.share-what':
    'It becomes a file. A tablet that has this pack opens it like a pack, and the children there hear you.',
  'voices.shared': {
    plural: 'count',
    one: 'Version {version}, with {count} sentence.',
    other: 'Version {version}, with {count} sentences.',
  },
  'voices.old': {
    plural: 'count',
    one: '{count} recording says what the pack does not say any more.',
    other: '{count} recordings say what the pack does not say any more.',
  },
  'voices.old-remove': 'Take these away',
  'voices.remove': 'Take all recordings away',
  'voices.remove-sure':
    'Your recordings of this pack go from this tablet, in all languages, and cannot be brought back. What you have shared stays where it is.',
  'voices.remove-do': 'Take them away',
  'voices.keep': 'Keep them',
  'voices.removed': 'Your recordings are gone from this tablet.',
  'voices.homeless': {
    plural: 'count',
    one: '{count} recording for {pack}, which is not here any more: {size} MB.',
    other: '{count} recordings for {pack}, which is not here any more: {size} MB.',
  },
} as const satisfies MessageTable<VoicesMessages>;
