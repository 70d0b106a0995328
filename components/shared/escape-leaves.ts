/**
 * Escape leaves a form in the page as its own button does, but never what somebody has typed or chosen in it: that is thrown
 * away only by who asks for it.
 */
export function leaveOnEscape(event: KeyboardEvent, isKept: boolean, leave: () => void): void {
  if (event.key !== 'Escape' || event.isComposing || isKept) return;
  // A dialog around it stays open: one press takes back one step.
  event.preventDefault();
  event.stopPropagation();
  leave();
}
