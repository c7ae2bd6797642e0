import { crc32, deflateRawSync } from "node:zlib";

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** What a reader must know: deflate. */
const VERSION = 20;
const MADE_ON_UNIX = 3 << 8;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
/** Half the time of the usual level, for documents that are an eighth larger. */
const LEVEL = 3;
/** Word for Mac has refused documents whose entries have no attributes of an ordinary file. */
const REGULAR_FILE_RW = (0o100600 << 16) >>> 0;

export type ZipFiles = ReadonlyMap<string, string | Uint8Array>;

/** A zip of the files, in order, each dated `moment` in UTC: the same files and moment give the same bytes. */
export function writeZip(files: ZipFiles, moment: string): Buffer {
  const date = dosDate(new Date(moment));
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [path, content] of files) {
    const file = packed(path, content, date);
    const local = [header(LOCAL, file), file.name, file.data];
    entries.push(centralHeader(file, at), file.name);
    locals.push(...local);
    at += local.reduce((sum, { length }) => sum + length, 0);
  }
  const central = Buffer.concat(entries);
  return Buffer.concat([...locals, central, endOf(files.size, central.length, at)]);
}

function packed(path: string, content: string | Uint8Array, date: number) {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return {
    name: Buffer.from(path),
    data: deflateRawSync(bytes, { level: LEVEL }),
    size: bytes.length,
    crc: crc32(bytes),
    date,
  };
}

type Packed = ReturnType<typeof packed>;

/** What both headers of a file say of it, after a signature that tells which of the two it is. */
function header(signature: number, file: Packed): Buffer {
  const fields = Buffer.alloc(30);
  fields.writeUInt32LE(signature, 0);
  fields.writeUInt16LE(VERSION, 4);
  fields.writeUInt16LE(UTF8_NAMES, 6);
  fields.writeUInt16LE(DEFLATE, 8);
  fields.writeUInt32LE(file.date, 10);
  fields.writeUInt32LE(file.crc, 14);
  fields.writeUInt32LE(file.data.length, 18);
  fields.writeUInt32LE(file.size, 22);
  fields.writeUInt16LE(file.name.length, 26);
  return fields;
}

/** The entry in the directory: the same fields behind who made it, then its attributes and where the file is. */
function centralHeader(file: Packed, at: number): Buffer {
  const fields = Buffer.alloc(46);
  const same = header(ENTRY, file);
  same.copy(fields, 0, 0, 4);
  fields.writeUInt16LE(MADE_ON_UNIX | VERSION, 4);
  same.copy(fields, 6, 4);
  fields.writeUInt32LE(REGULAR_FILE_RW, 38);
  fields.writeUInt32LE(at, 42);
  return fields;
}

function endOf(count: number, size: number, at: number): Buffer {
  const fields = Buffer.alloc(22);
  fields.writeUInt32LE(END, 0);
  fields.writeUInt16LE(count, 8);
  fields.writeUInt16LE(count, 10);
  fields.writeUInt32LE(size, 12);
  fields.writeUInt32LE(at, 16);
  return fields;
}

/** A moment as a zip writes it: the date above the time, per two seconds. */
function dosDate(moment: Date): number {
  const date =
    ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate();
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}
