/** An action that waits for capacity, so that this tab knows it again after a reload. */
export interface ResumeRecord {
  readonly feature: string;
  readonly quantity: string;
  readonly resumeToken: string;
}

const KEY = 'billing-portal/resume/v1';

export function pendingResume(): ResumeRecord | null {
  try {
    const record = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<ResumeRecord> | null;
    return typeof record?.resumeToken === 'string' ? (record as ResumeRecord) : null;
  } catch {
    return null; // No storage: then nothing survives a reload.
  }
}

export function rememberResume(record: ResumeRecord | null): void {
  try {
    if (record === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(record));
  } catch {
    // The action resumes as long as the page stays.
  }
}
