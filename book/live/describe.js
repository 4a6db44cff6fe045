// Writes values as a reader would: arguments, results, errors.

/** Characters of a string, or items of a list, that are shown. */
const LONGEST_VALUE = 60;

/**
 * Writes `value`; of an object, only what kind it is.
 *
 * @param {unknown} value
 */
export function describeValue(value) {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "string") {
    const cut = value.length > LONGEST_VALUE;
    return JSON.stringify(cut ? `${value.slice(0, LONGEST_VALUE)}…` : value);
  }
  if (typeof value === "function") return "function";
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return String(value);
  return value instanceof Promise ? "promise" : "object";
}

/** Describes what a call returned: several results come as an array. */
export function describeResult(value) {
  if (!Array.isArray(value)) return describeValue(value);
  const more = value.length > LONGEST_VALUE ? ", …" : "";
  return `[${value.slice(0, LONGEST_VALUE).map(describeValue).join(", ")}${more}]`;
}

/** Describes a thrown value, which need not be an error. */
export function describeError(error) {
  try {
    // WebKit quotes the line that threw, which may be one of ours.
    return String(error).replace(/ \(evaluating '[^]*'\)/, "");
  } catch {
    return describeValue(error);
  }
}
