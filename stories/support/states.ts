/** The states that every element bound to data has, as stories: `export const Skeleton: Story = skeleton('listInvoices');` */
import type { StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { MockOperation } from '../../mocks/behaviour.ts';
import type { BillingErrorCode } from '../../src/api/billing-error.ts';
import type { BillingParameters } from './billing.ts';
import { find } from './find.ts';
import { settled } from './settled.ts';

type Play = NonNullable<StoryObj['play']>;

/** Passes once something that matches is shown. */
export function shows(selector: string): Play {
  return async ({ canvasElement }) => {
    await find(canvasElement).element(selector);
  };
}

/** Passes once the text is shown. */
export function says(text: string | RegExp): Play {
  return async ({ canvasElement }) => {
    await find(canvasElement).text(text);
  };
}

/** Nothing has been answered yet. Without a name: nothing at all. */
export function skeleton(...operations: MockOperation[]): StoryObj {
  return billed({ hanging: operations.length === 0 ? 'all' : operations }, shows('.skeleton'));
}

/** It could not be loaded: why, what it means, and the way to try again. */
export function failed(...operations: MockOperation[]): StoryObj {
  return billed(refusing('internal_error', operations), async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.element('[role=alert]');
    await page.button('Try again');
  });
}

/** There is no connection, and nothing was loaded before. */
export function offline(...operations: MockOperation[]): StoryObj {
  return billed(refusing('offline', operations), shows('[role=alert]'));
}

/** The session has ended and no new one could be had. */
export function sessionExpired(...operations: MockOperation[]): StoryObj {
  return billed(refusing('session_expired', operations), shows('[role=alert]'));
}

/** What was loaded stays on screen, with its age, because it could not be loaded again. */
export function stale(): StoryObj {
  return billed({ later: 'internal_error' }, async ({ canvasElement }) => {
    const page = find(canvasElement);
    await page.button('Try again');
    await expect(page.has('.skeleton')).toBe(false);
  });
}

/** The same, and it is known why: the connection is gone. */
export function wentOffline(): StoryObj {
  return billed({ later: 'offline' }, async ({ canvasElement }) => {
    await find(canvasElement).button('Try again');
  });
}

/** Somebody who may look and do nothing else. What is missing is looked for once everything is there. */
export function onlyLooking(play: Play = async () => {}): StoryObj {
  return billed({ permissions: ['view'] }, onceThere(play));
}

/** Plays once the account has come: what takes no space until then is missing for another reason before. */
export function onceThere(play: Play): Play {
  return async (context) => {
    const { canvasElement } = context;
    await settled(canvasElement);
    const provider = canvasElement.querySelector('billing-provider');
    if (provider === null) throw new Error('There is no provider in this story.');
    await waitFor(() => expect(provider['accountResource'].status).toBe('ready'), { timeout: 15_000 });
    await settled(canvasElement);
    await play(context);
  };
}

/** A story that differs by its backend alone. */
export function billed(billing: BillingParameters, play?: Play): StoryObj {
  return { parameters: { billing }, ...(play === undefined ? {} : { play }) };
}

function refusing(code: BillingErrorCode, operations: readonly MockOperation[]): BillingParameters {
  const names = operations.length === 0 ? (['all'] as const) : operations;
  return { refusing: Object.fromEntries(names.map((name) => [name, code])) };
}
