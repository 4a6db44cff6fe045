// Writes the type that a stream of numbers describes, as Rust does.

const DEEPEST = 64; // types within types; no sensible signature comes near

// wasm-bindgen 0.2.130 numbers these from 0.
const CODES = `
  I8 U8 I16 U16 I32 U32 I64 U64 I64_AS_F64 U64_AS_F64 I128 U128 F32 F64 BOOLEAN FUNCTION CLOSURE
  CACHED_STRING STRING REF REFMUT LONGREF SLICE VECTOR EXTERNREF NAMED_EXTERNREF ENUM STRING_ENUM
  DYNAMIC_UNION RUST_STRUCT CHAR OPTIONAL RESULT UNIT CLAMPED NONNULL RAW_POINTER SEQ_MODE NULLABLE
`.trim().split(/\s+/);

// What is there to say of a type if its code says all, and what surrounds another type.
const ALONE = {
  I64_AS_F64: "isize", U64_AS_F64: "usize", BOOLEAN: "bool", CHAR: "char", STRING: "String",
  CACHED_STRING: "String", UNIT: "()", NONNULL: "NonNull<_>", RAW_POINTER: "*_", EXTERNREF: "JsValue",
};
const AROUND = {
  REF: "&_", LONGREF: "&_", REFMUT: "&mut _", SLICE: "[_]", VECTOR: "Vec<_>", CLAMPED: "Clamped<_>",
  OPTIONAL: "Option<_>", NULLABLE: "Nullable<_>", RESULT: "Result<_, _>",
};
const NAMED = ["NAMED_EXTERNREF", "RUST_STRUCT", "ENUM", "STRING_ENUM", "DYNAMIC_UNION"];

/** The type that all of `stream` describes; a `RangeError` if it describes none. */
export function decode(stream) {
  let at = 0;
  let depth = 0;

  const word = () => {
    if (at === stream.length) throw new RangeError("the stream ends too early");
    return stream[at++];
  };
  const flag = () => {
    const value = word();
    if (value > 1) throw new RangeError(`${value} is not what belongs there`);
    return value === 1;
  };
  const text = () => {
    const len = word();
    if (len > stream.length - at) throw new RangeError("the stream ends too early");
    const chars = stream.slice(at, (at += len));
    const bad = chars.find((it) => it > 0x10ffff || (it >= 0xd800 && it <= 0xdfff));
    if (bad !== undefined) throw new RangeError(`${bad} is not what belongs there`);
    return chars.map((it) => String.fromCodePoint(it)).join("");
  };
  const several = (count) => {
    const types = [];
    while (types.length < count) types.push(one());
    return types;
  };

  function signature() {
    word(); // a closure's function, by its place in the table
    const types = several(word());
    const [returned, meant] = [one(), one()];
    // A function that returns an object and means something else is `async`.
    const kind = returned === meant ? "fn" : "async fn";
    return `${kind}(${types.join(", ")})${meant === "()" ? "" : ` -> ${meant}`}`;
  }

  function closure() {
    const [, mutable] = [flag(), flag()]; // whether it is owned, and may change
    const code = word();
    if (CODES[code] !== "FUNCTION") throw new RangeError(`${code} is not what belongs there`);
    return `Closure<dyn ${mutable ? "FnMut" : "Fn"}${signature().replace(/^(async )?fn/, "")}>`;
  }

  // Where the type is defined follows its name, which no signature shows.
  function named(code) {
    const name = text();
    if (code === "NAMED_EXTERNREF") return name;
    if (code.endsWith("ENUM")) word(); // the number that means none, or that of the variants
    text(); // the crate
    if (code !== "RUST_STRUCT") word(); // a hash of the module's path
    if (code === "DYNAMIC_UNION") several(word());
    return name;
  }

  function one() {
    if (depth === DEEPEST) throw new RangeError("the types are nested too deeply");
    depth += 1;
    const number = word();
    const type = of(CODES[number], number);
    depth -= 1;
    return type;
  }

  function of(code, number) {
    if (/^[IUF]\d+$/.test(code)) return code.toLowerCase();
    if (code in ALONE) return ALONE[code];
    if (code in AROUND) {
      const inner = one();
      if (AROUND[code] === "&_" && inner === "String") return "&str";
      return AROUND[code].replace("_", () => inner);
    }
    if (code === "FUNCTION") return signature();
    if (code === "CLOSURE") return closure();
    if (code === "SEQ_MODE") return word(), one(); // how an import's argument is handed over
    if (NAMED.includes(code)) return named(code);
    throw new RangeError(`unknown code ${number}`);
  }

  const type = one();
  if (at < stream.length) throw new RangeError(`numbers left over: ${stream.length - at}`);
  return type;
}
