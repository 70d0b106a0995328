import type { Alert, AlertInput } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { wholeCredits } from '../../src/money/whole-credits.ts';
import { icon, warningIcon } from '../shared/icons.ts';
import { channelText, thresholdText, type AlertTexts } from './alert-words.ts';
import { renderItemActions } from './item-actions.ts';
import type { ListEdits } from './list-edits.ts';
import { renderTold } from './told.ts';

interface AlertBlock {
  readonly alerts: readonly Alert[];
  readonly texts: AlertTexts;
  readonly edits: ListEdits<AlertInput>;
  readonly editing: number | 'new' | null;
  readonly canManage: boolean;
  readonly canAdd: boolean;
  readonly open: (index: number | 'new') => void;
  readonly remove: (index: number) => void;
  readonly form: (index: number | 'new') => unknown;
}

/** The alerts, each with its level as of now and whether it is reached, and what can be done with them. */
export function renderAlertBlock(block: AlertBlock) {
  const { alerts, canAdd, canManage, editing, edits, form, open, texts } = block;
  const { t } = texts;
  return html`<div class="block" role="group" aria-labelledby="alerts-title">
    <h3 id="alerts-title">${t('alerts')}</h3>
    ${
      alerts.length === 0
        ? html`<p class="muted">${t('empty')}</p>`
        : html`<ul class="rows">
              ${alerts.map((alert, index) => (editing === index ? html`<li>${form(index)}</li>` : renderAlert(alert, index, block)))}
            </ul>
            <p class="caption muted">${t('told')}</p>`
    }
    ${renderTold(edits, t('undo'), 'alert')}
    ${
      editing === 'new'
        ? form('new')
        : canManage && canAdd
          ? html`<div>
              <button class="button small" part="add-alert" type="button" @click=${() => open('new')}>
                ${t('add')}
              </button>
            </div>`
          : nothing
    }
  </div>`;
}

function renderAlert(alert: Alert, index: number, { canManage, edits, open, remove, texts }: AlertBlock) {
  const { t, format } = texts;
  const { crossedAt, level, threshold } = alert;
  const name = thresholdText(threshold, texts);
  const facts = [channelText(alert.channels, texts), threshold.kind === 'amount' ? null : levelText(level, texts)];
  return html`<li class="item" part="alert">
    <p>${name}</p>
    <p class="caption muted">${facts.filter((fact) => fact !== null).join(' · ')}</p>
    ${
      crossedAt === null
        ? nothing
        : html`<p class="status warning caption">
            ${icon(warningIcon, 'small')}${t('crossed', { date: format.date(crossedAt) })}
          </p>`
    }
    ${
      canManage
        ? renderItemActions({
            id: `alert-${index}`,
            change: t('change'),
            remove: t('remove'),
            changeLabel: t('changeOne', { alert: name }),
            removeLabel: t('removeOne', { alert: name }),
            isBlocked: edits.isRunning,
            open: () => open(index),
            take: () => remove(index),
          })
        : nothing
    }
  </li>`;
}

/** Where the level lies as of now. */
function levelText(level: Alert['level'], { t }: AlertTexts): string {
  return level === null ? t('levelUnknown') : t('levelNow', { level: 'units' in level ? wholeCredits(level) : level });
}
