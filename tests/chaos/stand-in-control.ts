/** The stand-in's control over HTTP, so that it may run anywhere. @see tests/stripe-stand-in/README.md */
export interface StandInControl {
  /** `false`: what is at that address is no stand-in of ours, and nothing of this can be done there. */
  readonly isThere: boolean;
  post(action: string, body?: object): Promise<void>;
  remove(action: string): Promise<void>;
}

export async function connectControl(base: string): Promise<StandInControl> {
  const send = async (method: string, action: string, body?: object): Promise<Response> =>
    fetch(`${base}/_control/${action}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const isThere = (await send('GET', 'faults')).ok;
  return {
    isThere,
    post: async (action, body = {}) => {
      if (!isThere) return;
      const response = await send('POST', action, body);
      if (!response.ok) throw new Error(`${action}: ${await response.text()}`);
    },
    remove: async (action) => {
      if (isThere) await send('DELETE', action);
    },
  };
}
