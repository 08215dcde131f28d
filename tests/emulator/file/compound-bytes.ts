/** A minimal OLE compound file: header, one sector of allocation table, one of directory, with streams below its root. */
const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;

export function compoundFile(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(SECTOR * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x1e, 9, true); // sectors of 512 bytes
  view.setUint32(0x30, 1, true); // the directory begins in sector 1
  for (let at = 0x4c; at < SECTOR; at += 4) view.setUint32(at, FREE, true);
  view.setUint32(0x4c, 0, true); // the allocation table is in sector 0
  for (let at = SECTOR; at < SECTOR * 2; at += 4) view.setUint32(at, FREE, true);
  view.setUint32(SECTOR + 4, END, true);
  entry(view, 0, "Root Entry", { left: FREE, right: FREE, child: streams.length > 0 ? 1 : FREE });
  streams.forEach((name, index) => {
    const isLast = index === streams.length - 1;
    entry(view, index + 1, name, { left: FREE, right: isLast ? FREE : index + 2, child: FREE });
  });
  return bytes;
}

function entry(
  view: DataView,
  index: number,
  name: string,
  links: { left: number; right: number; child: number },
): void {
  const start = SECTOR * 2 + index * 128;
  [...name].forEach((letter, at) => view.setUint16(start + at * 2, letter.charCodeAt(0), true));
  view.setUint16(start + 0x40, (name.length + 1) * 2, true);
  view.setUint32(start + 0x44, links.left, true);
  view.setUint32(start + 0x48, links.right, true);
  view.setUint32(start + 0x4c, links.child, true);
}
