import type { StudioMocks } from './mock-backend.ts';

/**
 * `npm run dev` has no server: a service worker answers from the mocks. A real build leaves that out whole, and sends a
 * worker away that an earlier `npm run dev` may have left at this address.
 */
export async function prepareBackend(): Promise<StudioMocks | null> {
  if (import.meta.env.MODE !== 'studio') {
    const { startStudioMocks } = await import('./mock-backend.ts');
    return startStudioMocks();
  }
  await sendMockWorkerAway();
  return null;
}

async function sendMockWorkerAway(): Promise<void> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const lingering = registrations.filter(({ active }) => active?.scriptURL.endsWith('/mockServiceWorker.js') ?? false);
  for (const registration of lingering) await registration.unregister();
}
