/** An action that waits for capacity, so that this tab knows it again after a reload. */
export interface ResumeRecord {
  readonly feature: string;
  readonly quantity: string;
  readonly resumeToken: string;
}

export const RESUME_KEY = 'billing-portal/resume/v1';

export function pendingResume(): ResumeRecord | null {
  try {
    const record = JSON.parse(sessionStorage.getItem(RESUME_KEY) ?? 'null') as Partial<ResumeRecord> | null;
    return typeof record?.resumeToken === 'string' ? (record as ResumeRecord) : null;
  } catch {
    return null; // No storage: then nothing survives a reload.
  }
}
