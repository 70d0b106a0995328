import type { ReactiveController, ReactiveControllerHost } from 'lit';

let mountCount = 0;

/**
 * Gives its host a `<div>` that lives in the document tree, shown through slots inside the host.
 *
 * Stripe's Elements refuse to mount in a shadow root (stripe-js #662), and every ancestor of ours may be inside one: the portal,
 * and the page's own app shell. So the `<div>` becomes a child of the outermost host, and each host on the way in gets a slot
 * that hands it on. Hosts of the page take part too, closed ones included; all that they gain is one named slot.
 */
export class LightDomMountController implements ReactiveController {
  /** The host's template must contain `<slot name=${mount.slotName}>`. */
  readonly slotName = `billing-mount-${(mountCount += 1)}`;
  readonly #host: ReactiveControllerHost & Element;
  #addedNodes: Element[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Call while connected. The result is already in the document, which `element.mount()` requires. Do not move it: its frame
   * would load again, and what was typed would be lost.
   */
  attach(): HTMLElement {
    this.detach();
    const hosts = hostsAround(this.#host);
    const outermost = hosts.pop();
    if (outermost?.isConnected !== true) throw new Error('attach() needs a connected host');
    const mount = document.createElement('div');
    mount.slot = this.slotName;
    // A frame whose own scheme is not the one around it is painted on an opaque sheet: white, in a dark page. The fields are light
    // to the browser whatever their colours.
    mount.style.setProperty('color-scheme', 'light');
    this.#add(outermost, mount);
    for (const host of hosts) {
      const relay = document.createElement('slot');
      relay.name = this.slotName;
      relay.slot = this.slotName;
      this.#add(host, relay);
    }
    return mount;
  }

  /** false when a host on the way hands no slots on, e.g. because it assigns them by hand. */
  isShown(mount: HTMLElement): boolean {
    const isHostHidden = this.#host.getClientRects().length === 0;
    return isHostHidden || mount.getClientRects().length > 0;
  }

  detach(): void {
    for (const node of this.#addedNodes.splice(0)) node.remove();
  }

  hostDisconnected(): void {
    this.detach();
  }

  #add(parent: Element, node: HTMLElement): void {
    parent.append(node);
    this.#addedNodes.push(node);
  }
}

/** The element and the hosts of all shadow roots it is in, from the inside out. */
function hostsAround(element: Element): Element[] {
  const hosts: Element[] = [];
  for (let node: Node = element; node instanceof Element;) {
    hosts.push(node);
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : root;
  }
  return hosts;
}
