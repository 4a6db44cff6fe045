// Replaces what engines provide by something that reports its use.

/** Replaces `object[name]`, if there is one, by what `make` makes of it. */
export function patch(object, name, make) {
  const found = Object.getOwnPropertyDescriptor(object, name);
  if (found) Object.defineProperty(object, name, { ...found, value: make(found.value) });
}

/** Has `new WebAssembly[name](…)` go by way of `construct`. */
export function patchClass(name, construct) {
  patch(WebAssembly, name, (made) => {
    const proxy = new Proxy(made, { construct });
    Object.defineProperty(made.prototype, "constructor", {
      ...Object.getOwnPropertyDescriptor(made.prototype, "constructor"),
      value: proxy,
    });
    return proxy;
  });
}
