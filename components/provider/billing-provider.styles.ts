import { css } from 'lit';

/** A provider draws nothing of its own. */
export const providerStyles = css`
  :host {
    display: contents;
  }

  :host([hidden]) {
    display: none;
  }

  :host([density='compact']) {
    --_density-control: 2rem;
  }
`;
