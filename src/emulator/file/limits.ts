/**
 * What a file may ask for before it is refused as "too-large". Generous for an office: a book of 800,000 cells has
 * 5 MB, and 32 MB unpacked. They hold off archives that were made to exhaust the machine.
 */
export const LIMITS = {
  /** Bytes of the file. */
  fileBytes: 64 * 1024 * 1024,
  /** Parts in the package. */
  parts: 10_000,
  /** Unpacked bytes of one part, and of all. */
  partBytes: 256 * 1024 * 1024,
  totalBytes: 768 * 1024 * 1024,
  /** Unpacked by packed bytes of a part, looked at only from `ratioFromBytes` on: small parts may be all zeros. */
  ratio: 300,
  ratioFromBytes: 8 * 1024 * 1024,
  /** Cells with content or a format of their own, in all sheets. */
  cells: 2_000_000,
  /** Elements inside each other in a part; Excel writes fewer than 40. */
  xmlDepth: 200,
} as const;
