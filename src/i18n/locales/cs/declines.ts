import type { LocaleMessages } from '../../messages.ts';

export const declines: LocaleMessages[string] = {
  again: 'Zkuste to znovu, nebo pro stejný nákup použijte jinou kartu.',
  another: 'Pro stejný nákup použijte jinou kartu.',
  card_declined: 'Důvod vám řekne vaše banka. Použijte jinou kartu, nebo to po domluvě s bankou zkuste znovu.',
  insufficient_funds: 'Použijte jinou kartu, nebo to zkuste znovu, až bude na této dost prostředků.',
  expired_card: 'Přidejte novou kartu, kterou vám banka poslala, nebo použijte jinou.',
  incorrect_cvc: 'Přidejte kartu znovu s kódem na zadní straně, nebo použijte jinou.',
  authentication_failed: 'Zkuste to znovu a platbu potvrďte v aplikaci banky, nebo použijte jinou kartu.',
  authentication_required: 'Zkuste to znovu, až budete mít po ruce aplikaci banky.',
  card_not_supported: 'Použijte jinou kartu. Pro tuto vám banka může povolit platby na internetu.',
  limit_exceeded: 'Použijte jinou kartu, nebo v aplikaci banky zvyšte limit a zkuste to znovu.',
  processing_error: 'S vaší kartou je vše v pořádku. Zkuste to za chvíli znovu.',
  payment_method_missing: 'Přidejte kartu, nebo vyberte uloženou.',
};
