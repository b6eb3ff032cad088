// Notes for translators: ../coaching-messages.ts.
import type { CoachingMessages } from '../coaching-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING = {
  'coaching.title': 'Cinco minutos para usted',
  'coaching.short': 'Pequeñas situaciones de una clase, para pensar',
  'coaching.what':
    'Cuatro pequeñas situaciones de una clase inventada, de unos cinco minutos cada una. Nadie se entera de lo que usted elige y no se cuenta nada.',
  'coaching.picture': 'Leer el panorama de la clase',
  'coaching.picture-what': 'Hacia abajo y hacia el lado: qué sacar de él para mañana',
  'coaching.groups': 'Formar grupos',
  'coaching.groups-what': 'A quién enseñar en grupo, a cuántos y por cuánto tiempo',
  'coaching.mistakes': 'Hablar de los errores',
  'coaching.mistakes-what': 'Cómo averiguar qué piensa un niño, y qué decir después',
  'coaching.overrule': 'Cuándo contradecir a la tableta',
  'coaching.overrule-what': 'Lo que usted vio y lo que dicen las respuestas',
  'coaching.done': 'Terminado: {day}',
  'coaching.offer': 'Cinco minutos para usted: {topic}',
  'coaching.because-waiting': {
    plural: 'count',
    one: '{count} niño lleva una semana o más en la lista.',
    other: '{count} niños llevan una semana o más en la lista.',
  },
  'coaching.because-mixed-up': {
    plural: 'count',
    one: '{count} niño mantiene una confusión que las lecciones de la tableta no aclararon.',
    other: '{count} niños mantienen una confusión que las lecciones de la tableta no aclararon.',
  },
  'coaching.because-contradicted': {
    plural: 'count',
    one: 'Las respuestas dicen otra cosa que {count} de sus palabras.',
    other: 'Las respuestas dicen otra cosa que {count} de sus palabras.',
  },
  'coaching.because-unsure': {
    plural: 'count',
    one: 'La tableta no tiene certeza de {count} casilla del panorama de la clase, y quizás usted vio más que ella.',
    other:
      'La tableta no tiene certeza de {count} casillas del panorama de la clase, y quizás usted vio más que ella.',
  },
  'coaching.because-ready': {
    plural: 'count',
    one: '{count} niño está listo para una lección con usted.',
    other: '{count} niños están listos para lo mismo, y usted podría enseñarles en grupo.',
  },
  'coaching.not-now': 'Ahora no',
  'coaching.told-not-now': 'No se ofrece nada en dos semanas. Las cuatro siguen en su espacio.',
  'coaching.gone': 'En esta dirección no hay nada. Vuelva a la lista.',
} as const satisfies MessageTable<CoachingMessages>;
