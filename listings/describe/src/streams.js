// Runs the describe functions of a module that no tool has processed.

const PREFIX = "__wbindgen_describe_";

/**
 * The numbers that describe each of the guest's own exports in `file`, by its name without the
 * number behind. What the guest imports, and its library, is described as well: by `__wbg_`.
 */
export async function own(file) {
  const response = fetch(new URL(file, import.meta.url));
  const module = await WebAssembly.compileStreaming(response);
  let stream = [];
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {};
    imports[from][name] = () => {
      throw new Error(`no description calls ${name}`);
    };
  }
  imports.__wbindgen_placeholder__.__wbindgen_describe = (word) => {
    stream.push(word >>> 0);
  };
  const guest = await WebAssembly.instantiate(module, imports);

  const streams = new Map();
  for (const [name, describe] of Object.entries(guest.exports)) {
    if (!name.startsWith(PREFIX) || name.startsWith(`${PREFIX}__wbg_`)) continue;
    stream = [];
    describe();
    streams.set(name.slice(PREFIX.length, name.lastIndexOf("_")), stream);
  }
  return streams;
}
