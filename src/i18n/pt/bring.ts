import type { BringMessages } from '../bring-messages.ts';
import type { MessageTable } from '../messages.ts';

export const BRING = {
  'bring.title': 'Perguntas de outro programa',
  'bring.what':
    'Um arquivo GIFT, Moodle XML, QTI ou uma tabela (CSV). Você vê o que acontece com cada pergunta antes de instalar.',
  'bring.pick': 'Escolher arquivo',
  'bring.table': 'Escritas numa folha de cálculo',
  'bring.table-what': 'Pegue a tabela, escreva uma pergunta em cada linha, guarde como CSV e escolha-a aqui.',
  'bring.empty': 'Tabela vazia',
  'bring.example': 'Tabela com exemplos',
  'bring.reading': 'Leitura do arquivo…',
  'bring.items': { plural: 'count', one: '{count} pergunta', other: '{count} perguntas' },
  'bring.skills': { plural: 'count', one: '{count} habilidade', other: '{count} habilidades' },
  'bring.format': 'Ler como',
  'bring.format.gift': 'GIFT',
  'bring.format.csv': 'Tabela (CSV)',
  'bring.format.qti': 'QTI',
  'bring.format.moodle-xml': 'Moodle XML',
  'bring.name': 'Nome do pacote',
  'bring.again': 'Usar este nome',
  'bring.open': 'Abrir o pacote',
  'bring.lines': 'O que aconteceu com cada uma',
  'bring.all-carried': 'Todas vieram como estão.',
  'bring.outcome': '{outcome}: {count}',
  'bring.more': { plural: 'count', one: 'Mostrar mais {count}', other: 'Mostrar mais {count}' },
} as const satisfies MessageTable<BringMessages>;
