/** Every call that arrived, for auditors. */
export interface LoggedCall {
  readonly requestId: string;
  readonly at: string;
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly idempotencyKey: string | null;
  readonly parameters: unknown;
  isFromBrowser: boolean;
  /** `null` while it runs. */
  status: number | null;
  isReplayed: boolean;
  fault: string | null;
}
