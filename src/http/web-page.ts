/** Detects a web page: the response of a login page, a proxy, or a firewall instead of the API. */
export function isWebPage(body: string): boolean {
  return /^[\s\ufeff]*<(?:!doctype|html|head|body|\?xml|!--|script|center|h1)\b/i.test(body.slice(0, 1_000));
}
