/** What every element styles itself with. */
export { buttonStyles } from './button.styles.ts';
export { fieldStyles } from './field.styles.ts';
export { hostStyles } from './host.styles.ts';
export { listStyles } from './list.styles.ts';
export { skeletonStyles } from './skeleton.styles.ts';
export { statusStyles } from './status.styles.ts';
export { tableStyles } from './table.styles.ts';
export { visuallyHiddenStyles } from './visually-hidden.styles.ts';
