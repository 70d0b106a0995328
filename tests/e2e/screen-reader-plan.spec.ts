import type { Locator, Page } from '@playwright/test';
import { PurchaseDialog } from './pages/purchase-dialog.ts';
import { expect, test } from './support/fixtures.ts';
import { onCredits, saveCard } from './support/people.ts';

// What assistive technology is given where something is agreed to that lasts: names, roles, order, and what is announced.

const MONTH_SECONDS = 32 * 86_400;

const planOf = (page: Page): Locator => page.locator('billing-subscription');
const button = (within: Locator, name: string): Locator => within.getByRole('button', { name, exact: true });
/** What is said outside of dialogs, politely. */
const announced = (page: Page): Locator => page.locator('body > [aria-live=polite]');

test('a plan is changed', async ({ billing, page }) => {
  await billing.open();
  await button(planOf(page), 'Change plan').click();
  const plans = page.getByRole('dialog', { name: 'Choose a plan' });
  await expect(plans).toMatchAriaSnapshot(`
    - dialog "Choose a plan":
      - heading "Choose a plan" [level=2]
      - button "Close"
      - group:
        - region "Plans":
          - radiogroup "Pay":
            - radio "Monthly" [checked]
            - radio "Yearly"
          - list:
            - listitem:
              - heading "Starter" [level=3]
              - text: Your plan
              - paragraph: €12 a month
            - listitem:
              - heading "Pro" [level=3]
              - paragraph: €39 a month
              - list:
                - listitem: 5,000 credits each month
              - button "Choose Pro"
          - paragraph: Tax is added where it applies.
  `);
  await button(plans, 'Choose Pro').click();
  const dialog = new PurchaseDialog(page, /^Change to Pro/);
  await expect(dialog.root).toMatchAriaSnapshot(`
    - dialog "Change to Pro":
      - heading "Change to Pro" [level=2]
      - text: Sandbox
      - button "Close"
      - group:
        - list:
          - listitem: Pro starts as soon as it is paid.
          - listitem: "Plan credits: 400 now, 4,400 right after."
      - term: "/^Unused time: Starter, until .+/"
      - definition: /^-€\\d+\\.\\d\\d$/
      - term: /^Pro, until .+/
      - definition: /^€\\d+\\.\\d\\d$/
      - term: VAT 19% (Germany)
      - definition: /^€\\d+\\.\\d\\d$/
      - term: Total today
      - definition: /^€\\d+\\.\\d\\d$/
      - text: Pay with Visa ···· 4242
      - button "Change the payment method"
      - paragraph: /^Next payment €46\\.41 on .+/
      - button "Cancel"
      - button /^Change to Pro · €\\d+\\.\\d\\d$/
      - status: "/^Total today: €/"
  `);
  await dialog.root.getByRole('button', { name: /^Change to Pro · €/ }).click();
  await dialog.expectOutcome('You are on Pro now.');
  await expect(dialog.root).toMatchAriaSnapshot(`
    - dialog "Change to Pro":
      - heading "You are on Pro now." [level=3]
      - paragraph: /^€\\d+\\.\\d\\d paid with Visa ···· 4242\\.$/
      - button "Receipt"
      - button "Done"
      - status: You are on Pro now.
  `);
});

test('a plan is canceled', async ({ billing, page }) => {
  await billing.open();
  await button(planOf(page), 'Cancel plan').click();
  const dialog = page.getByRole('dialog', { name: 'Cancel Starter' });
  await expect(dialog).toMatchAriaSnapshot(`
    - dialog "Cancel Starter":
      - heading "Cancel Starter" [level=2]
      - button "Close"
      - group:
        - list:
          - listitem: /^Starter stays as it is until .+\\. Then it ends, and nothing more is charged\\.$/
          - listitem: The 400 plan credits can be used until it ends.
          - listitem: Your invoices stay here.
        - radiogroup "When should it end?":
          - radio /^On .+ It is paid until then\\.$/ [checked]
          - radio "Now What is left of the paid time is not given back."
        - combobox "Why are you leaving? (optional)"
      - button "Keep Starter"
      - button "Cancel Starter"
  `);
  await button(dialog, 'Cancel Starter').click();
  await expect(planOf(page)).toMatchAriaSnapshot(`
    - region "Starter":
      - heading "Starter" [level=2]
      - text: Ending
      - paragraph: /Starter until .+, then it ends\\./
      - group "What you can do with your plan":
        - button "Keep Starter"
        - button "Change plan"
      - paragraph:
        - text: /^Starter ends on .+\\. Until then you can take it back here\\.$/
        - button "Undo"
  `);
  await expect(announced(page)).toHaveText(/^Starter ends on .+\. Until then you can take it back here\.$/);
});

test('automatic top-up is set up', async ({ billing, page }) => {
  await page.goto('/#/billing&billing=auto-top-up');
  const section = page.locator('billing-auto-top-up');
  await button(section, 'Set up automatic top-up').click();
  await section.getByLabel('Credits', { exact: true }).fill('390');
  await section.getByLabel('Pack', { exact: true }).selectOption({ label: 'Small: 500 credits, €8.00' });
  await section.getByLabel('Most per month').fill('50');
  await expect(section).toMatchAriaSnapshot(`
    - form "Automatic top-up":
      - group:
        - group "When to top up":
          - radio "At a number of credits" [checked]
          - radio "With days left at my pace"
        - textbox "Credits": "390"
        - group "What to add":
          - radio "The same each time" [checked]
          - radio "Up to a target"
        - combobox "Pack":
          - 'option "Small: 500 credits, €8.00" [selected]'
        - textbox "How many each time": "1"
        - textbox "Most per month": "50"
        - combobox "Payment method":
          - option "Visa ···· 4242, used for payments" [selected]
      - heading "What this means" [level=3]
      - paragraph: One charge now would be €9.52, with €1.52 tax. €50.00 of the cap is left this month.
      - heading "With your last 30 days" [level=3]
      - heading "Your permission" [level=3]
      - paragraph: /^I allow automatic charges to my saved payment method, without asking me each time/
      - checkbox "I have read this and agree"
      - button "Switch on automatic top-up"
      - button "Cancel"
  `);
  await section.getByRole('checkbox', { name: 'I have read this and agree' }).check();
  await button(section, 'Switch on automatic top-up').click();
  await expect(section).toContainText('Runs when 390 credits are left.');
  await expect(billing.credits).toContainText('400 left');
  await expect(announced(page)).toHaveText('Automatic top-up is on.');
});

test.describe('past due', () => {
  test.use({ person: { ...onCredits, card: 'declined' } });

  test('an open invoice is paid', async ({ billing, customer, operator, page }) => {
    await operator.call('POST', '/sandbox/clock', { customer: customer.key, advanceSeconds: MONTH_SECONDS });
    await saveCard(operator, customer.key, 'visa_ok');
    await billing.open();
    const banner = page.locator('billing-banner');
    await expect(banner).toMatchAriaSnapshot(`
      - status:
        - paragraph: /^€14\\.28 is still to be paid\\./
        - button "Pay the invoice"
    `);
    await button(banner, 'Pay the invoice').click();
    const dialog = new PurchaseDialog(page, /^Pay (the open )?invoice/);
    await expect(dialog.root).toMatchAriaSnapshot(`
      - dialog /^Pay invoice .+/:
        - heading /^Pay invoice .+/ [level=2]
        - text: Sandbox
        - button "Close"
        - group:
          - paragraph: Your bank declined the card without saying why.
          - paragraph: /^Once it is paid, Starter goes on and you can buy again\\./
        - term: /^Starter, until .+/
        - definition: €12.00
        - term: VAT 19% (Germany)
        - definition: €2.28
        - term: Total today
        - definition: €14.28
        - text: Pay with Visa ···· 4242
        - button "Change the payment method"
        - button "Cancel"
        - button "Pay €14.28"
        - status: "Total today: €14.28"
    `);
    await dialog.button('Pay €14.28').click();
    await dialog.expectOutcome('The invoice is paid. Starter goes on.');
    await expect(dialog.root).toMatchAriaSnapshot(`
      - dialog /^Pay invoice .+/:
        - heading "The invoice is paid. Starter goes on." [level=3]
        - paragraph: €14.28 paid with Visa ···· 4242.
        - button "Receipt"
        - button "Done"
        - status: The invoice is paid. Starter goes on.
    `);
  });
});
