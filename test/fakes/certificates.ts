import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A private key and a certificate for it, both in PEM. */
export type Certificate = { readonly key: string; readonly cert: string };

export type CertificateOptions = {
  /** The only host name of the certificate. Default `localhost`. */
  readonly host?: string;
  /** The years, from the present one, in which its validity begins and ends. Default -1 and 1. */
  readonly years?: readonly [number, number];
  /** Whether an authority that no one knows issues it, rather than its own key. */
  readonly foreign?: boolean;
};

/** Makes a certificate on the spot, for tests of TLS. */
export function makeCertificate(options: CertificateOptions = {}): Certificate {
  const { host = 'localhost', years = [-1, 1], foreign = false } = options;
  const own = newKeys();
  const issuer = foreign ? newKeys() : own;
  const algorithm = der(0x30, oid('2a8648ce3d040302'));
  const year = new Date().getUTCFullYear();
  const content = der(
    0x30,
    der(0x02, Buffer.from([1])),
    algorithm,
    nameOf(foreign ? 'An authority' : host),
    der(0x30, time(year + years[0]), time(year + years[1])),
    nameOf(host),
    own.publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = createSign('sha256').update(content).sign(issuer.privateKey);
  const whole = der(0x30, content, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}

function newKeys(): { readonly privateKey: KeyObject; readonly publicKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

function nameOf(commonName: string): Buffer {
  return der(0x30, der(0x31, der(0x30, oid('550403'), der(0x0c, Buffer.from(commonName)))));
}

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function time(year: number): Buffer {
  return der(0x17, Buffer.from(`${String(year % 100).padStart(2, '0')}0101000000Z`));
}
