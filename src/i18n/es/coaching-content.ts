// Notes for translators: ../coaching-content-messages.ts.
import type { CoachingContentMessages } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';
import { COACHING_GROUPS } from './coaching-groups.ts';
import { COACHING_MISTAKES } from './coaching-mistakes.ts';
import { COACHING_OVERRULE } from './coaching-overrule.ts';
import { COACHING_PICTURE } from './coaching-picture.ts';

export const COACHING_CONTENT = {
  ...COACHING_PICTURE,
  ...COACHING_GROUPS,
  ...COACHING_MISTAKES,
  ...COACHING_OVERRULE,
  'coach.invented': 'Una clase inventada. Ninguno de estos niños es real.',
  'coach.step': '{step} de {of}',
  'coach.known': 'Lo que se sabe',
  'coach.others': 'Toque también las otras, para leer qué habla a favor y en contra.',
  'coach.next': 'Seguir',
  'coach.tomorrow': 'Una cosa para probar mañana',
  'coach-picture.try':
    'Abra el panorama de su clase. Lea hacia abajo: ¿qué columna básica está más vacía? Lea hacia el lado: ¿la fila de quién? Anote una de cada una y nada más.',
  'coach-groups.try':
    'Deje que la tableta forme grupos. Tome uno durante un cuarto de hora, haga que cada uno escriba por su cuenta las tres preguntas y anote lo que volvió.',
  'coach-mistakes.try':
    'Mire quién necesita su ayuda, abra las respuestas de un niño y diga una sola frase: «Cuéntame cómo llegaste a esto». Espere. Anote lo que dijo.',
  'coach-overrule.try':
    'Abra el panorama de su clase y toque una casilla que le sorprenda. Si lo vio con sus propios ojos, dé su palabra y anote lo que vio. Si no, haga una pregunta a ese niño.',
  'coach.open': 'Abrirlo para {class}',
  'coach.no-class': 'Todavía no hay ninguna clase en esta tableta. Vuelva aquí cuando haya una.',
  'coach.list': 'Volver a la lista',
  'coach.field': '{name}, {skill}: {growth}',
  'coach.on-board': 'En la pizarra',
  'coach.said-slow': '«¿Por qué siempre estoy en el grupo de los lentos?»',
  'coach.said-smaller': '«A 2 no le puedo quitar 7. Entonces le quito 2 a 7».',
  'coach.mix-up': 'Resta la cifra menor de la mayor, esté donde esté',
  'coach-child.amina': 'Ana',
  'coach-child.badr': 'Bruno',
  'coach-child.dalia': 'Dalia',
  'coach-child.elias': 'Elías',
  'coach-child.farid': 'Felipe',
  'coach-child.hana': 'Helena',
  'coach-child.idris': 'Iván',
  'coach-child.leila': 'Lucía',
  'coach-skill.count': 'Contar hasta 100',
  'coach-skill.tens': 'Decenas y unidades',
  'coach-skill.add': 'Sumar hasta 100',
  'coach-skill.take-away': 'Restar hasta 100',
  'coach-skill.share': 'Repartir por igual',
} as const satisfies MessageTable<CoachingContentMessages>;
