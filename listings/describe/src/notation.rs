//! Writes types as Rust does.

use crate::types::{Function, Type};

/// How Rust writes `ty`, as far as its description tells.
pub fn of(ty: &Type) -> String {
    match ty {
        Type::Number(name) | Type::Big(name) => (*name).into(),
        Type::Bool => "bool".into(),
        Type::Char => "char".into(),
        Type::Text => "String".into(),
        Type::Unit => "()".into(),
        Type::NonNull => "NonNull<_>".into(),
        Type::Pointer => "*_".into(),
        Type::Object => "JsValue".into(),
        Type::Named(name)
        | Type::Enum(name)
        | Type::StringEnum(name)
        | Type::Struct(name)
        | Type::Union(name, _) => name.clone(),
        Type::Ref(to) if **to == Type::Text => "&str".into(),
        Type::Ref(to) => format!("&{}", of(to)),
        Type::RefMut(to) => format!("&mut {}", of(to)),
        Type::Slice(item) => format!("[{}]", of(item)),
        Type::Vector(item) => format!("Vec<{}>", of(item)),
        Type::Clamped(inner) => format!("Clamped<{}>", of(inner)),
        Type::Option(inner) => format!("Option<{}>", of(inner)),
        Type::Nullable(inner) => format!("Nullable<{}>", of(inner)),
        Type::Result(inner) => format!("Result<{}, _>", of(inner)),
        Type::Function(function) => {
            // A function that returns an object and means something else is `async`.
            let plain = function.returns == function.meant;
            let kind = if plain { "fn" } else { "async fn" };
            format!("{kind}{}", signature(function))
        }
        Type::Closure {
            mutable, function, ..
        } => {
            let kind = if *mutable { "FnMut" } else { "Fn" };
            format!("Closure<dyn {kind}{}>", signature(function))
        }
    }
}

fn signature(function: &Function) -> String {
    let arguments: Vec<String> = function.arguments.iter().map(of).collect();
    let arguments = arguments.join(", ");
    match &function.meant {
        Type::Unit => format!("({arguments})"),
        meant => format!("({arguments}) -> {}", of(meant)),
    }
}
