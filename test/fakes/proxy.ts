import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

/** What a fake proxy does with every request. */
export type ProxyAct =
  /** Opens tunnels and forwards plain requests, all of them to this port of the loopback interface. */
  | { readonly kind: 'forward'; readonly port: number }
  /** Writes these bytes, then closes the connection or (`open`) leaves it open. */
  | { readonly kind: 'raw'; readonly bytes: string; readonly open?: boolean }
  /** Writes this piece again and again until no one reads any more. */
  | { readonly kind: 'endless'; readonly start: string; readonly piece: string }
  | { readonly kind: 'hang' };

/** A proxy on the loopback interface. */
export type FakeProxy = {
  readonly port: number;
  readonly url: string;
  /** The heads of all requests so far. */
  readonly heads: readonly string[];
  /** How many connections are open. */
  open(): number;
  close(): Promise<void>;
};

/** Starts a fake HTTP proxy; with a key and a certificate it is spoken to over TLS. */
export async function startProxy(
  act: ProxyAct,
  tls?: { readonly key: string; readonly cert: string },
): Promise<FakeProxy> {
  const heads: string[] = [];
  const sockets = new Set<Socket>();
  const serve = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    let read = '';
    const onData = (bytes: Buffer) => {
      read += bytes.toString('latin1');
      if (!read.includes('\r\n\r\n')) return;
      socket.off('data', onData);
      heads.push(read);
      perform(act, socket, read);
    };
    socket.on('data', onData);
  };
  const server: Server = tls === undefined ? createServer(serve) : createTlsServer(tls, serve);
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    heads,
    open: () => sockets.size,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function perform(act: ProxyAct, socket: Socket, head: string): void {
  switch (act.kind) {
    case 'hang':
      return;
    case 'raw':
      if (act.open === true) socket.write(act.bytes);
      else socket.end(act.bytes);
      return;
    case 'endless': {
      socket.write(act.start);
      const more = () => {
        while (!socket.destroyed && socket.write(act.piece));
      };
      socket.on('drain', more);
      more();
      return;
    }
    case 'forward': {
      const far = connect(act.port, '127.0.0.1', () => {
        if (head.startsWith('CONNECT ')) socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        else far.write(head.replace(/^(\S+) http:\/\/[^/\s]+/, '$1 '), 'latin1');
        far.pipe(socket);
        socket.pipe(far);
      });
      far.on('error', () => socket.destroy());
      socket.on('close', () => far.destroy());
    }
  }
}
