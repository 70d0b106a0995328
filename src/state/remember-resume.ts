import { RESUME_KEY, type ResumeRecord } from './resume-record.ts';

/** Keeps what waits, or with `null` forgets it. */
export function rememberResume(record: ResumeRecord | null): void {
  try {
    if (record === null) sessionStorage.removeItem(RESUME_KEY);
    else sessionStorage.setItem(RESUME_KEY, JSON.stringify(record));
  } catch {
    // The action resumes as long as the page stays.
  }
}
