//! `{{#figure memories CHAPTER/EXAMPLE}}`: where the linker put things in the
//! memories of guests, and where the numbers lead that the example prints.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::column::Column;
use super::pointer::{self, Pointer};
use super::{columns, svg};
use crate::golden::memory_map::Map;
use crate::listings::chapter::{Chapter, Guest};
use crate::listings::tree;
use crate::page::escape;

pub(super) fn render(root: &Path, id: &str) -> Result<String> {
    let (chapter, example) = match id.split_once('/') {
        Some((chapter, example)) => (chapter, Some(example)),
        None => (id, None),
    };
    let chapter = Chapter::find(root, chapter)?;
    let (guests, mut pointers) = match example {
        Some(name) => {
            let example = chapter.example(name)?;
            (example.guests(&chapter)?, pointer::of(example)?)
        }
        None => (chapter.guests.iter().collect(), Vec::new()),
    };
    let columns = guests.into_iter().map(column).collect::<Result<_>>()?;
    let columns = together(columns);
    ensure!(
        matches!(columns.len(), 1 | 2),
        "one memory is drawn, or two side by side, and `{id}` has {}",
        columns.len()
    );
    pointers.retain(|it| columns.iter().any(|column| column.reaches(it.address)));
    ensure!(
        example.is_none() || !pointers.is_empty(),
        "`{id}` prints no number that is an address"
    );
    let drawing = columns::draw(&columns, &pointers, &says(&columns, &pointers));
    let figure = svg::figure(&drawing, &caption(&columns));
    Ok(format!("<div class=\"drawings\">{figure}</div>\n"))
}

fn column(guest: &Guest) -> Result<Column> {
    let file = guest.memory();
    let wrong = || format!("`{}` is no map of a memory", tree::relative(&file));
    let signatures = guest.signatures();
    let mut imported = false;
    if signatures.is_file() {
        let signatures = tree::read(&signatures)?;
        let mut lines = signatures.lines();
        imported = lines.any(|it| it.starts_with("import ") && it.contains(" memory of "));
    }
    let map = tree::read(&file)?.parse::<Map>().with_context(wrong)?;
    Ok(Column {
        module: guest.module(),
        imported,
        end: map.end(),
        map,
    })
}

/// Where all import their memory, it is one: it ends where the last one ends.
fn together(mut columns: Vec<Column>) -> Vec<Column> {
    let end = columns.iter().map(|it| it.end).max().unwrap_or_default();
    if columns.iter().all(|it| it.imported) {
        columns.iter_mut().for_each(|it| it.end = end);
    }
    columns
}

fn caption(columns: &[Column]) -> String {
    let modules = columns.iter().map(|it| escape(&it.module));
    let modules: Vec<String> = modules.map(|it| format!("<code>{it}</code>")).collect();
    let imported = columns.iter().all(|it| it.imported);
    match &modules[..] {
        [first, second] if imported => format!(
            "What {first} and {second} put where in the one memory that they import, equal \
             addresses at equal heights, not to scale; the dashed parts come when it grows"
        ),
        [first, second] => format!(
            "The memories of {first} and {second}, equal addresses at equal heights, \
             not to scale; the dashed parts come when they grow"
        ),
        _ => format!(
            "The memory of {}, not to scale; the dashed part comes when it grows",
            modules.concat()
        ),
    }
}

/// The drawing in words.
fn says(columns: &[Column], pointers: &[Pointer]) -> String {
    let mut says = Vec::new();
    for Column {
        module, map, end, ..
    } in columns
    {
        let (stack, statics) = (&map.stack, &map.statics);
        says.push(format!(
            "Memory of {module}: stack from {} to {}, statics from {} to {}, heap from {}; \
             the memory ends at {} until it grows.",
            stack.start, stack.end, statics.start, statics.end, map.heap, end
        ));
    }
    for pointer in pointers {
        let known = columns.iter().any(|it| it.band(pointer.address).is_some());
        for column in columns {
            let band = column.band(pointer.address);
            if known && band.is_none() {
                continue;
            }
            says.push(format!(
                "{} {} leads into the {} of {}.",
                pointer.says.join(", "),
                pointer.address,
                band.map_or("gaps", |band| band.name),
                column.module
            ));
        }
    }
    says.join(" ")
}
