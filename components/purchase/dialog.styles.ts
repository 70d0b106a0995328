import { css } from 'lit';

/** The frame that both purchase dialogs share: a card in the middle of a wide page, a sheet at the bottom of a narrow one. */
export const dialogStyles = css`
  :host {
    display: contents;
  }

  dialog {
    background: var(--_surface);
    block-size: fit-content;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.75);
    box-shadow: 0 1.5rem 4rem rgb(0 0 0 / 22%);
    color: var(--_text);
    inline-size: min(32rem, 100vi - 2rem);
    margin: auto;
    max-block-size: min(52rem, 100dvb - 2rem);
    max-inline-size: none;
    overflow: hidden;
    padding: 0;
  }

  dialog[open] {
    animation: billing-dialog-in var(--_duration) ease-out;
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: rgb(10 14 20 / 48%);
  }

  /* Not modal while a bank asks over the page: as if it were, but below what payment providers put on top (2147483647). */
  dialog[data-aside] {
    inset: 0;
    position: fixed;
    z-index: 2147483001;
  }

  .cover {
    background: rgb(10 14 20 / 48%);
    display: none;
    inset: 0;
    position: fixed;
    z-index: 2147483000;
  }

  dialog[data-aside] ~ .cover {
    display: block;
  }

  .frame {
    container: billing-dialog / inline-size;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

  .frame-header {
    align-items: center;
    display: flex;
    gap: var(--_space-3);
    /* A part of it below the title: what scrolls is not cut at its letters. */
    padding-block: var(--_space-4) var(--_space-2);
    padding-inline: var(--_space-6) var(--_space-4);
  }

  .frame-header h2 {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    /* A number at its end stays whole. */
    text-wrap: balance;
  }

  /* Takes the focus so that it is read, not to be worked with. */
  [tabindex='-1']:focus-visible {
    outline: none;
  }

  .choice-area {
    display: grid;
    gap: var(--_space-4);
    grid-template-columns: minmax(0, 1fr);
  }

  .link.caption {
    font-size: var(--_caption);
  }

  .link:disabled {
    color: inherit;
    cursor: default;
    opacity: 0.55;
    text-decoration: none;
  }

  .sandbox {
    border: 1px dashed var(--_warning);
    border-radius: var(--_radius-full);
    color: var(--_warning);
    flex: none;
    font-size: var(--_caption);
    font-weight: 500;
    padding: 0 var(--_space-2);
  }

  .frame-body {
    display: grid;
    gap: var(--_space-5);
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    /* Focus outlines reach 4 px out of their boxes and must not be cut by the scrolling box. */
    padding: var(--_space-2) var(--_space-6) var(--_space-4);
    scrollbar-gutter: auto;
  }

  .frame-footer {
    border-block-start: 1px solid var(--_line);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    justify-content: flex-end;
    padding: var(--_space-4) var(--_space-6);
  }

  .frame-footer .button {
    min-inline-size: 6rem;
  }

  .button-label {
    font-variant-numeric: tabular-nums;
  }

  /*
   * Numbers that are being worked out again, or belong to an amount that cannot be added: plainly not final, and still
   * readable, because they may stay so for long.
   */
  .is-updating {
    color: var(--_muted);
    transition: color var(--_duration) 120ms;
  }

  /* Muted once, not twice. */
  .is-updating .muted {
    color: inherit;
  }

  @container billing-dialog (inline-size < 24rem) {
    .frame-header {
      align-items: flex-start;
      flex-wrap: wrap;
      padding-inline: var(--_space-4) var(--_space-2);
      row-gap: var(--_space-1);
    }

    .frame-header h2 {
      flex-basis: 60%;
      /* Its first line on the line of the button beside it. */
      padding-block-start: calc((var(--_control) - 1.3em) / 2);
    }

    /* Below the title, which needs the width more. */
    .sandbox {
      order: 1;
    }

    .frame-body,
    .frame-footer {
      padding-inline: var(--_space-4);
    }

    .frame-footer .button {
      flex: 1 1 auto;
    }
  }

  /* Zoomed four times there is no room for a head and a foot that stay: all of it scrolls, so that all of it is read. */
  @media (max-height: 22rem) {
    .frame {
      overflow-y: auto;
      overscroll-behavior: contain;
    }

    .frame-body {
      flex: none;
      overflow: visible;
    }
  }

  @media (max-width: 30rem) {
    dialog {
      border-block-end: 0;
      border-end-end-radius: 0;
      border-end-start-radius: 0;
      border-inline: 0;
      inline-size: 100vi;
      margin-block-end: 0;
      max-block-size: 94dvb;
    }
  }

  /* It was there all along. */
  dialog[data-still] {
    animation: none;
  }

  @keyframes billing-dialog-in {
    from {
      opacity: 0;
      transform: translateY(0.5rem);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    dialog[open] {
      animation: none;
    }

    .is-updating {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 2px solid CanvasText;
    }

    .is-updating {
      color: GrayText;
    }
  }
`;
