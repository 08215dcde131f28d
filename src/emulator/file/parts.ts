/** The parts of a zip package, by name. */
export interface Parts {
  /** Names of all parts as they are stored, without a leading "/". */
  readonly names: readonly string[];
  /** Names are compared without case; a leading "/" does not matter. */
  has(name: string): boolean;
  /** @throws FileRefused damaged when there is no such part or it cannot be unpacked. */
  bytes(name: string): Uint8Array;
  /** The part as text: UTF-8, or UTF-16 with a byte order mark. @throws FileRefused damaged */
  text(name: string): string;
}
