// Notes for translators: ../coaching-content-messages.ts.
import type { GroupsSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_GROUPS = {
  'coach-whom.say':
    'Usted tiene un cuarto de hora con algunos de los niños. Los demás siguen con las tabletas.',
  'coach-whom.ask': '¿A quiénes toma?',
  'coach-whom.a': 'A los cuatro que menos tienen: Iván, Elías, Bruno y Dalia.',
  'coach-whom.a-why':
    'Les faltan cosas distintas: a Iván, contar; a Elías, las decenas; a Bruno y Dalia, restar. Una sola lección no puede servir a todos; cada uno esperaría mientras usted ayuda a otro.',
  'coach-whom.b': 'A Ana, Bruno y Dalia: a los tres les toca ahora restar.',
  'coach-whom.b-why':
    'Sí. Necesitan lo mismo y tienen aquello en que se apoya; cada minuto es para todos ellos. Mañana pueden ser otros, para otra cosa.',
  'coach-whom.c': 'A los que se sientan en la misma mesa.',
  'coach-whom.c-why':
    'Se dice rápido, pero entonces el azar decide quién recibe lo que necesita. Llamarlos según lo que necesitan toma un minuto más.',
  'coach-whom.known':
    'Ayudan los grupos para una sola habilidad, por poco tiempo, que cambian según aprenden los niños. No ayudan los grupos de débiles y fuertes que duran todo el año: así lo encontró una revisión de los estudios en escuelas primarias (Slavin, 1987).',

  'coach-which-first.say': 'La tableta propone dos grupos. Mañana hay tiempo para uno. Lea las dos líneas.',
  'coach-which-first.ask': '¿A cuál enseña?',
  'coach-which-first.a': 'Al primero: una confusión que las lecciones no aclararon.',
  'coach-which-first.a-why':
    'Sí. Estos tres practican una y otra vez la manera equivocada, y con cada pregunta queda más firme. Necesitan a alguien que pregunte y escuche, y esa persona es usted.',
  'coach-which-first.b': 'Al segundo: tiene más niños.',
  'coach-which-first.b-why':
    'Cuatro niños en vez de tres: eso cuenta. Pero mañana estos cuatro avanzarían con la tableta, y los tres no. El segundo grupo puede esperar un día.',
  'coach-which-first.c': 'A ninguno. La tableta se encarga.',
  'coach-which-first.c-why':
    'Con el segundo grupo, quizás. Con el primero ya lo intentó: la línea dice que las lecciones no la aclararon.',
  'coach-which-first.known':
    'La práctica deja firme también lo que está mal. Una tableta es buena para la siguiente pregunta; para averiguar cómo piensa un niño y hablarlo, una persona es mucho mejor. Por eso, dé sus minutos a lo que solo usted puede hacer.',

  'coach-how-many.say': 'Ocho niños están listos para aprender a repartir en partes iguales.',
  'coach-how-many.ask': '¿Cómo les enseña?',
  'coach-how-many.a': 'A los ocho juntos.',
  'coach-how-many.a-why':
    'En un día lleno puede ser lo correcto, y es mejor que nada. Pero entre ocho algunos se pueden esconder, y usted solo oye pensar a tres o cuatro.',
  'coach-how-many.b': 'A cuatro hoy y a los otros cuatro mañana.',
  'coach-how-many.b-why':
    'Sí. Entre cuatro usted oye a cada niño y nadie se puede esconder. Los que esperan tienen la tableta mientras tanto y no pierden nada.',
  'coach-how-many.c': 'Uno tras otro, cinco minutos cada uno.',
  'coach-how-many.c-why':
    'Para un niño que no avanza, sí. Aquí usted diría lo mismo ocho veces en cuarenta minutos, y los niños no oirían las ideas de los otros.',
  'coach-how-many.known':
    'Un grupo pequeño hace bien a los niños; con cinco o seis, casi tanto como con dos o tres. Por encima de eso, lo que se gana baja con cada niño más, según un resumen de muchos ensayos (Education Endowment Foundation).',

  'coach-after.say':
    'Al grupo ya se le enseñó. Después, cada uno de los cinco escribió tres preguntas por su cuenta. La línea dice lo que volvió.',
  'coach-after.ask': '¿Cómo sigue usted?',
  'coach-after.a': 'Este sigue siendo mi grupo hasta fin de mes.',
  'coach-after.a-why':
    'Tres ya lo saben y esperarían a los otros, y dos pasarían a ser «el grupo». Lo que juntó a estos cinco ya pasó.',
  'coach-after.b': 'Tres siguen. Con los dos pruebo otra manera, quizás junto con otros.',
  'coach-after.b-why':
    'Sí. Deciden las tres preguntas, no el calendario. Las mismas palabras otra vez pocas veces ayudan: use cosas que se puedan tocar o un dibujo, o haga que uno de los tres lo explique.',
  'coach-after.c': 'La misma lección otra vez para los cinco.',
  'coach-after.c-why':
    'Tres aprenden que tienen que esperar, y dos oyen otra vez lo que la primera vez no ayudó.',
  'coach-after.known':
    'En los programas que más mejoraron la lectura y el cálculo en escuelas muy llenas, los docentes miran seguido y un niño pasa adelante en cuanto puede (Teaching at the Right Level). Un grupo es una lección, no un lugar.',

  'coach-why-me.say': 'Dalia le pregunta esto cuando usted llama al grupo.',
  'coach-why-me.ask': '¿Qué le responde?',
  'coach-why-me.a': '«Porque tú necesitas practicar más que los otros».',
  'coach-why-me.a-why':
    'Es una respuesta honesta. Lo que ella oye es: soy lenta. Y quien cree eso, intenta menos.',
  'coach-why-me.b': '«Hoy están todos los que pueden empezar a restar. La próxima vez serán otros».',
  'coach-why-me.b-why':
    'Sí, y tiene que ser verdad. Por eso, cuide que cada niño esté en varios grupos, también en los de quienes aprenden rápido, y que los grupos cambien.',
  'coach-why-me.c': '«Ustedes no son lentos: ustedes son los conejos y ellos son los leones».',
  'coach-why-me.c-why':
    'En un día todos saben qué son los conejos. No dé a un grupo un nombre que dure; llámelo por lo que aprende hoy.',
  'coach-why-me.known':
    'Ya a los seis años los niños notan lo que su docente espera de cada uno, y con los años eso cambia lo que aprenden (Weinstein, 2002).',
} as const satisfies MessageTable<GroupsSteps>;
