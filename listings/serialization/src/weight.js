// Weighs modules.

/**
 * The bytes of the module in `file` without its custom sections, which hold names
 * and the like.
 */
export async function weight(file) {
  const response = await fetch(new URL(file, import.meta.url));
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const module = new Uint8Array(await response.arrayBuffer());
  let weight = module.length;
  let at = 8;
  while (at < module.length) {
    const start = at;
    const id = module[at++];
    let len = 0;
    for (let shift = 0; ; shift += 7) {
      if (at >= module.length || shift > 28) throw new RangeError("the module is cut off");
      const byte = module[at++]; // seven bits of a number
      len += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    at += len;
    if (at > module.length) throw new RangeError("the module is cut off");
    if (id === 0) weight -= at - start;
  }
  return weight;
}
