//! Writes what TypeScript should know of the JavaScript.

use crate::signature::{Function, Type};

const START: &str = "\
export default function $init(source?: string | URL): Promise<WebAssembly.Exports>;
";

pub fn write(functions: &[Function]) -> String {
    let mut text = START.to_owned();
    for Function {
        name,
        arguments,
        result,
        ..
    } in functions
    {
        let last = arguments.len().saturating_sub(1);
        let arguments = arguments.iter().enumerate();
        let arguments = arguments.map(|(i, (name, ty))| argument(name, *ty, i == last));
        let arguments = arguments.collect::<Vec<_>>().join(", ");
        text += &format!(
            "export function {name}({arguments}): {};\n",
            returned(*result)
        );
    }
    text
}

/// An argument that may be left out may also be `null`.
fn argument(name: &str, ty: Type, last: bool) -> String {
    match ty {
        Type::Optional if last => format!("{name}?: number | null"),
        Type::Optional => format!("{name}: number | null | undefined"),
        Type::Bytes => format!("{name}: Uint8Array | number[]"),
        _ => format!("{name}: {}", returned(ty)),
    }
}

fn returned(ty: Type) -> &'static str {
    match ty {
        Type::Signed | Type::Unsigned | Type::F32 | Type::F64 => "number",
        Type::I64 | Type::U64 => "bigint",
        Type::Bool => "boolean",
        Type::Text => "string",
        Type::Bytes => "Uint8Array",
        Type::Unit => "void",
        Type::Optional => "number | undefined",
    }
}
