// Notes for translators: ../coaching-content-messages.ts.
import type { OverruleSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_OVERRULE = {
  'coach-seen.say':
    'Felipe respondió tres preguntas en la tableta, y dos no fueron correctas. Ayer, en el juego de la tienda, dio el vuelto cinco veces, 35 y 28 y más, sin ayuda y bien.',
  'coach-seen.ask': '¿Qué hace usted?',
  'coach-seen.a': 'Digo «Lo sabe» y anoto lo que vi.',
  'coach-seen.a-why':
    'Sí. Cinco veces, sin ayuda, con algo real: usted vio más que la tableta. Su palabra vale enseguida, y el día queda al lado.',
  'coach-seen.b': 'Lo dejo así. La tableta es más exacta que yo.',
  'coach-seen.b-why':
    'Con muchas respuestas, a menudo sí. Con tres, no: la línea misma dice «sin certeza todavía». Donde usted vio más, su palabra vale más.',
  'coach-seen.c': 'Primero le pregunto dos sumas y después decido.',
  'coach-seen.c-why':
    'También es un buen camino, y el correcto si lo hubiera visto una sola vez. Aquí lo vio cinco veces; puede ahorrarle la prueba.',
  'coach-seen.known':
    'Los docentes juzgan bien lo que saben sus niños, aunque no a la perfección; las pruebas tampoco (Südkamp y otros, 2012, con 75 estudios). Dos miradas que se apoyan en cosas distintas son mejores que una. Por eso, pregunte de las dos: ¿qué vio?',

  'coach-feeling.say':
    'Lucía es callada y nunca levanta la mano. La línea le sorprende: usted no lo habría pensado de ella.',
  'coach-feeling.ask': '¿Qué hace usted?',
  'coach-feeling.a': 'Digo «Todavía no lo sabe», para ir a lo seguro.',
  'coach-feeling.a-why':
    '¿Seguro para quién? Practicaría semanas lo que ya sabe, y aprendería que nadie le cree.',
  'coach-feeling.b': 'Le pregunto una suma, a solas con ella.',
  'coach-feeling.b-why':
    'Sí. Si lo sabe, usted aprendió algo sobre Lucía. Si no, lo vio con sus propios ojos y contradice con un motivo.',
  'coach-feeling.c': 'Oculto la habilidad por ahora.',
  'coach-feeling.c-why':
    '«Por ahora no» es para lo que todavía no va con la lección. Aquí solo dejaría la pregunta a un lado.',
  'coach-feeling.known':
    'En un gran estudio inglés, lo que los docentes juzgaban de niños de siete años con los mismos resultados cambiaba según el sexo, la pobreza y la lengua de casa (Campbell, 2015). Les pasa a docentes buenos y capaces. Lo que ayuda es simple: si es solo una impresión, haga una pregunta más.',

  'coach-unsure.say':
    'Iván comparte una tableta con otros seis y tuvo dos turnos cortos. Abra lo que abra, todavía está sin certeza.',
  'coach-unsure.ask': '¿Qué hace usted?',
  'coach-unsure.a': 'Digo de cada habilidad lo que pienso. Así queda claro.',
  'coach-unsure.a-why':
    'De lo que usted le vio hacer, sí. De lo demás, una suposición estaría en lugar de otra, y la tableta ya no preguntaría.',
  'coach-unsure.b': 'Hoy le toca el primer turno, y doy mi palabra sobre lo que vi.',
  'coach-unsure.b-why':
    'Sí. Diez minutos traen unas respuestas a cada una. Y donde usted lo oyó contar hasta cien, dígalo: así no se pregunta en vano.',
  'coach-unsure.c': 'Espero. La certeza llega con el tiempo.',
  'coach-unsure.c-why':
    'Llega, pero con tan pocos turnos tarda semanas. «Sin certeza todavía» es un llamado: a otro turno, o a que usted mire.',
  'coach-unsure.known':
    'Con una o dos respuestas nadie distingue saber de acertar por suerte, ni una tableta ni un docente. Con cinco o seis, la imagen empieza a sostenerse. De quien tiene menos turnos se sabe menos, y muchas veces es quien más necesita.',

  'coach-write-down.say':
    'Usted dijo que Felipe lo sabe. La tableta guarda su palabra y el día. En la página de Felipe puede dejar una nota.',
  'coach-write-down.ask': '¿Qué escribe usted?',
  'coach-write-down.a': 'Nada, ya está todo ahí.',
  'coach-write-down.a-why':
    'El día está; lo que usted vio, no. En cuatro semanas ni usted ni el próximo docente sabrán qué fue.',
  'coach-write-down.b':
    '«Juego de la tienda, dio el vuelto cinco veces, sin ayuda. Mirar otra vez en tres semanas».',
  'coach-write-down.b-why':
    'Sí: lo que vio y cuándo mira otra vez. Basta una línea. Con ella su palabra se puede comprobar, y es más que una opinión.',
  'coach-write-down.c': '«Bueno para las matemáticas».',
  'coach-write-down.c-why':
    'No dice nada de sumar, y se queda pegado, sea elogio o no. Escriba lo que hizo, no lo que es.',
  'coach-write-down.known':
    'En enfermería se aprende pronto: primero se escribe lo que se vio, después lo que se piensa, y la hora de las dos cosas. Lo que se vio, otra persona lo puede comprobar. Lo que solo se pensó colorea todo lo que ve la siguiente.',

  'coach-look-again.say':
    'Tres semanas después. Su palabra sigue valiendo. Pero desde entonces Felipe falló cinco preguntas seguidas en la tableta.',
  'coach-look-again.ask': '¿Qué hace usted?',
  'coach-look-again.a': 'Mi palabra queda: yo lo vi.',
  'coach-look-again.a-why':
    'Puede que tenga razón, y usted decide si la mantiene. Pero cinco seguidas pocas veces son azar. Quien solo busca lo que coincide, lo encuentra.',
  'coach-look-again.b': 'Hoy le pregunto dos sumas. Si no lo sabe, retiro mi palabra.',
  'coach-look-again.b-why':
    'Sí. Usted mira otra vez, como escribió. Al retirarla no se pierde nada: todas sus respuestas se guardaron y vuelven a contar enseguida.',
  'coach-look-again.c': 'La retiro enseguida. La tableta tendrá razón.',
  'coach-look-again.c-why':
    'Quizás. O estaba cansado, o era otro quien tenía la tableta. Cinco respuestas son motivo para mirar, todavía no para decidir.',
  'coach-look-again.known':
    'Todos mantenemos lo que dijimos una vez y vemos mejor lo que coincide con ello (Nickerson, 1998). La ayuda más simple es fijar antes el día en que se mira otra vez.',
} as const satisfies MessageTable<OverruleSteps>;
