export interface AuditReport {
  readonly counts: Readonly<Record<string, string>>;
  readonly broken: readonly {
    readonly rule: string;
    readonly says: string;
    readonly rows: readonly { readonly subject: string; readonly detail: string }[];
  }[];
  readonly rules: number;
  readonly hasProcessor: boolean;
}

export function audit(connectionString: string): Promise<AuditReport>;
export function auditWith(client: { query(text: string): Promise<{ rows: never[] }> }): Promise<AuditReport>;
export function describe(report: AuditReport): string[];
