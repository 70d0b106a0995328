import type { LocaleMessages } from '../../messages.ts';

export const autoTopUp: LocaleMessages[string] = {
  title: 'Recarga automática',
  loading: 'Cargando la recarga automática…',

  off: 'Desactivada. No se cobra nada si no compras tú.',
  notOffered: 'En este plan no se puede recargar nada.',
  on: 'Activada',
  pausedWord: 'En pausa',
  heldWord: 'Retenida',

  whenMoney: 'Se ejecuta cuando tu saldo baja a {level}.',
  whenCredits: {
    one: 'Se ejecuta cuando queda {count} crédito.',
    many: 'Se ejecuta cuando quedan {count} de créditos.',
    other: 'Se ejecuta cuando quedan {count} créditos.',
  },
  whenDays: {
    one: 'Se ejecuta cuando lo que tienes dura {count} día más.',
    many: 'Se ejecuta cuando lo que tienes dura {count} de días más.',
    other: 'Se ejecuta cuando lo que tienes dura {count} días más.',
  },
  doesAmount: 'Añade {amount} cada vez, como máximo {cap} al mes con impuestos.',
  doesPacks: 'Compra {quantity} × {pack} cada vez, como máximo {cap} al mes con impuestos.',
  doesTargetMoney: 'Completa tu saldo hasta {target}, como máximo {cap} al mes con impuestos.',
  doesTargetCredits: {
    one: 'Compra {pack} hasta que haya {count} crédito, como máximo {cap} al mes con impuestos.',
    many: 'Compra {pack} hasta que haya {count} de créditos, como máximo {cap} al mes con impuestos.',
    other: 'Compra {pack} hasta que haya {count} créditos, como máximo {cap} al mes con impuestos.',
  },
  doesDays: {
    one: 'Añade lo que necesita {count} día a tu ritmo, como máximo {cap} al mes con impuestos.',
    many: 'Añade lo que necesitan {count} de días a tu ritmo, como máximo {cap} al mes con impuestos.',
    other: 'Añade lo que necesitan {count} días a tu ritmo, como máximo {cap} al mes con impuestos.',
  },

  due: 'Se ha alcanzado el nivel: el cobro está a punto de hacerse.',
  charging: 'Hay un cobro en camino. No hace falta que pagues tú.',
  held: 'Está pendiente y retenida.',
  paused: 'Se ha puesto en pausa sola.',
  next: 'A tu ritmo, la próxima será hacia el {date}.',
  until: 'Se vuelve a revisar el {time}.',

  month: '{spent} de {cap}',
  monthCap: 'Tope mensual',
  monthCharges: {
    one: '{count} cobro automático',
    many: '{count} de cobros automáticos',
    other: '{count} cobros automáticos',
  },
  monthEnds: 'Empieza de nuevo el {date}',

  charges: 'Se cobra en {method}.',
  chargesBacked: 'Se cobra en {method}. Si se rechaza, se intenta una vez con {backup}.',
  cooldown: {
    one: 'Entre dos cobros pasa al menos {count} minuto.',
    many: 'Entre dos cobros pasan al menos {count} de minutos.',
    other: 'Entre dos cobros pasan al menos {count} minutos.',
  },
  pausesAfter: {
    one: 'Después de {count} cobro fallido se pone en pausa.',
    many: 'Después de {count} de cobros fallidos seguidos se pone en pausa.',
    other: 'Después de {count} cobros fallidos seguidos se pone en pausa.',
  },
  announced: {
    one: 'Se te avisa {count} hora antes del primer cobro.',
    many: 'Se te avisa {count} de horas antes del primer cobro.',
    other: 'Se te avisa {count} horas antes del primer cobro.',
  },

  setUp: 'Configurar la recarga automática',
  change: 'Cambiar',
  turnOff: 'Desactivar la recarga automática',
  turnedOff: 'La recarga automática está desactivada. Sigue así hasta que la vuelvas a activar.',
  turnedOn: 'La recarga automática está activada.',
  changed: 'La recarga automática ha cambiado.',
  resume: 'Reanudar la recarga automática',
  resumed: 'La recarga automática continúa.',
  failed: 'No ha funcionado y no se ha cambiado nada. Inténtalo de nuevo.',
  readOnly: 'Alguien que gestione la facturación puede cambiarla.',

  details: 'Cómo se cobra y qué has aceptado',
  why: '¿Por qué se me ha cobrado, o no?',
  agreedAt: 'Lo aceptaste el {time}.',
  agreedBy: 'Registrado para {actor}, versión {version} del texto.',
  agreedOlder: 'Desde entonces hay una versión más reciente del texto. La verás al cambiar la regla.',
};
