/** 32 bits (FNV-1a) of a text in base 36: equal texts have equal fingerprints, and others hardly ever. */
export function fingerprint(text: string): string {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  return (bits >>> 0).toString(36);
}
