import type { CSSResultGroup } from 'lit';
import {
  buttonStyles,
  fieldStyles,
  hostStyles,
  listStyles,
  skeletonStyles,
  statusStyles,
  visuallyHiddenStyles,
} from '../shared/index.ts';
import { transferInstructionsStyles } from '../bank-transfers/transfer-instructions.styles.ts';
import { codeFieldStyles } from '../redeem-code/code-field.styles.ts';
import { dialogStyles } from './dialog.styles.ts';
import { purchasePartsStyles } from './purchase-parts.styles.ts';

/** What both purchase dialogs are dressed in. */
export const purchaseDialogStyles: CSSResultGroup = [
  hostStyles,
  buttonStyles,
  fieldStyles,
  listStyles,
  statusStyles,
  skeletonStyles,
  visuallyHiddenStyles,
  dialogStyles,
  purchasePartsStyles,
  codeFieldStyles,
  transferInstructionsStyles,
];
