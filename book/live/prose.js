// Finds which functions the text names that belongs to an example.

/** What ends the text of an example: the next one, or a heading. */
const END = "h1, h2, h3, h4, h5, h6, section.example";
/** Code in sentences. */
const PROSE = "code:not(table *, pre *)";
/** A function, perhaps with its module or type, and with arguments: `receiver.read(2, 3)`. */
const CALL = /^(?:[\w.]+(?:\.|::))?(\w+)(?:\([^]*\))?$/;
/** What the tool calls the import of a JavaScript function: `__wbg_alert_0f1e2d`. */
const IMPORT = /^__wbg_(\w+)_[0-9a-f]{16}$/;
/** A function that Rust declares and JavaScript has; or the name that JavaScript calls it by. */
const DECLARED = /\bfn\s+(\w+)[^{;]*;|\bjs_name\s*=\s*"?(\w+)/g;

/**
 * Prepares to tell calls apart.
 *
 * @param {Element} example
 * @returns {(call: import("./report.js").CallStart) => { isNamed: boolean, isOwn: boolean }}
 *   whether the text names the function, or else whether wasm-bindgen calls it for itself
 */
export function recognizeCalls(example) {
  const named = findNamed(example);
  const declared = findDeclared(example);
  return ({ name: full, module, inward }) => {
    const name = full.slice(module.length + 1);
    const plain = IMPORT.exec(name)?.[1] ?? name;
    const isNamed = named.has(name) || named.has(plain);
    const isOwn = !isNamed && isToolCall(name, inward) && !declared.has(plain);
    return { isNamed, isOwn };
  };
}

/**
 * The functions that code names between an example and whatever follows it. A method
 * has two names: for `Account::pay`, `pay` and `account_pay`.
 */
function findNamed(example) {
  const named = new Set();
  for (let next = example.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches(END) || next.querySelector(END)) break;
    for (const { textContent: code } of next.querySelectorAll(PROSE)) {
      const name = CALL.exec(code)?.[1];
      if (!name) continue;
      const [path] = code.split("(");
      named.add(name).add(path.replaceAll(/\.|::/g, "_").toLowerCase());
    }
  }
  return named;
}

/** The functions that an example's guests declare, and JavaScript has. */
function findDeclared(example) {
  const code = [...example.querySelectorAll("pre > code")];
  const found = code.flatMap(({ textContent }) => [...textContent.matchAll(DECLARED)]);
  return new Set(found.map(([, declared, renamed]) => renamed ?? declared));
}

/** Whether a function that the module exports, or imports, is wasm-bindgen's own. */
function isToolCall(name, inward) {
  if (/throw/.test(name)) return false; // how errors leave the guest
  if (/^__(wbindgen|externref)_|^_start$|^_initialize$/.test(name)) return true;
  // A class's `free`, its getters and its setters are exported under such names.
  return !inward && name.startsWith("__wbg_");
}
