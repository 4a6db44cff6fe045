//! `{{#figure memories CHAPTER/EXAMPLE}}`: where the linker put things in the
//! memories of guests, and where the numbers lead that the example prints.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::column::Column;
use super::pointer::{self, Pointer};
use super::{columns, svg};
use crate::chapter::{Chapter, Guest};
use crate::map::Map;
use crate::page::escape;
use crate::tree;

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
    let columns: Vec<Column> = guests.into_iter().map(column).collect::<Result<_>>()?;
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
    Ok(Column {
        module: guest.module(),
        map: tree::read(&file)?.parse::<Map>().with_context(wrong)?,
    })
}

fn caption(columns: &[Column]) -> String {
    let modules = columns.iter().map(|it| escape(&it.module));
    let modules: Vec<String> = modules.map(|it| format!("<code>{it}</code>")).collect();
    match &modules[..] {
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
    for Column { module, map } in columns {
        let (stack, statics) = (&map.stack, &map.statics);
        says.push(format!(
            "Memory of {module}: stack from {} to {}, statics from {} to {}, heap from {}; \
             the memory ends at {} until it grows.",
            stack.start,
            stack.end,
            statics.start,
            statics.end,
            map.heap,
            map.end()
        ));
    }
    for pointer in pointers {
        for column in columns {
            let band = column.band(pointer.address);
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
