import type { ReactiveController, ReactiveElement } from 'lit';
import { LocaleFormatter } from './locale-formatter.ts';
import type { AreaMessages, English, MessageArguments } from './messages.ts';

/**
 * Texts and formats for one element: `t('left', { count })` and `format.money(total)`. Follows the provider's settings,
 * else the closest `lang`; English until the locale's chunk is there, then the host is updated.
 */
export class MessagesController<E extends English> implements ReactiveController {
  constructor(host: ReactiveElement, messages: AreaMessages<E>) {
    void messages;
    host.addController(this);
  }

  /** BCP 47, e.g. for `lang` in templates. */
  get locale(): string {
    return 'en';
  }

  get direction(): 'ltr' | 'rtl' {
    return 'ltr';
  }

  get format(): LocaleFormatter {
    return new LocaleFormatter('en');
  }

  /** The text for a key, with its placeholders filled in. */
  t<K extends keyof E & string>(_key: K, ..._values: MessageArguments<E[K]>): string {
    throw new Error('Not filled in yet');
  }

  hostConnected(): void {}
}
