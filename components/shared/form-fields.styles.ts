import { css } from 'lit';

/** A form of `form-fields.ts`: what is chosen from is as wide as what is typed into. */
export const formFieldsStyles = css`
  form {
    display: grid;
    gap: var(--_space-3);
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 32rem;
  }

  legend {
    margin-block-end: var(--_space-1);
  }

  select.control {
    inline-size: 100%;
    text-overflow: ellipsis;
  }

  .sign {
    color: var(--_muted);
  }
`;
