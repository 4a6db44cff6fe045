// Weighs modules.

/**
 * The bytes of the module in `file` without its custom sections, which hold names
 * and the like.
 */
export async function weight(file) {
  const response = await fetch(new URL(file, import.meta.url));
  const module = new Uint8Array(await response.arrayBuffer());
  let weight = module.length;
  let at = 8;
  while (at < module.length) {
    const start = at;
    const id = module[at++];
    let len = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++]; // seven bits of a number
      len += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    at += len;
    if (id === 0) weight -= at - start;
  }
  return weight;
}
