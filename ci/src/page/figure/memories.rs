//! `{{#figure memories CHAPTER/NAME}}`: where the linker put things in the
//! memories of guests, and where the numbers lead that the example prints.

use anyhow::{Context, Result, ensure};

use super::column::Column;
use super::pointer::{Pointer, read_pointers};
use super::{columns, svg};
use crate::golden::memory_map::MemoryMap;
use crate::listings::{Guest, Listings};
use crate::page::html::escape;

pub(super) fn figure(listings: &Listings, id: &str) -> Result<String> {
    let (guests, mut pointers) = if id.contains('/') {
        let (chapter, example) = listings.example(id)?;
        let pointers = read_pointers(listings, example)?;
        (chapter.guests_of(example), Some(pointers))
    } else {
        (listings.chapter(id)?.guests.iter().collect(), None)
    };
    let columns = guests.into_iter().map(|guest| column(listings, guest));
    let columns = share_memory(columns.collect::<Result<_>>()?);
    ensure!(
        matches!(columns.len(), 1 | 2),
        "one memory is drawn, or two side by side, and `{id}` has {}",
        columns.len()
    );
    if let Some(pointers) = &mut pointers {
        let reached = |pointer: &Pointer| columns.iter().any(|it| it.reaches(pointer.address));
        pointers.retain(reached);
        ensure!(
            !pointers.is_empty(),
            "`{id}` prints no number that is an address"
        );
    }
    let pointers = pointers.unwrap_or_default();
    let drawing = columns::draw(&columns, &pointers, &alt_text(&columns, &pointers));
    let figure = svg::figure(&drawing, &caption(&columns));
    Ok(format!("<div class=\"drawings\">{figure}</div>\n"))
}

fn column(listings: &Listings, guest: &Guest) -> Result<Column> {
    let file = guest.memory();
    let wrong = || {
        format!(
            "`{}` is not a map of a memory",
            listings.tree.relative(&file)
        )
    };
    let map: MemoryMap = listings.text(&file)?.parse().with_context(wrong)?;
    let signatures = listings.text(&guest.signatures()).unwrap_or_default();
    let mut lines = signatures.lines();
    Ok(Column {
        module: guest.module(),
        imported: lines.any(|it| it.starts_with("import ") && it.contains(" memory of ")),
        end: map.end(),
        map,
    })
}

/// Guests that all import their memory share one; its size is the largest that any asks
/// for.
fn share_memory(mut columns: Vec<Column>) -> Vec<Column> {
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
fn alt_text(columns: &[Column], pointers: &[Pointer]) -> String {
    let mut sentences = Vec::new();
    for Column {
        module, map, end, ..
    } in columns
    {
        let (stack, statics) = (&map.stack, &map.statics);
        sentences.push(format!(
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
            sentences.push(format!(
                "{} {} leads into the {} of {}.",
                pointer.labels.join(", "),
                pointer.address,
                band.map_or("gaps", |band| band.name),
                column.module
            ));
        }
    }
    sentences.join(" ")
}
