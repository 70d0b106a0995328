/**
 * The bank's question over the whole page. As with the real one, the layer is a child of `<body>`: a dialog that the page
 * shows in the top layer stays above it and makes it inert.
 */
const LAYER_STYLE: Readonly<Record<string, string>> = {
  position: 'fixed',
  inset: '0',
  'z-index': '2147483647',
  background: 'rgb(0 0 0 / 55%)',
  display: 'grid',
  'place-items': 'center',
};
const FRAME_STYLE: Readonly<Record<string, string>> = {
  border: '0',
  width: 'min(100%, 400px)',
  height: 'min(100%, 320px)',
  background: 'white',
};

/** Resolves when the customer has answered. */
export function showChallenge(origin: string, url: string): Promise<void> {
  const layer = document.createElement('div');
  layer.dataset['stripeStandIn'] = 'challenge';
  setStyle(layer, LAYER_STYLE);
  const frame = document.createElement('iframe');
  frame.title = '3D Secure authentication';
  frame.src = url;
  setStyle(frame, FRAME_STYLE);
  layer.append(frame);
  document.body.append(layer);
  frame.focus();
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>): void => {
      const isOurs = event.origin === origin && event.source === frame.contentWindow;
      if (!isOurs || (event.data as { stripeStandIn?: unknown } | null)?.stripeStandIn !== 'challenge-answered') return;
      window.removeEventListener('message', listen);
      layer.remove();
      resolve();
    };
    window.addEventListener('message', listen);
  });
}

export function setStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  // Through the object model, which a page's security policy allows without `unsafe-inline`.
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
}
