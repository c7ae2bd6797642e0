const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MADE_ON_UNIX = 3;
const REGULAR_FILE_RW = 0o100600;

/**
 * Gives every entry of a zip the attributes of an ordinary file, in place. Word for Mac has refused
 * documents whose entries have none, and the packer writes none.
 */
export function setZipAttributes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("The zip directory is not where it should be.");
    view.setUint8(at + 5, MADE_ON_UNIX);
    view.setUint32(at + 38, (REGULAR_FILE_RW << 16) >>> 0, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new Error("Not a zip.");
}
