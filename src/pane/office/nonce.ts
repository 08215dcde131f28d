/** The nonce under which the page's policy admits Fluent's styles. */
export function nonceOf(page: Document): string | null {
  return page.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? null;
}
