import type { MessageTable } from '../messages.ts';
import type { WhoseTurnMessages } from '../whose-turn-messages.ts';

export const WHOSE_TURN = {
  'time.much': 'Tu turno acaba de empezar.',
  'time.half': 'Vas por la mitad de tu turno.',
  'time.little': 'Tu turno ya casi termina.',
  'time.over': 'Tu turno termina después de esta.',
  'faces.then': 'Después',
  'faces.after': 'Después: {name}',
  'loan.until': 'Esta tableta está contigo hasta el {day}.',
  'loan.yours': 'Esta tableta está contigo.',
  'loan.over': 'Es hora de devolver esta tableta',
  'loan.over-what': '{name}, llévasela a tu profe, por favor. Todo lo que hiciste queda guardado.',
  'loan.go-on': 'Practicar hasta entonces',
  'guest-work.ask': {
    plural: 'count',
    one: '{count} respuesta sin nombre: ¿fuiste tú?',
    other: '{count} respuestas sin nombre: ¿fuiste tú?',
  },
  'guest-work.sure': '{name}, ¿de verdad fuiste tú?',
  'guest-work.final': 'Entonces estas respuestas quedan a tu nombre para siempre. No se puede deshacer.',
  'guest-work.yes': 'Sí, fui yo',
  'guest-work.no': 'No, no fui yo',
  'guest-work.done': 'Estas respuestas ya son tuyas, {name}.',
} as const satisfies MessageTable<WhoseTurnMessages>;
