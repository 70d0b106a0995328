import type { Account } from 'billing-portal-contract';
import { html, LitElement, nothing, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { BillingError } from '../../src/api/billing-error.ts';
import { portalMessages } from '../../src/i18n/en/portal.ts';
import { MessagesController } from '../../src/i18n/messages-controller.ts';
import type { BillingStore } from '../../src/state/billing-store.ts';
import { dataOf } from '../../src/state/resource.ts';
import { StoreController } from '../../src/state/store-controller.ts';
import type { StoreResource } from '../../src/state/store-resource.ts';
import { buttonStyles } from './button.styles.ts';
import { FailurePart, renderAge, renderMissing } from './failure-part.ts';
import { hostStyles } from './host.styles.ts';
import { sectionStyles } from './section.styles.ts';
import { skeletonStyles } from './skeleton.styles.ts';
import { statusStyles } from './status.styles.ts';
import { visuallyHiddenStyles } from './visually-hidden.styles.ts';

/**
 * A section that shows a part of the account: skeleton, failure with retry, and data that stays on screen while it is
 * refreshed or cannot be. Works alone under a provider and inside the portal.
 */
export abstract class AccountElement extends LitElement {
  static override styles: CSSResultGroup = [
    hostStyles,
    buttonStyles,
    sectionStyles,
    statusStyles,
    skeletonStyles,
    visuallyHiddenStyles,
  ];

  /** Set by the portal, which says once for all sections that their data is stale. */
  @property({ type: Boolean, attribute: 'in-portal' }) inPortal = false;

  protected readonly source = new StoreController(this, (store) => this.uses(store));
  protected readonly shell = new MessagesController(this, portalMessages);
  readonly #failure = new FailurePart(this, 'section');

  protected abstract renderAccount(account: Account): unknown;
  protected abstract renderSkeleton(): unknown;

  /** What has to be loaded for this section beside the account. */
  protected uses(_store: BillingStore): readonly StoreResource<unknown>[] {
    return [];
  }

  protected override render(): unknown {
    const resource = this.source.account;
    const account = dataOf(resource);
    if (account !== null) {
      const isStale = resource.status === 'failed' && !this.inPortal;
      return html`${this.renderAccount(account)}${isStale ? this.renderStale(account) : nothing}`;
    }
    if (resource.status === 'failed') return this.renderFailed(resource.error);
    return html`<span class="visually-hidden">${this.shell.t('loading')}</span>${this.renderSkeleton()}`;
  }

  protected readonly retry = (): void => {
    if (this.#failure.hasFailed) void this.#failure.retry();
    void this.source.store?.refresh();
  };

  protected renderFailed(error: BillingError): unknown {
    return this.#failure.render(
      ({ renderFailure }) => renderFailure(error, this.shell, this.retry),
      this.renderSkeleton(),
      () => renderMissing(this.shell, this.retry),
    );
  }

  protected renderStale(account: Account): unknown {
    return renderAge(account.asOf, this.shell, this.retry);
  }
}
