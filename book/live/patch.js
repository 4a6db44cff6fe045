// Replaces what an engine provides with something that reports its use.

/**
 * Replaces the method `object[name]`, if there is one, with what `wrap` returns for it.
 *
 * @param {object} object
 * @param {string} name
 * @param {(original: Function) => Function} wrap
 */
export function patch(object, name, wrap) {
  const found = Object.getOwnPropertyDescriptor(object, name);
  if (found) Object.defineProperty(object, name, { ...found, value: wrap(found.value) });
}

/**
 * Makes `new WebAssembly[name](…)` call `construct`.
 *
 * @param {string} name
 * @param {ProxyHandler<Function>["construct"]} construct
 */
export function patchClass(name, construct) {
  patch(WebAssembly, name, (original) => {
    const proxy = new Proxy(original, { construct });
    Object.defineProperty(original.prototype, "constructor", {
      ...Object.getOwnPropertyDescriptor(original.prototype, "constructor"),
      value: proxy,
    });
    return proxy;
  });
}
