// Notes for translators: ../privacy-messages.ts.

import type { MessageTable } from '../messages.ts';
import type { PrivacyMessages } from '../privacy-messages.ts';

export const PRIVACY = {
  'privacy.title': 'Qué se guarda de los niños',
  'privacy.short': 'Quién lo puede leer, por cuánto tiempo y qué aceptaron las familias',
  'privacy.what': 'Qué se guarda',
  'privacy.what-answers':
    'Respuestas, pistas, tiempos y turnos, cada uno con un número que no dice nada del niño: así Banyan sabe qué sigue.',
  'privacy.what-names':
    'Los nombres, las notas, lo que la escuela guarda junto a ellos y lo que los niños dicen de cómo están. Todo va cerrado con la llave de la escuela.',
  'privacy.what-not':
    'Ninguna dirección, ningún cumpleaños, ninguna voz ni foto de un niño. Ninguna cámara mira, y no se adivina nada de una cara.',
  'privacy.where': 'Dónde está',
  'privacy.where-is':
    'En las tabletas de la escuela. Lo que sale por archivo, código o red llega al servidor de ustedes, que tiene respuestas con números y no puede abrir ningún nombre.',
  'privacy.who': 'Quién lo puede leer',
  'privacy.who-can':
    'Los docentes de la escuela. Quien lleva un archivo o atiende el servidor no puede leer ningún nombre, ninguna nota ni cómo se siente nadie.',
  'privacy.long': 'Por cuánto tiempo',
  'privacy.long-is':
    'Hasta que la escuela lo borre. Cuando un estudiante deja la escuela, haga el archivo para la familia y después borre.',
  'privacy.out': 'Para sacarlo o borrarlo',
  'privacy.out-how':
    'Las dos cosas están en la página del estudiante, «Todo lo que se guarda, en un archivo» y «Borrar en todas partes». El borrado llega a todas las tabletas y servidores. Los archivos y las hojas de antes hay que destruirlos a mano.',
  'privacy.lost': 'Si se pierde o roban una tableta',
  'privacy.lost-first':
    'Quítela de la escuela enseguida, en los dispositivos de la escuela. Se hace una llave nueva, y lo que ella escriba desde entonces ya no vale.',
  'privacy.lost-then': 'Haga que las otras tabletas se junten o envíen, para que todas lo sepan.',
  'privacy.lost-tell':
    'Quien logre entrar en la tableta puede leer los nombres y las respuestas que había en ella. Diga a su administrador de qué clases son.',
  'privacy.breach': 'Si alguien pudo leer lo que no es suyo',
  'privacy.breach-first':
    'Anote qué fue, desde cuándo y de qué clases. Quite el dispositivo, como se dice arriba.',
  'privacy.breach-tell':
    'Avise a su administrador el mismo día. En muchos países hay que avisar a la autoridad en 72 horas, y también a las familias si les puede hacer daño.',
  'consent.title': 'Qué aceptaron las familias',
  'consent.what':
    'Imprima la página para las familias y anote aquí lo que vuelve. La ley de su país dice qué tiene que preguntar una escuela.',
  'consent.practice': 'Practicar con su propio nombre',
  'consent.practice-what': 'Con un no, su cara ya no se muestra y no se anota nada nuevo.',
  'consent.retraining': 'Sus respuestas, sin nombre, pueden mejorar Banyan',
  'consent.retraining-what':
    'Solo con un sí cuentan sus respuestas cuando se hace un modelo con las respuestas de la escuela.',
  'consent.given': 'Sí',
  'consent.refused': 'No',
  'consent.unsaid': 'Sin anotar',
  'consent.all': {
    plural: 'count',
    one: 'Sí para quien está sin anotar',
    other: 'Sí para los {count} que están sin anotar',
  },
  'consent.told': 'Anotado.',
  'consent.no-practice':
    'La familia de {name} dijo que no a la práctica: sin cara para los niños y sin turnos. Lo que se guardó antes queda hasta que usted lo borre.',
  'consent.away': 'La familia dijo que no a la práctica',
  'data.title': 'Todo lo que se guarda, en un archivo',
  'data.what':
    'Para la familia o para otra escuela: una tabla con todas las respuestas, y todo lo demás. El archivo no va cerrado: delo solo a la familia.',
  'data.make': 'Hacer el archivo',
  'data.about':
    'Todo lo que Banyan guarda de este estudiante en la tableta donde se hizo el archivo. answers.csv se abre en cualquier hoja de cálculo. everything.json tiene cada anotación, para otros programas. Lo que solo sabe otra tableta no está aquí.',
  'data.when': 'Cuándo',
  'data.pack': 'Paquete',
  'data.skill': 'Habilidad',
  'data.question': 'Pregunta',
  'data.answer': 'Respuesta',
  'data.right': 'Correcta',
  'data.hints': 'Pistas',
  'data.seconds': 'Segundos',
  'data.yes': 'sí',
  'data.no': 'no',
  'family-asked.title': 'Su niño o niña aprende con Banyan',
  'family-asked.line': 'Una página para firmar, para las familias',
  'family-asked.intro':
    'En la escuela, su niño o niña practica en una tableta. Un programa, Banyan, elige la pregunta siguiente. Esta página dice qué se guarda.',
  'family-asked.keeps': 'Qué se guarda',
  'family-asked.keeps-answers': 'Qué preguntas respondió, cómo y cuándo.',
  'family-asked.keeps-name':
    'El nombre que usa la escuela y lo que anotan los docentes. Va cerrado, y solo la escuela lo puede abrir.',
  'family-asked.keeps-feeling': 'Lo que dice de cómo está: solo para sus docentes.',
  'family-asked.keeps-not': 'Ninguna foto, ninguna voz, ninguna dirección. Ninguna cámara mira a los niños.',
  'family-asked.who': 'Quién lo puede leer',
  'family-asked.who-can':
    'Los docentes de la escuela. Nadie más ve el nombre. No se vende nada y no hay publicidad.',
  'family-asked.long': 'Por cuánto tiempo',
  'family-asked.long-is':
    'Hasta que la escuela lo borre. Cualquier día puede pedir a la escuela verlo, recibirlo en un archivo, corregirlo o borrarlo.',
  'family-asked.ask': 'Por favor, marque, firme y devuelva',
  'family-asked.ask-practice': 'Mi niño o niña puede practicar con Banyan con su nombre.',
  'family-asked.ask-retraining':
    'Las respuestas de mi niño o niña, sin su nombre, pueden mejorar Banyan para otros niños. Con un no, aprende igual.',
  'family-asked.yes': 'Sí',
  'family-asked.no': 'No',
  'family-asked.child': 'Nombre del niño o niña',
  'family-asked.signed': 'Fecha y firma',
  'family-asked.print': 'Imprimir la página',
  'family-asked.which': '¿En qué idioma?',
} as const satisfies MessageTable<PrivacyMessages>;
