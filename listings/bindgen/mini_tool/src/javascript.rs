//! Writes the JavaScript that calls a module.

use crate::room::{self, Room};
use crate::signature::{Function, Type};

/// What is the same for every module.
const GLUE: &str = include_str!("glue.js");

/// The glue of the module in the file `module`.
pub fn write(module: &str, functions: &[Function]) -> String {
    let glue = GLUE.replace("MODULE", module);
    let functions = functions.iter().map(one);
    glue + &functions.collect::<String>()
}

fn one(function: &Function) -> String {
    let Function {
        name,
        arguments,
        result,
        ..
    } = function;
    let names: Vec<&str> = arguments.iter().map(|(name, _)| &**name).collect();
    let beside_bytes = arguments.iter().any(|(_, ty)| hands_over(*ty));
    let ready = arguments.iter();
    let ready: String = ready
        .map(|(name, ty)| prepare(name, *ty, beside_bytes))
        .collect();
    let mut passed: Vec<String> = arguments.iter().map(|(name, ty)| pass(name, *ty)).collect();
    let body = match room::of(function) {
        None => {
            let call = format!("$wasm.{name}({})", passed.join(", "));
            format!("  return {};\n", number(&call, *result))
        }
        Some(room) => {
            passed.insert(0, "$room".into());
            let call = format!("$wasm.{name}({})", passed.join(", "));
            in_room(&room, &call, function)
        }
    };
    format!(
        "\nexport function {name}({}) {{\n{ready}{body}}}\n",
        names.join(", ")
    )
}

fn hands_over(ty: Type) -> bool {
    matches!(ty, Type::Text | Type::Bytes)
}

/// Makes numbers and bytes of an argument. What can throw does it here, before there
/// is room in the guest that nobody would free.
fn prepare(name: &str, ty: Type, beside_bytes: bool) -> String {
    let ready = match ty {
        Type::Text => format!("$encoder.encode({name})"),
        Type::Bytes => format!("$bytes({name})"),
        Type::Optional => format!("$option({name})"),
        _ if !beside_bytes => return String::new(), // the engine does it in the call
        Type::I64 | Type::U64 => format!("BigInt.asIntN(64, {name})"),
        _ => format!("+{name}"),
    };
    format!("  {name} = {ready};\n")
}

/// An argument that is ready, as the module is called with it.
fn pass(name: &str, ty: Type) -> String {
    match ty {
        Type::Optional => format!("...{name}"),
        _ if hands_over(ty) => format!("...$pass({name})"),
        _ => name.to_owned(),
    }
}

/// What a result means that is a number.
fn number(result: &str, ty: Type) -> String {
    match ty {
        Type::Unsigned => format!("{result} >>> 0"),
        Type::U64 => format!("BigInt.asUintN(64, {result})"),
        Type::Bool => format!("{result} !== 0"),
        _ => result.to_owned(),
    }
}

/// A call whose result stands in memory: lend room, call, look, free the room.
fn in_room(room: &Room, call: &str, function: &Function) -> String {
    let Room { size, align, value } = room;
    let at = |offset: usize| match offset {
        0 => "$room".to_owned(),
        _ => format!("$room + {offset}"),
    };
    let fails = match function.fails {
        true => format!(
            "    if ($view().getUint32($room, true) === 1) throw $takeText({});\n",
            at(*value)
        ),
        false => String::new(),
    };
    format!(
        "  const $room = $wasm.mini_reserve({size}, {align}) >>> 0;\n  try {{\n    {call};\n{fails}    \
         return {};\n  }} finally {{\n    $wasm.mini_release($room, {size}, {align});\n  }}\n",
        take(function.result, *value, at)
    )
}

/// What stands in the room, at `value` bytes from its start.
fn take(ty: Type, value: usize, at: impl Fn(usize) -> String) -> String {
    let get = |what: &str| format!("$view().get{what}({}, true)", at(value));
    match ty {
        Type::Signed => get("Int32"),
        Type::Unsigned => get("Uint32"),
        Type::I64 => get("BigInt64"),
        Type::U64 => get("BigUint64"),
        Type::F32 => get("Float32"),
        Type::F64 => get("Float64"),
        Type::Bool => format!("{} !== 0", get("Uint32")),
        Type::Text => format!("$takeText({})", at(value)),
        Type::Bytes => format!("$takeBytes({})", at(value)),
        Type::Unit => "undefined".into(),
        Type::Optional => format!("$takeOption({})", at(value)),
    }
}
