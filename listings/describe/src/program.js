// Reads what the attribute wrote into a section of the module.

/** The versions that wrote the section's bytes, and the exports that these tell of. */
export function program(section) {
  const bytes = new Uint8Array(section);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const lengths = new DataView(section);
  let at = 0;

  const byte = () => {
    if (at >= bytes.length) throw new RangeError("the section ends too early");
    return bytes[at++];
  };
  const number = () => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const next = byte();
      value += (next & 0x7f) * 2 ** shift; // seven bits a byte, the lowest first
      if (next < 0x80) return value;
    }
    throw new RangeError("a number is too long");
  };
  const text = () => {
    const len = number();
    if (len > bytes.length - at) throw new RangeError("the section ends too early");
    return decoder.decode(bytes.subarray(at, (at += len)));
  };
  const flag = () => byte() !== 0;
  const perhaps = (read) => (flag() ? read() : undefined);
  const list = (read) => {
    const values = [];
    for (let left = number(); left > 0; left -= 1) values.push(read());
    return values;
  };

  const argument = () => ({ name: text(), type: perhaps(text), optional: flag(), about: perhaps(text) });
  const one = () => {
    const it = { class: perhaps(text), comments: list(text), consumed: flag(), args: list(argument) };
    it.isAsync = flag();
    flag(); // whether it waits within the module
    it.name = text();
    for (let left = 3; left > 0; left -= 1) flag(); // TypeScript, JSDoc, variadic
    it.returns = [perhaps(text), perhaps(text)];
    it.namespace = perhaps(() => list(text));
    const isMethod = byte() === 1;
    it.isStatic = isMethod && flag();
    const kind = isMethod ? byte() : 0;
    if (kind === 2 || kind === 3) text(); // the property that it gets or sets
    byte(); // whether it starts the module
    return it;
  };

  const versions = new Set();
  const exports = [];
  while (at < bytes.length) {
    const [version, content] = [0, 1].map(() => {
      const start = at + 4;
      at = start + lengths.getUint32(at, true);
      return start;
    });
    const end = at;
    versions.add(decoder.decode(bytes.subarray(version, content - 4)));
    at = content;
    exports.push(...list(one)); // the exports come first
    at = end;
  }
  return { versions: [...versions], exports };
}
