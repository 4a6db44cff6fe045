//! Declares what JavaScript reads and writes as a property.

use crate::program::StructField;
use crate::signature::Argument;
use crate::types::Type;
use crate::typescript::{Place, of};

/// The types of the getter and the setter, and whether the latter takes `undefined`.
#[derive(Default)]
struct Property {
    read: Option<String>,
    written: Option<(String, bool)>,
}

/// Properties by their class, `static ` or nothing, and their name.
#[derive(Default)]
pub struct Properties(Vec<([String; 3], Property)>);

impl Properties {
    fn of(&mut self, class: &str, place: &str, name: &str) -> &mut Property {
        let key = [class, place, name].map(str::to_owned);
        let known = self.0.iter().position(|(it, _)| *it == key);
        let at = known.unwrap_or_else(|| {
            self.0.push((key, Property::default()));
            self.0.len() - 1
        });
        &mut self.0[at].1
    }

    /// A public field, which is read and, unless it is `readonly`, written.
    pub fn field(&mut self, class: &str, field: &StructField, ty: &Type) {
        let property = self.of(class, "", field.name);
        property.read = Some(of(ty, Place::Return));
        if !field.readonly {
            property.written = Some(match ty {
                Type::Option(inner) => match &**inner {
                    Type::Nullable(inner) => (of(inner, Place::Argument) + " | null", true),
                    inner => (of(inner, Place::Argument) + " | null", true),
                },
                ty => (of(ty, Place::Argument), false),
            });
        }
    }

    pub fn getter(&mut self, class: &str, place: &str, name: &str, returned: String) {
        self.of(class, place, name).read = Some(returned);
    }

    pub fn setter(&mut self, class: &str, place: &str, name: &str, arguments: &[Argument]) {
        let written = arguments.first().map(|it| (it.ty.clone(), it.omitted));
        self.of(class, place, name).written = written;
    }

    /// One line for each, or two if it is written as another type than it is read.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for ([class, place, name], property) in &self.0 {
            let start = format!("{class} {place}");
            let (read, written) = (property.read.as_ref(), property.written.as_ref());
            let taken = written.map(|(ty, undefined)| match undefined {
                true => format!("{ty} | undefined"),
                false => ty.clone(),
            });
            match (read, written) {
                (Some(read), Some((ty, undefined))) if taken.as_ref() == Some(read) => {
                    let mark = if *undefined { "?" } else { "" };
                    lines.push(format!("{start}{name}{mark}: {ty};"));
                }
                (Some(read), None) => lines.push(format!("{start}readonly {name}: {read};")),
                _ => {
                    let read = read.map(|ty| format!("{start}get {name}(): {ty};"));
                    let taken = taken.map(|ty| format!("{start}set {name}(value: {ty});"));
                    lines.extend(read.into_iter().chain(taken));
                }
            }
        }
        lines
    }
}
