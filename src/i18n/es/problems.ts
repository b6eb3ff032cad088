// Every problem in three parts: what happened, is the work safe, what to do now. A list, so more than 300 lines.
import type { ProblemTable } from '../problem-text.ts';

export const PROBLEMS = {
  'id/malformed': {
    what: 'Esta dirección no lleva a ninguna parte aquí.',
    safe: 'No cambió ni se perdió nada.',
    now: 'Vuelve a la primera pantalla.',
  },
  'answer/empty': {
    what: 'Todavía no hay respuesta.',
    safe: 'No se contó nada.',
    now: 'Pon tu respuesta y después toca Revisar.',
  },
  'answer/incomplete': {
    what: 'A la respuesta todavía le falta algo.',
    safe: 'Lo que hiciste sigue ahí. No se contó nada.',
    now: 'Completa lo que falta y después toca Revisar.',
  },
  'answer/unreadable': {
    what: 'Esto no se pudo leer.',
    safe: 'Lo que escribiste sigue ahí. No se contó nada.',
    now: 'Míralo otra vez y escríbelo con las teclas de la pantalla.',
  },
  'answer/of-another-type': {
    what: 'Esta respuesta es de otra pregunta.',
    safe: 'No se contó ni se perdió nada.',
    now: 'Responde la pregunta que ves ahora.',
  },
  'pack/damaged': {
    what: 'El archivo {file} está dañado o incompleto.',
    safe: 'No cambió nada en esta tableta; todas las respuestas están guardadas.',
    now: 'Copie el archivo otra vez desde donde vino y ábralo de nuevo.',
  },
  'pack/invalid': {
    what: 'El paquete {file} tiene errores adentro ({faults}).',
    safe: 'No se instaló; todas las respuestas están guardadas.',
    now: 'Avise a quien hizo el paquete. Mientras tanto, use otro.',
  },
  'pack/hostile': {
    what: 'El archivo {file} intenta algo que ningún paquete necesita.',
    safe: 'No se instaló y no cambió nada; todas las respuestas están guardadas.',
    now: 'Borre el archivo y no lo pase a nadie.',
  },
  'pack/forged': {
    what: 'El paquete {file} no es el que firmó su editor: alguien o algo lo cambió.',
    safe: 'No se instaló y no cambió nada; todas las respuestas están guardadas.',
    now: 'Pida otra vez el archivo a su editor. Si se rechaza de nuevo, no lo use y avísele.',
  },
  'pack/newer': {
    what: 'El paquete {file} está hecho para un Banyan más nuevo.',
    safe: 'No se instaló; todas las respuestas están guardadas.',
    now: 'Lleve esta tableta cerca de una red para que Banyan se actualice y después abra el paquete otra vez.',
  },
  'pack/too-large': {
    what: 'El archivo {file} es demasiado grande: {sizeMb} MB; caben como máximo {limitMb} MB.',
    safe: 'No se instaló; todas las respuestas están guardadas.',
    now: 'Pida un paquete más pequeño o en un solo idioma.',
  },
  'pack/not-reachable': {
    what: 'No se pudo llegar al paquete {file}.',
    safe: 'Lo que ya llegó queda guardado y no se trae dos veces; todas las respuestas están a salvo.',
    now: 'Acerque la tableta a la red y toque Intentar otra vez, o abra el paquete desde un archivo.',
  },
  'pack/not-installed': {
    what: 'El paquete {pack} no está en esta tableta.',
    safe: 'Todas las respuestas están guardadas.',
    now: 'Tráigalo otra vez en Paquetes de preguntas.',
  },
  'pack/parts-lost': {
    what: 'Algunas preguntas del paquete {pack} se perdieron en esta tableta.',
    safe: 'Todas las respuestas están guardadas; las demás preguntas siguen.',
    now: 'Abra otra vez el archivo del paquete en Paquetes de preguntas: así vuelve lo que se perdió.',
  },
  'pack/not-to-hand-on': {
    what: 'El paquete {pack} no se puede pasar desde esta tableta: lo puso aquí un Banyan más antiguo.',
    safe: 'No cambió nada; todas las respuestas están guardadas.',
    now: 'Abra aquí otra vez el archivo del paquete o tráigalo de nuevo. Después se puede pasar.',
  },
  'add-on/no-pack': {
    what: 'El archivo {file} completa el paquete {pack}, que no está en esta tableta.',
    safe: 'No cambió nada; todas las respuestas están guardadas.',
    now: 'Primero traiga el paquete {pack} y después abra este archivo otra vez.',
  },
  'add-on/pack-too-old': {
    what: 'El archivo {file} se hizo para la versión {needs} del paquete {pack}; aquí está la versión {version}.',
    safe: 'No cambió nada; todas las respuestas están guardadas.',
    now: 'Primero traiga la versión {needs} del paquete, o una más nueva, y después abra este archivo otra vez.',
  },
  'pack/cancelled': {
    what: 'Se detuvo la llegada de {file}.',
    safe: 'Lo que ya llegó queda guardado; todas las respuestas están a salvo.',
    now: 'Siga cuando quiera.',
  },
  'model/no-model': {
    what: 'El archivo {file} no es un archivo de modelo.',
    safe: 'No cambió nada en esta tableta; todas las respuestas están guardadas.',
    now: 'Elija el archivo que lleva el nombre de un paquete y termina en .banyan-model.',
  },
  'model/damaged': {
    what: 'El archivo de modelo {file} está dañado o incompleto.',
    safe: 'No cambió nada en esta tableta; todas las respuestas están guardadas.',
    now: 'Copie el archivo otra vez desde donde vino y ábralo de nuevo.',
  },
  'model/newer': {
    what: 'El archivo de modelo {file} está hecho para un Banyan más nuevo.',
    safe: 'No cambió nada en esta tableta; todas las respuestas están guardadas.',
    now: 'Lleve esta tableta cerca de una red para que Banyan se actualice y después abra el archivo otra vez.',
  },
  'model/for-absent-pack': {
    what: 'El archivo de modelo {file} es para el paquete {pack}, que no está en esta tableta.',
    safe: 'No cambió nada; todas las respuestas están guardadas.',
    now: 'Primero traiga ese paquete y después abra el archivo otra vez.',
  },
  'model/of-no-use': {
    what: 'El archivo de modelo {file} se hizo para otra versión de Banyan o del paquete {pack}; aquí no sirve nada de él.',
    safe: 'No cambió nada en esta tableta; todas las respuestas están guardadas.',
    now: 'Lleve esta tableta cerca de una red para que Banyan y el paquete se actualicen y después abra el archivo otra vez.',
  },
  'storage/full': {
    what: 'Ya no hay espacio en esta tableta.',
    safe: 'Todo lo de antes está guardado. El último paso no se guardó.',
    now: 'Borre fotos o aplicaciones que nadie necesite y después repita el último paso.',
  },
  'storage/vanished': {
    what: 'Lo que estaba guardado en esta tableta ya no está: el sistema lo borró.',
    safe: 'Lo que está en una copia de seguridad o en otras tabletas está a salvo; lo que solo estaba aquí se perdió.',
    now: 'Recupere la última copia de seguridad en Esta tableta y guarde Banyan como aplicación, para que no pase otra vez.',
  },
  'storage/blocked': {
    what: 'Otra pestaña, con un Banyan más antiguo, no deja seguir.',
    safe: 'No se perdió nada; todas las respuestas están guardadas.',
    now: 'Cierre todas las demás pestañas de Banyan e inténtelo otra vez.',
  },
  'storage/newer': {
    what: 'Lo que está guardado aquí lo escribió un Banyan más nuevo.',
    safe: 'No se tocó nada; todas las respuestas están guardadas.',
    now: 'Lleve la tableta cerca de una red para que Banyan se actualice y después ábralo otra vez.',
  },
  'storage/unavailable': {
    what: 'Este navegador no deja que Banyan guarde nada.',
    safe: 'Ahora no se puede anotar nada; lo de antes no se toca.',
    now: 'Salga de la navegación privada, o permita guardar datos de esta página en los ajustes, y ábrala otra vez.',
  },
  'storage/not-persisted': {
    what: 'El navegador puede borrar lo que está guardado aquí cuando queda muy poco espacio.',
    safe: 'Hoy está todo guardado.',
    now: 'Guarde Banyan como aplicación en esta tableta y haga una copia de seguridad cada semana.',
  },
  'clock/suspect': {
    what: 'Parece que el reloj de esta tableta está mal.',
    safe: 'Todas las respuestas están guardadas y en su orden.',
    now: 'Cuando pueda, ponga la fecha y la hora en los ajustes de la tableta.',
  },
  'demo/not-here': {
    what: 'Esto no se hace en la clase inventada.',
    safe: 'No entró ni salió nada. El trabajo de los estudiantes reales está a salvo.',
    now: 'Primero salga de la clase inventada, con el botón de arriba.',
  },
  'origin/insecure': {
    what: 'Esta dirección no es segura (http); por eso el navegador no deja que Banyan guarde nombres ni empiece sin la red.',
    safe: 'Las respuestas sin nombre quedan guardadas en esta tableta.',
    now: 'Abra Banyan en su dirección https, o pídala a quien instaló la red.',
  },
  'browser/too-old': {
    what: 'Este navegador es demasiado antiguo para Banyan: {missing}.',
    safe: 'No cambió nada; lo que se anotó aquí está guardado.',
    now: 'Actualice Chrome a la versión 109 o a una más nueva y abra esta página otra vez.',
  },
  'backup/unreadable': {
    what: 'El archivo {file} no se pudo leer como copia de seguridad.',
    safe: 'No cambió nada en esta tableta; todas las respuestas están guardadas.',
    now: 'Copie el archivo otra vez desde donde vino o elija otro.',
  },
  'backup/newer': {
    what: 'La copia de seguridad {file} la hizo un Banyan más nuevo.',
    safe: 'No cambió nada; el archivo y todas las respuestas de aquí están guardados.',
    now: 'Lleve la tableta cerca de una red para que Banyan se actualice e inténtelo otra vez.',
  },
  'backup/other-school': {
    what: 'La copia de seguridad {file} es de otra escuela.',
    safe: 'No se mezcló nada; las respuestas de las dos están guardadas.',
    now: 'Elija una copia de seguridad de esta escuela, o recupere esta en una tableta aparte.',
  },
  'backup/wrong-code': {
    what: 'Este código de recuperación no abre los nombres de {file}.',
    safe: 'Todas las respuestas están guardadas; solo los nombres siguen cerrados.',
    now: 'Mire otra vez el código, signo por signo, y escríbalo de nuevo.',
  },
  'pin/wrong': {
    what: {
      plural: 'triesLeft',
      one: 'Ese no es el PIN. Queda {triesLeft} intento antes de una espera.',
      other: 'Ese no es el PIN. Quedan {triesLeft} intentos antes de una espera.',
    },
    safe: 'No cambió nada.',
    now: 'Escríbalo otra vez, despacio.',
  },
  'pin/wait': {
    what: {
      plural: 'seconds',
      one: 'Demasiados intentos. La tableta espera {seconds} segundo.',
      other: 'Demasiados intentos. La tableta espera {seconds} segundos.',
    },
    safe: 'No cambió nada; todas las respuestas están guardadas.',
    now: 'Espere y después escriba el PIN despacio.',
  },
  'pin/too-short': {
    what: {
      plural: 'least',
      one: 'Un PIN tiene {least} cifra o más.',
      other: 'Un PIN tiene {least} cifras o más.',
    },
    safe: 'No cambió nada.',
    now: 'Elija uno más largo que pueda recordar.',
  },
  'teacher/locked': {
    what: 'El espacio del docente está cerrado.',
    safe: 'No cambió nada.',
    now: 'Ábralo con el PIN del docente y hágalo otra vez.',
  },
  'roster/name-empty': {
    what: 'Todavía no hay ningún nombre.',
    safe: 'No cambió nada.',
    now: 'Escriba un nombre.',
  },
  'roster/name-double': {
    what: 'El nombre {name} ya está en la lista.',
    safe: 'No cambió nada; las respuestas de {name} están guardadas.',
    now: 'Si son dos niños, agregue un segundo nombre o una letra.',
  },
  'roster/file-unreadable': {
    what: 'En «{file}» no se pudo leer ninguna lista de estudiantes.',
    safe: 'No cambió nada.',
    now: 'Guárdelo otra vez desde la hoja de cálculo, como CSV, y ábralo de nuevo.',
  },
  'roster/file-workbook': {
    what: '«{file}» es un archivo propio de la hoja de cálculo, que aquí no se puede leer.',
    safe: 'No cambió nada.',
    now: 'En la hoja de cálculo elija Guardar como → CSV; o marque las celdas, cópielas y péguelas aquí.',
  },
  'roster/file-too-large': {
    what: '«{file}» tiene {sizeMb} MB; una lista de estudiantes puede tener {limitMb} MB.',
    safe: 'No cambió nada.',
    now: 'Tome una parte más pequeña, por ejemplo una escuela o una clase.',
  },
  'roster/file-too-long': {
    what: '«{file}» tiene {rows} filas; se pueden recibir {most} a la vez.',
    safe: 'No cambió nada.',
    now: 'Divídalo en varios archivos.',
  },
  'roster/file-no-names': {
    what: 'En «{file}» no se encontró ninguna columna de nombres.',
    safe: 'No cambió nada.',
    now: 'Escriba «Nombre» sobre la columna de los nombres, «Clase» sobre la de las clases, y ábralo otra vez.',
  },
  'roster/file-lacks': {
    what: 'A «{file}» le falta: {missing}.',
    safe: 'No cambió nada.',
    now: 'Pida a quien lo hizo un archivo con usuarios, clases e inscripciones en el formato OneRoster.',
  },
  'roster/names-sealed': {
    what: 'Algunos nombres de esta escuela todavía no se abren en esta tableta; por eso la lista no se puede comparar con ellos.',
    safe: 'No cambió nada.',
    now: 'Intercambie con una tableta que muestre esos nombres, o escríbalos de nuevo donde faltan; después abra la lista otra vez.',
  },
  'roster/unknown-learner': {
    what: 'Este estudiante no está en esta tableta.',
    safe: 'Todas las respuestas están guardadas.',
    now: 'Vuelva a la clase y elija otra vez.',
  },
  'roster/unknown-class': {
    what: 'Esta clase no está en esta tableta.',
    safe: 'Todas las respuestas están guardadas.',
    now: 'Vuelva a las clases y elija otra vez.',
  },
  'groups/gone': {
    what: 'Mientras tanto, estos grupos se hicieron de nuevo.',
    safe: 'Todas las respuestas están guardadas; nada de esto se anotó.',
    now: 'Vuelva a los grupos y abra el grupo con el que trabajó.',
  },
  'own/gone': {
    what: 'Esto ya no está aquí. Se quitó en otra ventana.',
    safe: 'Lo que los niños hicieron con ello está guardado.',
    now: 'Vuelva a sus paquetes.',
  },
  'own/changed-elsewhere': {
    what: 'Mientras tanto, esto se cambió en otra ventana.',
    safe: 'Lo que se escribió allá está guardado; su último cambio de aquí no lo reemplazó.',
    now: 'Lo que ve ahora es como quedó. Haga su cambio otra vez.',
  },
  'own/full': {
    what: 'Un paquete propio puede tener {most} de estos, y ya los tiene.',
    safe: 'Todo lo escrito está guardado.',
    now: 'Haga otro paquete para lo que viene.',
  },
  'voice/full': {
    what: 'Las grabaciones de un paquete en una lengua pueden ocupar {limitMb} MB, y ya los ocupan.',
    safe: 'Todas las grabaciones hechas están guardadas. La última no.',
    now: 'Quite grabaciones que no hagan falta o diga las frases más cortas.',
  },
  'own/not-to-go-on': {
    what: 'Este paquete no dice cómo se escribió; por eso no se puede cambiar aquí.',
    safe: 'El paquete queda como está.',
    now: 'Pregunte a quien lo hizo, o haga un paquete propio.',
  },
  'roster/fields-full': {
    what: 'Una escuela puede guardar {most} datos de cada estudiante, y ya los tiene.',
    safe: 'No cambió nada.',
    now: 'Quite un dato que ya no haga falta.',
  },
  'turn/none': {
    what: 'No hay ningún turno en marcha.',
    safe: 'Todas las respuestas están guardadas.',
    now: 'Elige tu dibujo y sigue.',
  },
  'turn/moved-on': {
    what: 'Esta pregunta ya se respondió en otra pestaña.',
    safe: 'Esa respuesta cuenta, una sola vez. No se perdió nada.',
    now: 'Sigue con la pregunta que ves ahora.',
  },
  'school/alone': {
    what: 'Este dispositivo todavía no es de ninguna escuela.',
    safe: 'Todo el trabajo está guardado en esta tableta.',
    now: 'Cree aquí una escuela, o únase a una, en el espacio del docente.',
  },
  'school/other': {
    what: 'Esto viene de otra escuela.',
    safe: 'Aquí no cambió nada; todas las respuestas están guardadas.',
    now: 'Ábralo en un dispositivo de esa escuela.',
  },
  'school/not-allowed': {
    what: 'Este dispositivo no puede hacer eso en la escuela.',
    safe: 'No cambió nada; todas las respuestas están guardadas.',
    now: 'Pídalo a alguien que pueda con su dispositivo: un docente o quien creó la escuela.',
  },
  'school/revoked': {
    what: 'Este dispositivo se quitó de la escuela.',
    safe: 'Lo que se anotó hasta entonces está guardado, aquí y en la escuela.',
    now: 'Pida al administrador de la escuela que lo deje unirse otra vez.',
  },
  'school/unknown-device': {
    what: 'En la escuela no se conoce este dispositivo.',
    safe: 'No cambió nada; todas las respuestas están guardadas.',
    now: 'Primero recoja el trabajo de los otros dispositivos y después mire otra vez.',
  },
  'relay/not-reachable': {
    what: 'No se pudo llegar al servidor {address}.',
    safe: 'No se perdió nada: todas las respuestas esperan aquí.',
    now: 'No hay que hacer nada: se intenta otra vez automáticamente. O lleve el trabajo en un archivo.',
  },
  'relay/needs-https': {
    what: 'Este navegador no puede llegar a {address}, porque la dirección empieza con http.',
    safe: 'No se perdió nada: todas las respuestas esperan aquí.',
    now: 'Use la dirección https del servidor, abra Banyan desde el servidor mismo o lleve el trabajo en un archivo.',
  },
  'relay/not-a-relay': {
    what: 'En {address} no hay ningún servidor de Banyan.',
    safe: 'No se envió nada; todas las respuestas están guardadas aquí.',
    now: 'Mire otra vez la dirección, letra por letra.',
  },
  'relay/refused': {
    what: 'El servidor {address} no acepta este dispositivo.',
    safe: 'No se perdió nada: todas las respuestas esperan aquí.',
    now: 'Pida un código nuevo a quien atiende el servidor.',
  },
  'relay/busy': {
    what: 'El servidor {address} tiene demasiado trabajo en este momento.',
    safe: 'No se perdió nada: todas las respuestas esperan aquí.',
    now: 'No hay que hacer nada: se intenta otra vez automáticamente.',
  },
  'relay/newer': {
    what: 'El servidor {address} es más nuevo que este Banyan y no se entienden.',
    safe: 'No se perdió nada: todas las respuestas esperan aquí.',
    now: 'Lleve esta tableta cerca de una red para que Banyan se actualice.',
  },
  'parcel/unreadable': {
    what: 'Esto no es algo que Banyan pueda leer, o le falta una parte.',
    safe: 'Aquí no cambió nada; todas las respuestas están guardadas.',
    now: 'Páselo otra vez desde el otro dispositivo.',
  },
  'parcel/newer': {
    what: 'Esto viene de un Banyan más nuevo.',
    safe: 'Aquí no cambió nada; todas las respuestas están guardadas.',
    now: 'Actualice Banyan en este dispositivo y después ábralo otra vez.',
  },
  'sync/fork': {
    what: 'Dos dispositivos anotaron con el mismo nombre; quizás uno es copia del otro.',
    safe: 'Lo anotado por los dos está guardado.',
    now: 'No hay que hacer nada: desde ahora cada uno anota con su propio nombre.',
  },
  'sync/damaged': {
    what: 'Una parte de lo guardado en este dispositivo está dañada.',
    safe: 'Lo que tienen otros dispositivos y servidores se trae otra vez; allá no cambia nada.',
    now: 'Conéctese pronto a un servidor o recoja el trabajo de otro dispositivo.',
  },
  'worker/hung': {
    what: 'Banyan había dejado de responder y empezó de nuevo.',
    safe: 'Toda respuesta que ya tuvo su comentario está guardada.',
    now: 'Puede seguir. Si pasa otra vez, cierre otras aplicaciones o reinicie la tableta.',
  },
  'worker/crashed': {
    what: 'Una parte de Banyan se cerró y empezó de nuevo.',
    safe: 'Toda respuesta que ya tuvo su comentario está guardada.',
    now: 'Puede seguir. Si pasa otra vez, reinicie la tableta.',
  },
  'update/failed': {
    what: 'Falta una parte de la aplicación: llegó una versión más nueva.',
    safe: 'Todas las respuestas están guardadas.',
    now: 'Toque Intentar otra vez. Si no ayuda, lleve la tableta una vez cerca de una red.',
  },
  'camera/none': {
    what: 'Este dispositivo no tiene una cámara que se pueda usar aquí.',
    safe: 'No cambió nada; todo el trabajo está guardado.',
    now: 'En su lugar, abra un archivo o pegue un texto.',
  },
  'camera/refused': {
    what: 'Banyan no tiene permiso para usar la cámara.',
    safe: 'No cambió nada; todo el trabajo está guardado.',
    now: 'Permita la cámara para esta página en los ajustes del navegador y toque Escanear otra vez, o abra un archivo.',
  },
  'camera/busy': {
    what: 'Otra aplicación está usando la cámara.',
    safe: 'No cambió nada; todo el trabajo está guardado.',
    now: 'Cierre la otra aplicación y toque Escanear otra vez, o abra un archivo.',
  },
  'camera/insecure': {
    what: 'Esta dirección no es segura (http); por eso el navegador no da la cámara.',
    safe: 'No cambió nada; todo el trabajo está guardado.',
    now: 'Abra un archivo, o abra Banyan en su dirección https.',
  },
} as const satisfies ProblemTable;
