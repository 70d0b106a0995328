import type { ReactiveController, ReactiveElement } from 'lit';
import { ContextConsumer } from '../state/context.ts';
import { type BillingSettings, billingSettingsContext } from '../state/contexts.ts';
import { commonMessages } from './en/common.ts';
import { availableLanguage, loadLanguage, textsOf } from './locale-registry.ts';
import { canonicalLocale, directionOf, isRightToLeft, localeOf, watchLanguage } from './locale.ts';
import { LocaleFormatter } from './locale-formatter.ts';
import {
  type AreaMessages,
  type English,
  formatMessage,
  type MessageArguments,
  type MessageText,
  type MessageValue,
} from './messages.ts';

/**
 * Texts and formats for one element: `t('left', { count })` and `format.money(total)`. Follows the provider's settings,
 * else the closest `lang`; English until the locale's chunk is there, then the host is updated.
 */
export class MessagesController<E extends English> implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #messages: AreaMessages<E>;
  readonly #settings: ContextConsumer<BillingSettings | undefined>;
  #pageLocale = 'en';
  #pageDirection: 'ltr' | 'rtl' | null = null;
  #formatter: LocaleFormatter | null = null;
  #stopWatching: (() => void) | null = null;

  constructor(host: ReactiveElement, messages: AreaMessages<E>) {
    this.#host = host;
    this.#messages = messages;
    this.#settings = new ContextConsumer(host, billingSettingsContext, () => this.#changed());
    host.addController(this);
  }

  /** The locale of texts and formats, e.g. for `lang` in templates. */
  get locale(): string {
    const wanted = this.#wantedLocale;
    const language = availableLanguage(wanted);
    // A German date inside an English sentence helps nobody: what has no texts is formatted as English, too.
    return language === 'en' && !wanted.startsWith('en') ? 'en' : wanted;
  }

  get direction(): 'ltr' | 'rtl' {
    if (this.#settings.value?.locale == null && this.#pageDirection !== null) return this.#pageDirection;
    return isRightToLeft(this.#wantedLocale) ? 'rtl' : 'ltr';
  }

  get format(): LocaleFormatter {
    const { locale } = this;
    const timeZone = this.#settings.value?.timeZone ?? undefined;
    if (this.#formatter?.locale !== locale || this.#formatter.timeZone !== timeZone) {
      const lessThan = this.#text(commonMessages, 'lessThan') as string;
      this.#formatter = new LocaleFormatter(locale, { timeZone, lessThan });
    }
    return this.#formatter;
  }

  /** The text for a key, with its placeholders filled in. */
  t<K extends keyof E & string>(key: K, ...values: MessageArguments<E[K]>): string {
    return this.of(this.#messages, key, ...values);
  }

  /** The same for messages that are fetched later than the element. */
  of<A extends English, K extends keyof A & string>(
    messages: AreaMessages<A>,
    key: K,
    ...values: MessageArguments<A[K]>
  ): string {
    const [named] = values as [Readonly<Record<string, MessageValue>>?];
    return formatMessage(this.#text(messages, key), named ?? {}, this.format);
  }

  hostConnected(): void {
    this.#stopWatching = watchLanguage(this.#host, () => this.#readPage());
    this.#readPage();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
  }

  get #wantedLocale(): string {
    return canonicalLocale(this.#settings.value?.locale) ?? this.#pageLocale;
  }

  #readPage(): void {
    const locale = localeOf(this.#host);
    const direction = directionOf(this.#host);
    if (locale === this.#pageLocale && direction === this.#pageDirection) return;
    this.#pageLocale = locale;
    this.#pageDirection = direction;
    this.#changed();
  }

  #changed(): void {
    this.#formatter = null;
    this.#host.requestUpdate();
    const language = availableLanguage(this.#wantedLocale);
    if (textsOf(language) !== null) return;
    void loadLanguage(language).then(() => {
      this.#formatter = null;
      this.#host.requestUpdate();
    });
  }

  #text<A extends English>({ area, english }: AreaMessages<A>, key: keyof A & string): MessageText {
    const fallback = english[key] as MessageText;
    const override = this.#settings.value?.messages[`${area}.${key}`];
    return override ?? textsOf(availableLanguage(this.#wantedLocale))?.text(area, key, fallback) ?? fallback;
  }
}
