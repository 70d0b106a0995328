import { svg } from 'lit';

/** What only stands on buttons of dialogs, banners and invoices. */
export const closeIcon = svg`<path d="m5.5 5.5 9 9m0-9-9 9" />`;
export const downloadIcon = svg`<path d="M10 3.5v9m-3.5-3.3L10 12.7l3.5-3.5M4 16.5h12" />`;
export const minusIcon = svg`<path d="M4.5 10h11" />`;
