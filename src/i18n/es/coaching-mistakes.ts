// Notes for translators: ../coaching-content-messages.ts.
import type { MistakesSteps } from '../coaching-content-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING_MISTAKES = {
  'coach-rule.say': 'Las últimas respuestas de Dalia. Mire cada una un momento antes de elegir.',
  'coach-rule.ask': '¿Qué está pasando?',
  'coach-rule.a': 'No pone cuidado.',
  'coach-rule.a-why':
    'Los descuidos son de todo tipo. Estos son de un solo tipo: cada cifra equivocada viene de dar vuelta una columna, 7 − 2 en vez de 2 − 7.',
  'coach-rule.b': 'Sigue una regla: siempre la cifra menor de la mayor.',
  'coach-rule.b-why':
    'Sí. 7 − 2, 9 − 3, 4 − 0: da 45, 46 y 44, justo lo que escribió. Y en 58 − 23 su regla por casualidad acierta. Ella piensa, y piensa cada vez lo mismo.',
  'coach-rule.c': 'No sabe restar.',
  'coach-rule.c-why':
    'Un cálculo es correcto, y dentro de cada columna resta sin fallos. Solo una idea está equivocada, y eso es mucho menos que arreglar.',
  'coach-rule.known':
    'Muchas respuestas equivocadas siguen una regla que el niño se hizo: así se encontró en los cálculos de más de mil niños (Brown y Burton, 1978). Quien encontró la regla sabe de qué hablar.',

  'coach-first-words.say': 'Dalia está sentada a su lado, con este cálculo delante.',
  'coach-first-words.ask': '¿Qué dice usted primero?',
  'coach-first-words.a': '«Esto no está bien. Tienes que abrir una decena».',
  'coach-first-words.a-why':
    'Es verdad, y ella dirá que sí. Pero su propia regla sigue ahí. Ahora tiene dos reglas y ningún motivo para ninguna.',
  'coach-first-words.b': '«Cuéntame cómo llegaste a 45».',
  'coach-first-words.b-why':
    'Sí. Y después espere, más de lo que resulta fácil. Usted oye la regla en las palabras de ella, y ella también la oye: muchas veces un niño se detiene ahí y dice «ah».',
  'coach-first-words.c': '«Inténtalo otra vez».',
  'coach-first-words.c-why':
    'Hará lo mismo otra vez, o adivinará otro número. No sabe qué tiene que cambiar.',
  'coach-first-words.known':
    'Los niños que explican, acierten o no, entienden más que los que solo escuchan (Chi y otros, 1994). Pregúntelo también con respuestas correctas, para que la pregunta no sea señal de un error. Y espere tres segundos: más niños responden, y dicen más (Rowe, 1986).',

  'coach-two-ways.say': 'Dalia mira 52 − 17 y dice esto.',
  'coach-two-ways.ask': '¿Qué hace usted ahora?',
  'coach-two-ways.a': 'Muestro la manera correcta en la pizarra, y ella copia tres cálculos.',
  'coach-two-ways.a-why':
    'Los copiará bien, y mañana lo hará a su manera. Nada le mostró que su manera falla.',
  'coach-two-ways.b': '«Arma 52 con atados y palitos, y quita 17». Después miramos las dos respuestas.',
  'coach-two-ways.b-why':
    'Sí. Sus manos dicen 35, su papel dice 45. Ahora tiene una pregunta propia: ¿por qué? Abrir un atado es entonces un descubrimiento suyo, y la regla tiene un motivo.',
  'coach-two-ways.c': '«Lo pensaste. Qué bueno». Y al cálculo siguiente.',
  'coach-two-ways.c-why':
    'Vale la pena decir que lo pensó. Pero si queda en eso, su regla se vuelve más firme cada vez que la usa.',
  'coach-two-ways.known':
    'Una idea equivocada no se va porque se dijo la correcta. Se va cuando el niño ve que lleva a algo que no puede ser, y tiene una mejor. Las lecciones que hablaron así de los errores duraron más que las que los evitaron (Bell, 1993).',

  'coach-in-class.say': 'Bruno escribe esto en la pizarra, delante de todos. Algunos se ríen.',
  'coach-in-class.ask': '¿Qué hace usted?',
  'coach-in-class.a': 'Lo dejo sentarse y llamo a alguien que lo sabe.',
  'coach-in-class.a-why':
    'Le ahorra un momento, y dice a todos los demás: quien se equivoca queda fuera. La próxima vez pasarán menos a la pizarra.',
  'coach-in-class.b': '«Esto nos ayuda. ¿Quién ve qué pensó Bruno? ¿Quién lo pensó también?»',
  'coach-in-class.b-why':
    'Sí. Después todos lo comprueban con palitos, y Bruno también. El error es ahora trabajo de toda la clase, y él se lo dio.',
  'coach-in-class.c': 'Regaño a los que se rieron.',
  'coach-in-class.c-why':
    'Aquí nadie se ríe de nadie: dígalo con calma, en una frase. Después vuelva al cálculo; si no, de él solo queda que un error trajo problemas.',
  'coach-in-class.known':
    'En las clases que toman los errores como algo de lo que se aprende, los niños siguen pensando después de uno en vez de rendirse (Steuer y otros, 2013). Lo que hace el docente en los primeros segundos dice a todos qué es aquí un error.',

  'coach-mended.say': 'Tres días después. A Dalia le salieron bien las dos.',
  'coach-mended.ask': '¿Qué pregunta le dice si la regla vieja se fue?',
  'coach-mended.a': '58 − 23',
  'coach-mended.a-why':
    'No lo puede decir: 8 − 3 y 5 − 2 salen bien también con la regla vieja. Los dos cálculos de arriba tampoco lo dicen.',
  'coach-mended.b': '62 − 38',
  'coach-mended.b-why':
    'Sí. La regla vieja da 36, la manera correcta da 24. Solo las distingue una pregunta a la que las dos ideas responden distinto. Pregúntele también cómo llegó.',
  'coach-mended.c': '40 − 20',
  'coach-mended.c-why':
    'Las dos ideas dan 20. Un niño que hace bien diez cálculos así puede seguir con la regla vieja.',
  'coach-mended.known':
    'Las ideas viejas vuelven, sobre todo cuando un niño está cansado o los números parecen nuevos. Por eso, pregunte otra vez después de una semana. La tableta hace lo mismo con preguntas así; pero no le puede preguntar por qué.',
} as const satisfies MessageTable<MistakesSteps>;
