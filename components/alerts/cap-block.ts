import type { SpendCap, SpendCapInput, SpendCapList } from 'billing-portal-contract';
import { html, nothing } from 'lit';
import { renderCap } from './cap-row.ts';
import { capText, scopeText, type CapTexts } from './cap-words.ts';
import { renderItemActions } from './item-actions.ts';
import type { ListEdits } from './list-edits.ts';
import { renderTold } from './told.ts';

interface CapBlock {
  readonly list: SpendCapList;
  readonly texts: CapTexts;
  readonly edits: ListEdits<SpendCapInput>;
  readonly editing: number | 'new' | null;
  readonly canManage: boolean;
  readonly canAdd: boolean;
  readonly open: (index: number | 'new') => void;
  readonly remove: (index: number) => void;
  readonly form: (index: number | 'new') => unknown;
}

/** The limits, each with what was spent against it, and how soon they take effect. */
export function renderCapBlock(block: CapBlock) {
  const { canAdd, canManage, editing, edits, form, list, open, texts } = block;
  const { t } = texts;
  return html`<div class="block" role="group" aria-labelledby="caps-title">
    <h3 id="caps-title">${t('title')}</h3>
    ${
      list.items.length === 0
        ? html`<p class="muted">${t('empty')}</p>`
        : html`<ul class="rows">
              ${list.items.map((cap, index) => (editing === index ? html`<li>${form(index)}</li>` : renderItem(cap, index, block)))}
            </ul>
            ${renderEnforcement(list, texts)}`
    }
    ${renderTold(edits, t('undo'), 'cap')}
    ${
      editing === 'new'
        ? form('new')
        : canManage && canAdd
          ? html`<div>
              <button class="button small" part="add-cap" type="button" @click=${() => open('new')}>${t('add')}</button>
            </div>`
          : nothing
    }
  </div>`;
}

function renderItem(cap: SpendCap, index: number, { canManage, edits, open, remove, texts }: CapBlock) {
  const { t } = texts;
  const scope = scopeText(cap.scope, texts);
  const name = scope === null ? capText(cap, texts) : `${capText(cap, texts)} · ${scope}`;
  return html`<li class="item" part="cap">
    ${renderCap(cap, texts)}
    ${
      canManage
        ? renderItemActions({
            id: `cap-${index}`,
            change: t('change'),
            remove: t('remove'),
            changeLabel: t('changeOne', { limit: name }),
            removeLabel: t('removeOne', { limit: name }),
            isBlocked: edits.isRunning,
            open: () => open(index),
            take: () => remove(index),
          })
        : nothing
    }
  </li>`;
}

function renderEnforcement({ enforcement, items }: SpendCapList, { t }: CapTexts) {
  if (!items.some(({ mode }) => mode === 'hard')) return nothing;
  const { holds, lagSeconds } = enforcement;
  return html`<p class="caption muted" part="enforcement">
    ${lagSeconds === 0 ? t('effectNow') : t('effectLater', { count: lagSeconds })}
    ${t(holds === 'counted_when_reserved' ? 'holdsCount' : 'holdsPass')}
  </p>`;
}
