/** One press of the button: do the work, and when capacity is short let the portal sell what is missing, then go on. */
import type { BillingProvider } from '../../../components/provider/billing-provider.ts';
import type { StudioMe } from '../studio-api.ts';
import { costInWords } from './cost.ts';
import type { Gallery, Tile } from './gallery.ts';
import { forgetAction, rememberAction, rememberedAction, type PendingAction } from './pending-action.ts';
import type { StudioClient } from './studio-client.ts';
import { fill, type Words } from './words.ts';

export interface ComposerParts {
  readonly form: HTMLFormElement;
  readonly prompt: HTMLTextAreaElement;
  readonly button: HTMLButtonElement;
  readonly another: HTMLButtonElement;
  readonly status: HTMLElement;
}

const ideas: readonly string[] = [
  'A harbour town at dusk, seen from the water',
  'Snow on a desert, from a balloon',
  'The last tram, empty, its windows lit',
  'Nine kites over a flat green country',
  'A lighthouse keeper and her garden',
  'Moonrise behind a power station',
];

export class Composer {
  readonly #parts: ComposerParts;
  readonly #provider: BillingProvider;
  readonly #client: StudioClient;
  readonly #gallery: Gallery;
  readonly #me: StudioMe;
  readonly #words: Words;
  #idea = 0;

  constructor(
    parts: ComposerParts,
    context: { provider: BillingProvider; client: StudioClient; gallery: Gallery; me: StudioMe; words: Words },
  ) {
    this.#parts = parts;
    this.#provider = context.provider;
    this.#client = context.client;
    this.#gallery = context.gallery;
    this.#me = context.me;
    this.#words = context.words;
  }

  start(language: string): void {
    const { form, prompt, button, another } = this.#parts;
    button.textContent = buttonText(this.#me, language, this.#words);
    prompt.placeholder = this.#words.promptExample;
    another.addEventListener('click', () => {
      prompt.value = ideas[(this.#idea += 1) % ideas.length] ?? '';
      prompt.focus();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run({
        actionId: crypto.randomUUID(),
        kind: this.#me.action.kind,
        prompt: prompt.value.trim() || prompt.placeholder,
        customer: this.#me.customer,
      });
    });
    const stopped = rememberedAction(this.#me.customer);
    // The page was reloaded while an action waited. It is offered and not opened: nobody asked for a dialog just now.
    if (stopped) this.#offer(this.#gallery.add(stopped.prompt), stopped, this.#words.held);
  }

  async #run(action: PendingAction, tile: Tile = this.#gallery.add(action.prompt)): Promise<void> {
    try {
      for (;;) {
        tile.developing(this.#words);
        const outcome = await this.#client.make(action.kind, action.actionId, action.prompt);
        if (outcome.kind === 'made') {
          forgetAction();
          tile.done(outcome.image);
          this.#parts.status.textContent = fill(this.#words.made, { prompt: outcome.image.prompt });
          void this.#provider.refresh();
          return;
        }
        const { feature, quantity } = outcome.refusal;
        tile.waiting(this.#words);
        rememberAction(action);
        // Resolves once the customer has what is missing. The same action, with the same id, then runs by itself.
        await this.#provider.ensureCapacity({ feature, quantity, resumeToken: action.actionId });
      }
    } catch (error) {
      const isGivenUp = error instanceof Error && 'code' in error && error.code === 'aborted';
      this.#offer(tile, action, isGivenUp ? this.#words.stopped : this.#words.failed);
    }
  }

  #offer(tile: Tile, action: PendingAction, text: string): void {
    this.#parts.status.textContent = text;
    tile.stopped(this.#words, text, () => void this.#run(action, tile), forgetAction);
  }
}

function buttonText({ action }: StudioMe, language: string, words: Words): string {
  const isJob = action.kind === 'job';
  if (action.cost === null) return isJob ? words.jobIncluded : words.generateIncluded;
  return fill(isJob ? words.job : words.generate, { cost: costInWords(action.cost, language, words) });
}
