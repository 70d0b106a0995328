/** The action that was stopped for want of capacity. It outlives a reload, so that it can be resumed and not repeated. */
export interface PendingAction {
  readonly actionId: string;
  readonly kind: 'image' | 'job';
  readonly prompt: string;
  readonly customer: string;
}

const KEY = 'halide-pending-action';

export function rememberAction(action: PendingAction): void {
  sessionStorage.setItem(KEY, JSON.stringify(action));
}

export function forgetAction(): void {
  sessionStorage.removeItem(KEY);
}

export function rememberedAction(customer: string): PendingAction | null {
  const text = sessionStorage.getItem(KEY);
  if (text === null) return null;
  const action = JSON.parse(text) as PendingAction;
  return action.customer === customer ? action : null;
}
