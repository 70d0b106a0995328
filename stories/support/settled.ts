import type { LitElement } from 'lit';
import type { BillingParameters } from './billing.ts';

const TIMEOUT_MS = 15_000;

/**
 * Resolves when nothing of ours is loading or moving any more: every element is registered and rendered, no skeleton is left.
 * A story whose backend never answers keeps its skeletons, and waits for the elements alone.
 */
export async function settled(root: Element, billing: BillingParameters | false | undefined = {}): Promise<void> {
  const keepsSkeletons = billing !== false && billing?.hanging !== undefined;
  const deadline = performance.now() + TIMEOUT_MS;
  for (;;) {
    const loading = await whatLoads(root, keepsSkeletons);
    if (loading === null) break;
    if (performance.now() > deadline) throw new Error(`Still loading after ${TIMEOUT_MS} ms: ${loading}`);
    await nextFrame();
  }
  await standsStill(root);
}

async function whatLoads(root: Element, keepsSkeletons: boolean): Promise<string | null> {
  for (const element of deepElements(root)) {
    if (!element.checkVisibility()) continue;
    if (element.localName.startsWith('billing-')) {
      if (isAwaited(element)) return `<${element.localName}> is not registered`;
      await (element as Partial<LitElement>).updateComplete;
    }
    if (!keepsSkeletons && element.classList.contains('skeleton')) return `${hostName(element)} shows its skeleton`;
  }
  return null;
}

/**
 * A story's own elements must come. The portal leaves those unregistered that have nothing to show and take no room, or that
 * nobody has scrolled to.
 */
function isAwaited(element: Element): boolean {
  if (element.matches(':defined')) return false;
  if (!(element.getRootNode() instanceof ShadowRoot)) return true;
  const { height, top } = element.getBoundingClientRect();
  return height > 0 && top < innerHeight;
}

/** All elements in a root, those drawn in shadow roots included. */
export function* deepElements(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot !== null) yield* deepElements(element.shadowRoot);
  }
}

function hostName(element: Element): string {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? `<${root.host.localName}>` : 'the story';
}

/** What is half transparent has no contrast to be measured. */
async function standsStill(root: Element): Promise<void> {
  const roots = [...deepElements(root)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const ending = [document, ...roots]
    .flatMap((inside) => inside.getAnimations())
    .filter((animation) => {
      const { endTime } = animation.effect?.getComputedTiming() ?? {};
      return endTime !== Infinity;
    });
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
