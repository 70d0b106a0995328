import type {
  BillingTokenAnswer,
  CapacityRefusal,
  GenerateAnswer,
  ImageList,
  StudioImage,
  StudioMe,
} from '../studio-api.ts';

export type MakeOutcome =
  | { readonly kind: 'made'; readonly image: StudioImage }
  | { readonly kind: 'short'; readonly refusal: CapacityRefusal };

/** Talks to the studio's own backend. The billing API is the portal's business; this page never calls it. */
export class StudioClient {
  async me(): Promise<StudioMe> {
    const answer = await fetch('/studio/api/me');
    // Nobody is signed in yet. A real product would show its sign-in page here.
    if (answer.status === 204) return this.signIn('credits-low');
    if (!answer.ok) throw new Error(`The studio answered ${answer.status}.`);
    return (await answer.json()) as StudioMe;
  }

  signIn(customer: string): Promise<StudioMe> {
    return post<StudioMe>('/studio/api/sign-in', { customer });
  }

  /** The portal asks for a token whenever it needs one; it is kept in memory and nowhere else. */
  async billingToken(): Promise<string> {
    const { token } = await post<BillingTokenAnswer>('/studio/api/billing-token', {});
    return token;
  }

  async images(): Promise<readonly StudioImage[]> {
    const answer = await fetch('/studio/api/images');
    if (!answer.ok) throw new Error(`The studio answered ${answer.status}.`);
    return ((await answer.json()) as ImageList).images;
  }

  async make(kind: 'image' | 'job', actionId: string, prompt: string): Promise<MakeOutcome> {
    const path = kind === 'image' ? '/studio/api/images' : '/studio/api/jobs';
    const answer = await send(path, { prompt, actionId });
    if (answer.status === 402) return { kind: 'short', refusal: (await answer.json()) as CapacityRefusal };
    if (!answer.ok) throw new Error(`The studio answered ${answer.status}.`);
    return { kind: 'made', image: ((await answer.json()) as GenerateAnswer).image };
  }
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const answer = await send(path, body);
  if (!answer.ok) throw new Error(`The studio answered ${answer.status}.`);
  return (await answer.json()) as T;
}

function send(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
