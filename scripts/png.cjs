// @ts-check
/**
 * PNG images of eight-bit red, green, blue and alpha: written, and read back for comparison.
 */
const { deflateSync, inflateSync } = require('node:zlib');

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const EIGHT_BIT_RGBA = [8, 6, 0, 0, 0];

/** The checksum that ends a PNG chunk (CRC-32). @param {Buffer} bytes */
function checksum(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(checksum(body), body.length + 4);
  return framed;
}

/**
 * A square PNG.
 * @param {number} size pixels a side
 * @param {Uint8Array} pixels red, green, blue, alpha, row by row
 */
function encodePng(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set(EIGHT_BIT_RGBA, 8);
  const stride = size * 4;
  const rows = Buffer.alloc((stride + 1) * size);
  // Each row starts with a 0: no filter.
  for (let row = 0; row < size; row += 1) {
    rows.set(pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The sides and pixels of a PNG that `encodePng` wrote: one IDAT chunk, rows without filters.
 * @param {Buffer} file
 * @returns {{ width: number, height: number, pixels: Uint8Array }}
 */
function decodePng(file) {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is not a PNG.');
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const start = file.indexOf('IDAT', 0, 'latin1') + 4;
  const rows = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  const stride = width * 4;
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const from = row * (stride + 1);
    if (rows[from] !== 0) throw new Error('This PNG has filtered rows.');
    pixels.set(rows.subarray(from + 1, from + 1 + stride), row * stride);
  }
  return { width, height, pixels };
}

module.exports = { decodePng, encodePng };
