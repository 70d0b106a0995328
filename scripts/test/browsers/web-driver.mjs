/** The few commands of WebDriver (https://www.w3.org/TR/webdriver2/) that running a test page takes. */
export class WebDriver {
  #session;

  constructor(session) {
    this.#session = session;
  }

  /** `address` is that of the driver, `capabilities` what is asked of the browser. */
  static async open(address, capabilities) {
    const { sessionId } = await call(`${address}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
    return new WebDriver(`${address}/session/${sessionId}`);
  }

  navigate(url) {
    return call(`${this.#session}/url`, 'POST', { url });
  }

  url() {
    return call(`${this.#session}/url`, 'GET');
  }

  /** Actions with keys: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
  keys(actions) {
    return call(`${this.#session}/actions`, 'POST', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  close() {
    return call(this.#session, 'DELETE');
  }
}

async function call(address, method, body) {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}
