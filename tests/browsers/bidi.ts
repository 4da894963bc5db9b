/** A connection to a browser that speaks WebDriver BiDi. */
export interface Bidi {
  send<T>(method: string, params: object): Promise<T>;
  /** What the browser tells by itself. */
  on(method: string, told: (params: unknown) => void): void;
}

export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Map<string, (params: unknown) => void>();
  let last = 0;
  socket.addEventListener('message', (event) => {
    const { id, type, result, message, method, params } = JSON.parse(String(event.data));
    if (type === 'event') listeners.get(method)?.(params);
    else if (type === 'error') waiting.get(id)?.reject(new Error(message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  socket.addEventListener('close', () => {
    for (const answer of waiting.values()) answer.reject(new Error('The browser has gone.'));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  return {
    send<T>(method: string, params: object) {
      const id = ++last;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(id, answer);
      socket.send(JSON.stringify({ id, method, params }));
      return answer.promise as Promise<T>;
    },
    on(method, told) {
      listeners.set(method, told);
    },
  };
}
