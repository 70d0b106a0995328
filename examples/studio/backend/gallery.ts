import { createHash } from 'node:crypto';
import type { StudioImage } from '../studio-api.ts';

const IMAGES_MAX = 60;

/** The pictures each customer has made. A demo forgets them with a restart; what was paid for them it does not. */
export class Gallery {
  readonly #images = new Map<string, StudioImage[]>();

  list(customer: string): readonly StudioImage[] {
    return this.#images.get(customer) ?? [];
  }

  /** The same action gives the same picture, however often it is asked for. */
  add(customer: string, actionId: string, prompt: string): StudioImage {
    const images = this.#images.get(customer) ?? [];
    const known = images.find((image) => image.id === actionId);
    if (known) return known;
    const seed = createHash('sha256').update(`${actionId}\n${prompt}`).digest().readUInt32BE(0);
    const image: StudioImage = { id: actionId, prompt, seed, createdAt: new Date().toISOString() };
    this.#images.set(customer, [image, ...images].slice(0, IMAGES_MAX));
    return image;
  }
}
