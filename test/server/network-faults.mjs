/** What can be wrong with one answer of a server. Each function gets the file that was asked for, whole and compressed, and sends something else. */

const OPEN = { 'Access-Control-Allow-Origin': '*' };
const JSON_TYPE = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...OPEN };
const LOGIN_PAGE = '<!doctype html><title>Inloggen</title><form><input name="user"></form>';

export const answer = {
  /** As it should be. */
  whole({ request, response, body, gzip }) {
    const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    send(response, takesGzip ? gzip : body, takesGzip ? { 'Content-Encoding': 'gzip' } : {});
  },
  withStatus(response, status, headers = {}) {
    response.writeHead(status, { ...JSON_TYPE, ...headers });
    response.end(status === 204 ? undefined : `{"status":${status}}`);
  },
};

export const BREAKS = {
  /** The connection ends in the middle of a body whose length was told. */
  'cut-known-length': ({ response, body }) => cut(response, body, { 'Content-Length': body.length }),
  /** The same, in pieces of unknown number. */
  'cut-chunked': ({ response, body }) => cut(response, body, { 'Transfer-Encoding': 'chunked' }),
  /** The end of the connection is the end of the body: nothing says that there should be more. */
  'cut-at-close': ({ response, body }) => {
    response.writeHead(200, { ...JSON_TYPE, Connection: 'close' });
    response.shouldKeepAlive = false;
    response.useChunkedEncodingByDefault = false;
    response.end(half(body));
  },
  'told-too-long': ({ response, body }) => {
    response.strictContentLength = false;
    response.writeHead(200, { ...JSON_TYPE, 'Content-Length': body.length + 500, Connection: 'close' });
    response.write(body, () => response.socket?.end());
  },
  'told-too-short': ({ response, body }) => send(response, half(body)),
  'half-gzip': ({ response, gzip }) => send(response, half(gzip), { 'Content-Encoding': 'gzip' }),
  'byte-changed': ({ response, body }) => send(response, changed(body)),
  swapped: async ({ response, another }) => send(response, (await another()).body),
  'byte-order-mark': ({ response, body }) => send(response, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body])),
  'login-page': ({ response }) => send(response, LOGIN_PAGE, { 'Content-Type': 'text/html' }),
  'login-redirect': ({ request, response }) => {
    // Where a redirect leads, the address of the file is not asked for again.
    if (new URL(request.url, 'http://localhost').searchParams.has('login'))
      return send(response, LOGIN_PAGE, { 'Content-Type': 'text/html' });
    response.writeHead(302, { ...JSON_TYPE, Location: `${request.url}?login` });
    response.end();
  },
  'no-cors': ({ response, body }) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(body);
  },
  'status-204': ({ response }) => answer.withStatus(response, 204),
  'status-403': ({ response }) => answer.withStatus(response, 403),
  'status-404': ({ response }) => answer.withStatus(response, 404),
  'status-410': ({ response }) => answer.withStatus(response, 410),
  'status-429': ({ response }) =>
    answer.withStatus(response, 429, { 'Retry-After': '120', 'Access-Control-Expose-Headers': 'Retry-After' }),
  'status-500': ({ response }) => answer.withStatus(response, 500),
  'status-503': ({ response }) => answer.withStatus(response, 503),
  empty: ({ response }) => send(response, ''),
  reset: ({ request }) => void request.socket.destroy(),
  stalled: () => undefined,
  'stalled-in-body': ({ response, body }) => {
    response.writeHead(200, { ...JSON_TYPE, 'Content-Length': body.length });
    response.write(half(body));
  },
  /** A kilobyte a second. */
  slow: ({ response, gzip }) => {
    response.writeHead(200, { ...JSON_TYPE, 'Content-Encoding': 'gzip', 'Content-Length': gzip.length });
    let sent = 0;
    const sendMore = () => {
      response.write(gzip.subarray(sent, sent + 256));
      sent += 256;
      if (sent >= gzip.length) response.end();
      else if (!response.destroyed) setTimeout(sendMore, 250);
    };
    sendMore();
  },
};

function send(response, body, headers = {}) {
  response.writeHead(200, { ...JSON_TYPE, 'Content-Length': Buffer.byteLength(body), ...headers });
  response.end(body);
}

function cut(response, body, headers) {
  response.writeHead(200, { ...JSON_TYPE, ...headers });
  response.write(half(body), () => setTimeout(() => response.destroy(), 20));
}

const half = (body) => body.subarray(0, body.length / 2);

/** The last digit of the file is another: it is good JSON, and may be a figure. */
function changed(body) {
  const copy = Buffer.from(body);
  const place = copy.findLastIndex((byte) => byte >= 0x31 && byte <= 0x38);
  copy[place]++;
  return copy;
}
