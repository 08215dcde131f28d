/**
 * What each page may load and run (content security policy). Nothing may come from or go to another origin.
 *
 * The workbench needs more than the pane: Univer and React write `style` elements and attributes without a nonce
 * ('unsafe-inline' for styles only), and draw pictures from data: and blob: addresses.
 */
export const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const NONCE_PLACE = "__CSP_NONCE__";
const META = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/;

/** A page with the nonce put in its places, and the policy that its own <meta> states, to be sent as a header too. */
export function withNonce(html: string, nonce: string): { readonly html: string; readonly policy: string | null } {
  const filled = html.replaceAll(NONCE_PLACE, nonce);
  return { html: filled, policy: META.exec(filled)?.[1] ?? null };
}
