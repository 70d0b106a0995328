import { deepActiveElement } from '../../src/dom/deep-active-element.ts';

/** Whether the customer is in one of our dialogs, which speaks for itself. */
export function isInDialog(): boolean {
  return deepActiveElement()?.closest('dialog') != null;
}
