// Calls every function of a guest, and returns what came of each call.

const text = (value) => {
  if (typeof value === "string" && value.length > 30) return `a text of ${value.length} units`;
  if (typeof value === "string") return JSON.stringify(value).replace("\ufeff", "\\ufeff");
  if (typeof value === "bigint") return `${value}n`;
  if (!(value instanceof Uint8Array)) return Object.is(value, -0) ? "-0" : String(value);
  return value.length > 30 ? `${value.length} bytes` : `[${value.join(" ")}]`;
};

/** Each a function and its arguments. */
const CALLS = [
  ["greet", "Zoë"],
  ["greet", ""],
  ["greet", "\ud83e"],
  ["echo", "\ufeff🦀 \0 crab"],
  ["echo", "é".repeat(8 * 1024 * 1024)],
  ["reverse", new Uint8Array([1, 2, 255])],
  ["reverse", new Uint8Array()],
  ["is_blank", new Uint8Array(3)],
  ["is_blank", new Uint8Array(16 * 1024 * 1024)],
  ["is_blank", new Uint8Array([0, 7])],
  ["half", 8],
  ["half", 4294967294],
  ["half", 7],
  ["half", undefined],
  ["half", null],
  ["parse", " -1.5 "],
  ["parse", "zwölf"],
  ["cut", "Zoë", 2],
  ["cut", "Zoë", 3],
  ["cut", "Zoë"],
  ["check", 30],
  ["check", 130],
  ["check", 256],
  ["not", true],
  ["not", 2],
  ["find", new Uint8Array([5, 6, 5]), 1, 5],
  ["find", new Uint8Array([5, 6, 5]), null, 7],
  ["find", new Uint8Array(), undefined, 0],
  ["find", new Uint8Array(2), 3, 0],
  ["ascii", "crab"],
  ["ascii", ""],
  ["ascii", "Zoë"],
  ["is_even", 3],
  ["is_even", -0],
  ["is_even", NaN],
  ["root", 2],
  ["root", -1],
  ["sum_i8", -100, -28],
  ["sum_i8", -100, -29],
  ["sum_u32", 2147483648, 2147483647],
  ["sum_i64", -(2n ** 63n), 1n],
  ["sum_u64", 2n ** 63n, 2n ** 63n - 1n],
  ["sum_u64", 2n ** 63n, 2n ** 63n],
  ["remember", "until the next one"],
  ["recall"],
  ["pass_i8", -128],
  ["pass_u8", 255],
  ["pass_u8", 256],
  ["pass_i16", -32768],
  ["pass_u16", 65535],
  ["pass_i32", -2147483648],
  ["pass_u32", 4294967295],
  ["pass_i16", 32768],
  ["pass_i64", -(2n ** 63n)],
  ["pass_u64", -1n],
  ["pass_u64", 2n ** 64n - 1n],
  ["pass_f32", 0.1],
  ["pass_f64", -0],
  ["pass_f64", NaN],
];

function outcome(guest, name, values) {
  try {
    const result = guest[name](...values);
    return Object.is(result, values[0]) ? "as it came" : text(result);
  } catch (error) {
    return `throws ${text(error)}`;
  }
}

/** A line for each call. */
export const answers = (guest) =>
  CALLS.map(([name, ...values]) => {
    const passed = values.map(text).join(", ");
    return `${name}(${passed}): ${outcome(guest, name, values)}`;
  });
