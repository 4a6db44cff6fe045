// Draws calls by lot: whoever starts with the same seed gets the same calls.

const NUMBERS = [0, -0, 127, 128, 255, 256, 65536, 2 ** 31, 2 ** 32 - 1, 2 ** 32, -1, 2 ** 53];
const ODD_NUMBERS = [NaN, Infinity, -Infinity, 0.5, 1e300, 5e-324, -129, 3.4e38];
const BIGINTS = [0n, -1n, 2n ** 63n - 1n, 2n ** 63n, -(2n ** 63n), 2n ** 64n - 1n, 2n ** 70n];
const LETTERS = ["a", "1", " ", "-", "\0", "ë", "€", "🦀", "\ud83e", "\udd80", "\ufeff"];

/** For each function, the kinds of its arguments. */
const KINDS = {
  greet: ["text"],
  echo: ["text"],
  reverse: ["bytes"],
  is_blank: ["bytes"],
  half: ["option"],
  parse: ["text"],
  cut: ["text", "option"],
  check: ["number"],
  not: ["flag"],
  find: ["bytes", "option", "number"],
  ascii: ["text"],
  is_even: ["number"],
  root: ["number"],
  remember: ["text"],
  recall: [],
};
for (const type of ["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "f32", "f64"]) {
  KINDS[`pass_${type}`] = [type.endsWith("64") && type !== "f64" ? "bigint" : "number"];
}
for (const [type, kind] of [["i8", "number"], ["u32", "number"], ["i64", "bigint"], ["u64", "bigint"]]) {
  KINDS[`sum_${type}`] = [kind, kind];
}

/** Yields `count` calls, each a name and its arguments. */
export function* draws(seed, count) {
  let state = seed;
  const below = (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  const any = (values) => values[below(values.length)];
  const list = (of) => Array.from({ length: any([0, 1, 3, 10, 300]) }, of);
  const draw = {
    text: () => list(() => any(LETTERS)).join(""),
    bytes: () => Uint8Array.from(list(() => any([0, 0, below(256)]))),
    number: () => any([any(NUMBERS), any(ODD_NUMBERS), below(2 ** 32) / 2 ** below(32)]),
    bigint: () => any([any(BIGINTS), BigInt(below(2 ** 32)) ** 2n]),
    option: () => any([undefined, null, below(9), draw.number()]),
    flag: () => any([true, false, 2]),
  };
  for (let i = 0; i < count; i++) {
    const name = any(Object.keys(KINDS));
    yield [name, ...KINDS[name].map((kind) => draw[kind]())];
  }
}
