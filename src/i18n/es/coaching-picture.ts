// Notes for translators: ../coaching-content-messages.ts.
import type { PictureSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_PICTURE = {
  'coach-column.say':
    'Tercera semana del trimestre. Los niños van hacia abajo, las habilidades hacia el lado; cuanto más llena una casilla, más firme la habilidad. La línea gruesa cierra las habilidades básicas, a las que todos deben llegar.',
  'coach-column.ask': 'Mañana usted tiene una lección. ¿Dónde mira primero?',
  'coach-column.a': 'En la columna «Restar hasta 100»: solo un niño la tiene.',
  'coach-column.a-why':
    'Sí. Una columna casi vacía habla de la lección y no de un niño. Enséñela otra vez, de otra manera, y varios niños ganan a la vez.',
  'coach-column.b': 'En la fila de Iván: es quien menos tiene.',
  'coach-column.b-why':
    'Él también necesita su ayuda, y el paso siguiente trata de él. Pero una lección para todos se elige mejor por la columna; una fila pide cinco minutos con un niño.',
  'coach-column.c': 'En la fila de Helena: va muy adelante.',
  'coach-column.c-why':
    'La tableta ya da a Helena cosas más difíciles. Mírela al final, pero mírela: pregúntele de vez en cuando qué descubrió.',
  'coach-column.known':
    'Una revisión de unos 250 estudios encontró que los niños aprenden claramente más cuando lo que muestra la clase cambia la lección siguiente, y que ganan más aquellos a quienes más les cuesta (Black y Wiliam, 1998). Por eso: primero hacia abajo, después hacia el lado.',

  'coach-below.say':
    'Iván llegó a la clase este año. Todavía está aprendiendo a contar hasta 100. Mañana la clase sigue con la resta.',
  'coach-below.ask': '¿Qué ayuda más a Iván?',
  'coach-below.a': 'Hace lo que hace la clase; si no, se queda más atrás.',
  'coach-below.a-why':
    'Es bueno que esté con la clase y sea parte de ella. Pero restar se apoya en contar y en las decenas: sin eso solo puede copiar.',
  'coach-below.b': 'Diez minutos al día con contar y las decenas, y lo demás con la clase.',
  'coach-below.b-why':
    'Sí. Un vacío se cierra donde empieza. La meta es la misma para él que para todos: las habilidades básicas. Solo su camino empieza en otro lugar.',
  'coach-below.c': 'Trabajo más fácil para él, todo el año.',
  'coach-below.c-why':
    'La intención es buena y le cuesta el año: nunca se le pregunta lo que a los otros. Otro camino a la misma meta, no una meta más pequeña.',
  'coach-below.known':
    'En la India se enseñó a niños una parte del día en el nivel en que estaban, sin importar su grado. En grandes ensayos se pusieron al día en lectura y cálculo en semanas o meses (Banerjee y otros, 2017).',

  'coach-fading.say':
    'Elías faltó cinco semanas. Dos de sus casillas tienen rayas: se olvida. Lo supo una vez, y nadie lo ha visto desde entonces. Tóquelas.',
  'coach-fading.ask': '¿Qué hace usted?',
  'coach-fading.a': 'Aprende las dos habilidades otra vez desde el principio.',
  'coach-fading.a-why':
    'Todavía no. Lo que una vez se aprendió bien vuelve mucho más rápido de lo que se aprendió. Desde el principio le costaría más del tiempo que ya perdió.',
  'coach-fading.b': 'Practica unas preguntas de cada una y después miro otra vez.',
  'coach-fading.b-why':
    'Sí. La tableta las trae cuando él practica. Después de unas respuestas correctas, las rayas desaparecen. Si se quedan, usted sabe dónde sentarse con él.',
  'coach-fading.c': 'Nada. Lo supo, así que lo sabe.',
  'coach-fading.c-why':
    'Quizás. Pero lo que sigue se apoya en ello, y unas preguntas toman dos minutos. Entonces usted lo sabe, en vez de esperarlo.',
  'coach-fading.known':
    'Todos olvidamos lo que no se usa; no es señal de un niño débil. Volver a algo después de días y semanas hace que dure más que los mismos minutos de una sola vez (Cepeda y otros, 2006).',

  'coach-likely.say': 'Toque la casilla de Bruno bajo «Sumar hasta 100». Dice: casi, 74 %.',
  'coach-likely.ask': '¿Qué le dice el 74 %?',
  'coach-likely.a': 'De cien preguntas acertó 74.',
  'coach-likely.a-why':
    'No, no es una nota. Quizás respondió seis preguntas en total. Dice qué tan probable es que lo sepa, según cada respuesta y hace cuánto fue.',
  'coach-likely.b': 'De cuatro niños que respondieron como él, unos tres lo saben.',
  'coach-likely.b-why':
    'Sí. Es una suposición con motivos, y una de cada cuatro veces no acierta. Donde importa, haga usted una pregunta: entonces sabe más que la tableta.',
  'coach-likely.c': 'Es mejor que un niño con 60 %.',
  'coach-likely.c-why':
    'No está hecho para comparar a unos con otros. Dos niños con 60 % y 74 % pueden saber justo lo mismo; una o dos respuestas hacen la diferencia.',
  'coach-likely.known':
    'Lo que se juzga con pocas respuestas sube y baja por azar: vale para la tableta, para las pruebas y para las personas. Por eso el panorama dice qué tan probable es, y por eso vale tanto que usted mire.',

  'coach-two-things.say': 'Dos minutos antes de la campana. Usted miró hacia abajo y hacia el lado.',
  'coach-two-things.ask': '¿Qué se lleva?',
  'coach-two-things.a': 'Una cosa para la clase y un niño con quien sentarse.',
  'coach-two-things.a-why':
    'Sí. Restar otra vez, con palitos y atados; y cinco minutos con Iván. Dos cosas se hacen, doce no.',
  'coach-two-things.b': 'Un plan para cada uno de los niños.',
  'coach-two-things.b-why':
    'Un buen deseo que nadie puede cumplir con sesenta niños. La tableta tiene una pregunta para cada uno; su tiempo es para lo que ella no puede hacer.',
  'coach-two-things.c': 'Cuelgo el panorama, para que todos vean cómo van.',
  'coach-two-things.c-why':
    'Mejor no. Quien está abajo aprende a esconder sus errores, y lo escondido no se puede arreglar. El panorama es para usted. Con un niño, mire solo su fila, y lo que creció.',
  'coach-two-things.known':
    'En un experimento muy conocido, los niños que recibieron un comentario sobre su trabajo avanzaron y siguieron con ganas. Los que recibieron una nota no, aunque al lado estuviera el mismo comentario (Butler, 1988).',
} as const satisfies MessageTable<PictureSteps>;
