import type { StudioImage } from '../studio-api.ts';
import { picture } from './art/picture.ts';
import type { Words } from './words.ts';

/** Pictures that come with the product, so that a new account is not an empty room. */
const examples: readonly { readonly prompt: string; readonly seed: number }[] = [
  { prompt: 'Dunes before the rain', seed: 7 },
  { prompt: 'Nine moons, one of them new', seed: 15 },
  { prompt: 'A quilt from a lighthouse', seed: 10 },
  { prompt: 'Harbour after the last ferry', seed: 31 },
  { prompt: 'Wind, drawn by somebody patient', seed: 43 },
  { prompt: 'The valley that keeps the light', seed: 19 },
  { prompt: 'Tiles of a station nobody uses', seed: 14 },
  { prompt: 'A slow planet', seed: 54 },
  { prompt: 'Low tide, four minutes later', seed: 88 },
  { prompt: 'The town that rents out its roofs', seed: 102 },
];

export function showExamples(list: HTMLElement): void {
  list.replaceChildren(...examples.map(({ prompt, seed }) => item(figure(seed, prompt))));
}

export class Gallery {
  readonly #list: HTMLElement;
  readonly #section: HTMLElement;

  constructor(section: HTMLElement, list: HTMLElement) {
    this.#section = section;
    this.#list = list;
  }

  show(images: readonly StudioImage[]): void {
    this.#list.replaceChildren(...images.map((image) => item(figure(image.seed, image.prompt))));
    this.#section.hidden = images.length === 0;
  }

  /** A place for a picture that is being made. */
  add(prompt: string): Tile {
    const place = item();
    this.#list.prepend(place);
    this.#section.hidden = false;
    return new Tile(place, prompt, () => {
      place.remove();
      this.#section.hidden = this.#list.childElementCount === 0;
    });
  }
}

export class Tile {
  readonly #place: HTMLElement;
  readonly #prompt: string;
  readonly #remove: () => void;

  constructor(place: HTMLElement, prompt: string, remove: () => void) {
    this.#place = place;
    this.#prompt = prompt;
    this.#remove = remove;
  }

  developing(words: Words): void {
    this.#note('developing', words.developing);
  }

  waiting(words: Words): void {
    this.#note('waiting', words.waiting);
  }

  done(image: StudioImage): void {
    this.#place.dataset['state'] = 'done';
    this.#place.replaceChildren(figure(image.seed, image.prompt));
  }

  /** It was not made; the customer may go on with it or let it be. */
  stopped(words: Words, text: string, goOn: () => void, discard: () => void): void {
    const again = button(words.goOn, goOn);
    const drop = button(words.discard, () => {
      this.#remove();
      discard();
    });
    this.#note('stopped', text, again, drop);
  }

  #note(state: string, text: string, ...buttons: HTMLElement[]): void {
    this.#place.dataset['state'] = state;
    const note = document.createElement('p');
    note.textContent = text;
    const blank = document.createElement('div');
    blank.className = 'blank';
    blank.append(note, ...buttons);
    const caption = document.createElement('p');
    caption.className = 'caption';
    caption.textContent = this.#prompt;
    this.#place.replaceChildren(blank, caption);
  }
}

function item(...children: Element[]): HTMLElement {
  const element = document.createElement('li');
  element.append(...children);
  return element;
}

function figure(seed: number, prompt: string): HTMLElement {
  const element = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = prompt;
  // Prompts are the users' own words, in whatever script they write.
  caption.dir = 'auto';
  element.append(picture(seed, prompt), caption);
  return element;
}

function button(text: string, pressed: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'quiet';
  element.textContent = text;
  element.addEventListener('click', pressed);
  return element;
}
