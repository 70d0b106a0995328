import { comparePicture, hasBaselines, savePicture } from './compare-picture.mjs';

/** Holds the pictures of the key stories against those that were kept on a machine like this one. */
export class Pictures {
  /** Why nothing was compared, or what was kept; `null` when there is nothing to say. */
  remark = null;
  #update;

  constructor({ update = false }) {
    this.#update = update;
  }

  async look(page, id) {
    const machine = await page.machine();
    if (this.#update) {
      savePicture(machine, id, await page.picture());
      this.remark = `Pictures kept in stories/pictures/${machine}. Look at them before they are committed.`;
      return null;
    }
    if (!hasBaselines(machine)) {
      this.remark = `No pictures compared: none were kept for ${machine}, another browser or other fonts than theirs.`;
      return null;
    }
    return comparePicture(machine, id, await page.picture());
  }
}
