import { expect, test } from './support/fixtures.ts';
import { onBalance, onCredits } from './support/people.ts';

// What assistive technology is given in the main flows, as a whole: names, roles, order, and what is announced.

test('credits are bought', async ({ billing }) => {
  await billing.open();
  const dialog = await billing.buyCredits();
  await expect(dialog.root).toMatchAriaSnapshot(`
    - dialog /Buy credits for Atelier \\w+/:
      - heading /Buy credits for Atelier/ [level=2]
      - text: Sandbox
      - button "Close"
      - group:
        - radiogroup "Choose a pack":
          - radio "500 credits €8.00 €0.016 per credit · do not expire" [checked]
          - radio "2,100 credits €28.00 €0.01333 per credit · Save 16% · do not expire"
          - radio "11,500 credits €120.00 €0.01043 per credit · Save 34% · valid for 365 days"
        - paragraph: +500 credits
        - paragraph: about 50 images · about 125 upscales · do not expire
        - group "Quantity":
          - button "One pack fewer" [disabled]
          - status: "1"
          - button "One pack more"
        - 'img "After this purchase: 900 credits, of which 500 are new"'
        - paragraph: /Plan credits are used first and reset on .+\\. The ones you buy stay\\./
      - term: Small
      - definition: €8.00
      - term: VAT 19% (Germany)
      - definition: €1.52
      - term: Total today
      - definition: €9.52
      - text: Pay with Visa ···· 4242
      - button "Change the payment method"
      - button "Pay by bank transfer instead"
      - button "Have a code?"
      - term: Credits afterwards
      - definition: "900"
      - button "Cancel"
      - button "Buy 500 credits · €9.52"
      - status: "Total today: €9.52"
  `);
  await dialog.pay.click();
  await dialog.expectOutcome('500 credits added. You have 900 in all.');
  await expect(dialog.root).toMatchAriaSnapshot(`
    - dialog /Buy credits for Atelier \\w+/:
      - heading /Buy credits for Atelier/ [level=2]
      - text: Sandbox
      - button "Close"
      - heading "500 credits added. You have 900 in all." [level=3]
      - paragraph: €9.52 paid with Visa ···· 4242.
      - button "Receipt"
      - button "Back to what you were doing"
      - status: 500 credits added. You have 900 in all.
  `);
});

test.describe('on a balance', () => {
  test.use({ person: onBalance });

  test('the portal, and funds are added', async ({ billing }) => {
    await billing.open();
    await expect(billing.portal).toMatchAriaSnapshot(`
      - region "Flex":
        - heading "Flex" [level=2]
        - text: Active
        - paragraph: /\\$10 a month · next payment \\$10\\.89 on .+/
        - group "What you can do with your plan":
          - button "Change plan"
          - button "Pause"
          - button "Cancel plan"
      - region "Balance":
        - heading "Balance" [level=2]
        - button "Add funds"
        - paragraph: $4.20
        - paragraph: /\\$0\\.80 spent since .+/
        - list:
          - listitem: /\\$4\\.20 included, resets to \\$5\\.00 on .+/
      - region "Usage":
        - heading "Usage" [level=2]
    `);
    const dialog = await billing.addFunds();
    await expect(dialog.root).toMatchAriaSnapshot(`
      - dialog /Add funds to Atelier \\w+/:
        - heading /Add funds to Atelier/ [level=2]
        - text: Sandbox
        - button "Close"
        - group:
          - radiogroup "Amount":
            - radio "$10" [checked]
            - radio "$25"
            - radio "$50"
            - radio "$100"
            - radio "Other amount From $5 to $2,000"
            - textbox "Other amount"
        - term: Added to your balance
        - definition: $10.00
        - term: Sales tax 8.875% (NY, United States)
        - definition: $0.89
        - term: Total today
        - definition: $10.89
        - text: Pay with Visa ···· 4242
        - button "Change the payment method"
        - term: Balance afterwards
        - definition: $14.20
        - button "Cancel"
        - button "Pay $10.89"
        - status: "Total today: $10.89"
    `);
    await dialog.pay.click();
    await dialog.expectOutcome('$10.00 added. Your balance is $14.20.');
    await expect(dialog.root.getByRole('status')).toHaveText('$10.00 added. Your balance is $14.20.');
  });
});

test.describe('with a card that is declined', () => {
  test.use({ person: { ...onCredits, card: 'declined' } });

  test('the decline is read with its cause and what can be done', async ({ billing }) => {
    await billing.open();
    const dialog = await billing.buyCredits();
    await dialog.pay.click();
    await dialog.expectOutcome('The payment didn’t go through');
    await expect(dialog.root).toMatchAriaSnapshot(`
      - dialog /Buy credits for Atelier \\w+/:
        - heading "The payment didn’t go through" [level=3]
        - paragraph: Your bank declined the card without saying why. You were not charged.
        - paragraph: Your bank can tell you why. Use another card, or try again after speaking with it.
        - group:
          - group "Choose a payment method":
            - radio /Visa ···· 0002 Default/ [checked]
            - button "Add a card"
        - button "Start again"
        - button "Pay €9.52 again"
        - status: The payment didn’t go through. Your bank declined the card without saying why. You were not charged.
    `);
  });
});
