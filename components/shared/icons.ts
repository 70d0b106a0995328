import { svg } from 'lit';

/** What every portal needs; see also `action-icons.ts`. */
export * from './icon.ts';

export const checkIcon = svg`<path d="m4.5 10.5 3.5 3.5 7.5-8" />`;
export const checkCircleIcon = svg`<circle cx="10" cy="10" r="7" /><path d="m7 10.2 2.1 2.1 4-4.4" />`;
export const clockIcon = svg`<circle cx="10" cy="10" r="7" /><path d="M10 6v4.2l2.8 1.6" />`;
export const cardIcon = svg`<rect x="2.5" y="4.5" width="15" height="11" rx="1.75" /><path d="M2.5 8.5h15M5.5 12.5h3" />`;
export const bankIcon = svg`<path d="m3 7.5 7-4 7 4zM4.5 9.5v5m3.7-5v5m3.6-5v5m3.7-5v5M3 16.5h14" />`;
export const dashIcon = svg`<path d="M6.5 10h7" />`;
export const crossCircleIcon = svg`<circle cx="10" cy="10" r="7" /><path d="m7.6 7.6 4.8 4.8m0-4.8-4.8 4.8" />`;
export const offlineIcon = svg`<path d="M3 3l14 14M5.2 8.6A8 8 0 0 1 8 7m4.7.2a8 8 0 0 1 2.1 1.4M7.5 11.4a4.4 4.4 0 0 1 3-1.2" /><path d="M10 15v.01" stroke-width="2.4" />`;
export const lockIcon = svg`<rect x="4.5" y="9" width="11" height="7.5" rx="1.5" /><path d="M7 9V6.5a3 3 0 0 1 6 0V9" />`;
export const walletIcon = svg`<path d="M3 6.2A1.7 1.7 0 0 1 4.7 4.5H14v3M3 6.2v8.1A1.7 1.7 0 0 0 4.7 16h12.8V7.5H4.7A1.7 1.7 0 0 1 3 6.2" /><path d="M14.2 11.8v.01" stroke-width="2" />`;
export const moreIcon = svg`<path d="M4.8 10v.01M10 10v.01M15.2 10v.01" stroke-width="2.2" />`;
