// Notes for translators: ../coaching-messages.ts.
import type { CoachingMessages } from '../coaching-messages.ts';
import type { MessageTable } from '../messages.ts';

export const COACHING = {
  'coaching.title': 'Cinco minutos para você',
  'coaching.short': 'Pequenas situações de uma turma, para pensar',
  'coaching.what':
    'Quatro pequenas situações de uma turma inventada, uns cinco minutos cada uma. Ninguém sabe o que você escolhe, e nada é contado.',
  'coaching.picture': 'Ler o retrato da turma',
  'coaching.picture-what': 'Para baixo, depois para o lado: o que tirar dele para amanhã',
  'coaching.groups': 'Formar grupos',
  'coaching.groups-what': 'A quem ensinar em conjunto, quantos, e por quanto tempo',
  'coaching.mistakes': 'Falar sobre erros',
  'coaching.mistakes-what': 'Como descobrir o que uma criança pensa, e o que dizer então',
  'coaching.overrule': 'Quando decidir contra o tablet',
  'coaching.overrule-what': 'O que você viu, e o que dizem as respostas',
  'coaching.done': 'Feito até o fim: {day}',
  'coaching.offer': 'Cinco minutos para você: {topic}',
  'coaching.because-waiting': {
    plural: 'count',
    one: '{count} criança está na lista há uma semana ou mais.',
    other: '{count} crianças estão na lista há uma semana ou mais.',
  },
  'coaching.because-mixed-up': {
    plural: 'count',
    one: '{count} criança mantém uma confusão que as lições no tablet não desfizeram.',
    other: '{count} crianças mantêm uma confusão que as lições no tablet não desfizeram.',
  },
  'coaching.because-contradicted': {
    plural: 'count',
    one: 'As respostas não combinam com {count} palavra sua.',
    other: 'As respostas não combinam com {count} palavras suas.',
  },
  'coaching.because-unsure': {
    plural: 'count',
    one: 'O tablet não tem certeza de {count} casa do retrato da turma, e talvez você tenha visto mais do que ele.',
    other:
      'O tablet não tem certeza de {count} casas do retrato da turma, e talvez você tenha visto mais do que ele.',
  },
  'coaching.because-ready': {
    plural: 'count',
    one: '{count} criança está pronta para uma lição com você.',
    other: '{count} crianças estão prontas para a mesma coisa, e podem aprender juntas.',
  },
  'coaching.not-now': 'Agora não',
  'coaching.told-not-now': 'Durante duas semanas nada é oferecido. As quatro continuam na sua área.',
  'coaching.gone': 'Neste endereço não há nada. Volte à lista.',
} as const satisfies MessageTable<CoachingMessages>;
