/**
 * Decides whether a URL points to this machine: localhost, 127.0.0.0/8 or [::1]. Only there may a key travel
 * without TLS.
 */
export function isLoopback(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(url.hostname);
}
