// Reads and writes the values of WebAssembly's types as a reader types them.

const INTEGER = /^[+-]?(\d+|0x[\da-f]+)n?$/i;
const SPECIAL = /^([+-]?)(nan|inf|infinity)$/i;

/** What can be typed for each type. */
const EXPECTED = {
  i32: "a whole number from -2147483648 to 4294967295",
  i64: "a whole number from -9223372036854775808 to 18446744073709551615",
  f32: "a number, NaN, Infinity or -Infinity",
  f64: "a number, NaN, Infinity or -Infinity",
};

/**
 * Reads what a reader has typed.
 *
 * @param {string} type
 * @param {string} typed
 * @returns {number | bigint | null | undefined} `undefined` if it is no such value
 */
export function parseValue(type, typed) {
  // The prose of the book has a true minus sign.
  const text = typed.trim().replace("−", "-");
  if (type === "i32" || type === "i64") return parseInteger(text, type === "i32" ? 32n : 64n);
  if (type === "f32" || type === "f64") return parseFloat(text);
  return text === "null" ? null : undefined;
}

/** An integer of so many bits: it may have a sign, or none. */
function parseInteger(text, bits) {
  if (!INTEGER.test(text)) return undefined;
  const size = BigInt(text.replace(/^[+-]|n$/gi, ""));
  const value = text.startsWith("-") ? -size : size;
  if (value < -(2n ** (bits - 1n)) || value >= 2n ** bits) return undefined;
  return bits === 32n ? Number(value) : value;
}

function parseFloat(text) {
  const [, sign, special] = SPECIAL.exec(text) ?? [];
  if (special) return /nan/i.test(special) ? NaN : Number(`${sign}Infinity`);
  const value = Number(text);
  return text === "" || Number.isNaN(value) ? undefined : value;
}

/**
 * What can be typed for a value of `type`.
 *
 * @param {string} type
 */
export const expectedText = (type) => EXPECTED[type] ?? "null: the page has no other value for it";

/**
 * Writes what a function returned, an integer also as an address would be written.
 *
 * @param {string | undefined} type
 * @param {number | bigint | string | null} value
 */
export function writeValue(type, value) {
  if (Object.is(value, -0)) return "-0";
  const isInteger = typeof value === "bigint" || Number.isInteger(value);
  if (!isInteger || (type !== "i32" && type !== "i64")) return String(value);
  const unsigned = BigInt.asUintN(type === "i32" ? 32 : 64, BigInt(value));
  const also = [];
  if (value < 0) also.push(`unsigned ${unsigned}`);
  if (value < 0 || value > 255) also.push(`0x${unsigned.toString(16)}`);
  return also.length > 0 ? `${value} (${also.join(", ")})` : String(value);
}
