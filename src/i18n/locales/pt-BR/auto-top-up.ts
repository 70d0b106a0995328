import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Recarga automática',
  loading: 'Carregando a recarga automática…',

  off: 'Desativada. Nada é cobrado a menos que você mesmo compre.',
  notOffered: 'Nada pode ser recarregado neste plano.',
  on: 'Ativada',
  pausedWord: 'Pausada',
  heldWord: 'Retida',

  whenMoney: 'É executada quando seu saldo cai para {level}.',
  whenCredits: {
    one: 'É executada quando resta {count} crédito.',
    many: 'É executada quando restam {count} de créditos.',
    other: 'É executada quando restam {count} créditos.',
  },
  whenDays: {
    one: 'É executada quando o que você tem dura mais {count} dia.',
    many: 'É executada quando o que você tem dura mais {count} de dias.',
    other: 'É executada quando o que você tem dura mais {count} dias.',
  },
  doesAmount: 'Adiciona {amount} a cada vez, no máximo {cap} por mês com impostos.',
  doesPacks: 'Compra {quantity} × {pack} a cada vez, no máximo {cap} por mês com impostos.',
  doesTargetMoney: 'Completa seu saldo até {target}, no máximo {cap} por mês com impostos.',
  doesTargetCredits: {
    one: 'Compra {pack} até haver {count} crédito, no máximo {cap} por mês com impostos.',
    many: 'Compra {pack} até haver {count} de créditos, no máximo {cap} por mês com impostos.',
    other: 'Compra {pack} até haver {count} créditos, no máximo {cap} por mês com impostos.',
  },
  doesDays: {
    one: 'Adiciona o que {count} dia precisa no seu ritmo, no máximo {cap} por mês com impostos.',
    many: 'Adiciona o que {count} de dias precisam no seu ritmo, no máximo {cap} por mês com impostos.',
    other: 'Adiciona o que {count} dias precisam no seu ritmo, no máximo {cap} por mês com impostos.',
  },

  due: 'O nível foi atingido: a cobrança está prestes a ser feita.',
  charging: 'Uma cobrança está a caminho. Você não precisa pagar.',
  held: 'Está pendente e retida.',
  paused: 'Ela se pausou sozinha.',
  next: 'No seu ritmo, a próxima será por volta de {date}.',
  until: 'É verificada de novo em {time}.',

  month: '{spent} de {cap}',
  monthCap: 'Teto mensal',
  monthCharges: {
    one: '{count} cobrança automática',
    many: '{count} de cobranças automáticas',
    other: '{count} cobranças automáticas',
  },
  monthEnds: 'Recomeça em {date}',

  charges: 'Cobra em {method}.',
  chargesBacked: 'Cobra em {method}. Se for recusada, {backup} é tentada uma vez.',
  cooldown: {
    one: 'Há pelo menos {count} minuto entre duas cobranças.',
    many: 'Há pelo menos {count} de minutos entre duas cobranças.',
    other: 'Há pelo menos {count} minutos entre duas cobranças.',
  },
  pausesAfter: {
    one: 'Depois de {count} cobrança com falha, ela se pausa.',
    many: 'Depois de {count} de cobranças seguidas com falha, ela se pausa.',
    other: 'Depois de {count} cobranças seguidas com falha, ela se pausa.',
  },
  announced: {
    one: 'Você é avisado {count} hora antes da primeira cobrança.',
    many: 'Você é avisado {count} de horas antes da primeira cobrança.',
    other: 'Você é avisado {count} horas antes da primeira cobrança.',
  },

  setUp: 'Configurar a recarga automática',
  change: 'Alterar',
  turnOff: 'Desativar a recarga automática',
  turnedOff: 'A recarga automática está desativada. Continua assim até você ativá-la de novo.',
  turnedOn: 'A recarga automática está ativada.',
  changed: 'A recarga automática foi alterada.',
  resume: 'Retomar a recarga automática',
  resumed: 'A recarga automática continua.',
  failed: 'Não funcionou, e nada foi alterado. Tente de novo.',
  readOnly: 'Alguém que gerencie o faturamento pode alterá-la.',

  details: 'Como ela cobra e o que você aceitou',
  why: 'Por que fui cobrado, ou não?',
  agreedAt: 'Você aceitou em {time}.',
  agreedBy: 'Registrado para {actor}, versão {version} do texto.',
  agreedOlder: 'Desde então, o texto tem uma versão mais nova. Você a verá ao alterar a regra.',
};
