import type { LocaleMessages } from '../../messages.ts';

export const askAdmin: LocaleMessages[string] = {
  ask: 'Pedírselo a tu administrador',
  title: 'Pedírselo a tu administrador',
  intro: 'Puedes usar lo que hay, pero no comprar más. Envía esto a alguien que gestione la facturación de {account}.',
  textLabel: 'Tu mensaje',

  needCredits: {
    one: '{account} necesita {count} crédito más para que yo pueda continuar.',
    many: '{account} necesita {count} de créditos más para que yo pueda continuar.',
    other: '{account} necesita {count} créditos más para que yo pueda continuar.',
  },
  needFunds: '{account} necesita {amount} más para que yo pueda continuar.',
  wantCredits: '{account} necesita más créditos para que yo pueda continuar.',
  wantFunds: '{account} necesita más fondos para que yo pueda continuar.',
  wantPaid: 'Queda por pagar una factura de {account}. Después podremos comprar más.',
  wantPlan: '{account} necesita otro plan para que yo pueda continuar.',
  where: 'Se puede hacer aquí: {link}',

  copy: 'Copiar el mensaje',
  copied: 'Copiado',
  copyFailed: 'No se ha podido copiar. Selecciona el texto y cópialo.',
  email: 'Escribir un correo',
  subject: 'Facturación de {account}',
  close: 'Cerrar',
  passedOn: 'Tu solicitud se ha transmitido.',
  waiting: 'Cuando haya suficiente, podrás continuar aquí.',
  enough: 'Ya hay suficiente. Puedes continuar.',
};
