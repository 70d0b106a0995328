/** What a tax number is called and looks like. A hint to the customer: whether it is registered only its country knows. */
import { stdnum } from 'stdnum';

type Check = 'valid' | 'unusual' | 'unchecked';
interface Validator {
  validate(value: string): { isValid: boolean };
}

/** As invoices of that country word it. @see https://en.wikipedia.org/wiki/VAT_identification_number */
const LABELS: Readonly<Record<string, string>> = {
  AT: 'UID',
  AU: 'ABN',
  BE: 'BTW / TVA',
  BR: 'CNPJ',
  CA: 'GST/HST',
  CH: 'MWST / TVA / IVA',
  DE: 'USt-IdNr.',
  DK: 'CVR',
  ES: 'NIF-IVA',
  FI: 'ALV-numero',
  FR: 'N° TVA',
  GB: 'VAT registration number',
  IE: 'VAT number',
  IN: 'GSTIN',
  IT: 'Partita IVA',
  JP: '登録番号',
  LU: 'N° TVA',
  NL: 'Btw-nummer',
  NO: 'MVA',
  NZ: 'GST number',
  PL: 'NIP',
  PT: 'NIF',
  SE: 'Momsnr',
  SG: 'GST',
  US: 'EIN',
};
/** Under which name the library knows the number that stands on invoices. */
const VALIDATORS = [
  'vat',
  'tva',
  'iva',
  'uid',
  'abn',
  'gstin',
  'gst',
  'mva',
  'cnpj',
  'ein',
  'cn',
  'btw',
  'nip',
  'cvr',
  'piva',
];

export function taxIdLabel(country: string | null): string {
  return (country === null ? undefined : LABELS[country]) ?? 'Tax ID';
}

/** `unchecked`: there is no number, no country, or nobody here knows what it looks like there. */
export function checkTaxId(country: string | null, taxId: string | null): Check {
  if (country === null || taxId === null || taxId === '') return 'unchecked';
  const known = (stdnum as unknown as Record<string, Record<string, Validator | undefined> | undefined>)[country];
  const validators = VALIDATORS.flatMap((name) => known?.[name] ?? []);
  if (validators.length === 0) return 'unchecked';
  return validators.some((validator) => validator.validate(taxId).isValid) ? 'valid' : 'unusual';
}
