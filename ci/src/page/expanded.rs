//! A page as the reader gets it.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::fence;

/// A page as the reader gets it.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub markdown: String,
    /// The files that it shows, in their order; each is in the Markdown, too.
    pub shown: Vec<Shown>,
    /// The id of the example that is being written.
    pub(super) example: Option<String>,
    /// How many examples there are so far.
    pub(super) examples: usize,
    /// What of guests is in sight so far.
    pub(super) in_sight: InSight,
}

/// A file on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The id of the example whose file it is: `strings/greet`. Without one, it is
    /// the page's.
    pub example: Option<String>,
    /// Where it is: from the root, `listings/strings/src/greet.rs`, or from the root
    /// of the reader's project, `Cargo.toml`.
    pub name: String,
    /// Whether the page gives that name above it, so that a reader knows where it goes.
    pub is_named: bool,
    /// The words behind its fence: `rust,no_run`.
    pub info: String,
    pub text: String,
}

/// What of guests' files a page has in sight: each time, its lines, and the number and id
/// of the example that shows them. No lines stand for all.
#[derive(Clone, Debug, Default)]
pub(super) struct InSight {
    files: BTreeMap<String, Vec<(Lines, Place)>>,
}

type Lines = Vec<RangeInclusive<usize>>;
type Place = (usize, String);

impl InSight {
    /// The example that has these `parts` of the file `name` in sight, if one has.
    fn find(&self, name: &str, parts: &[RangeInclusive<usize>]) -> Option<&Place> {
        let mut shown = self.files.get(name)?.iter();
        let has = |lines: &Lines, part: &RangeInclusive<usize>| {
            let mut lines = lines.iter();
            lines.any(|it| it.start() <= part.start() && part.end() <= it.end())
        };
        let found = shown.find(|(lines, _)| {
            lines.is_empty() || !parts.is_empty() && parts.iter().all(|part| has(lines, part))
        });
        found.map(|(_, place)| place)
    }

    fn add(&mut self, name: &str, parts: &[RangeInclusive<usize>], place: Place) {
        let shown = self.files.entry(name.to_owned()).or_default();
        shown.push((parts.to_vec(), place));
    }
}

impl Page {
    pub(super) fn write(&mut self, markdown: &str) {
        self.markdown += markdown;
    }

    /// Writes a file under its name, as a block of code.
    pub(super) fn show(&mut self, name: &str, info: &str, text: &str) {
        self.write_name(name);
        self.write(&fence::block(info, text));
        self.write("\n");
        self.note(name, true, info, text);
    }

    /// Shows these `parts` of a file, or all of it if there are none, or refers to the
    /// example that has them in sight already.
    pub(super) fn show_once(
        &mut self,
        name: &str,
        info: &str,
        text: &str,
        parts: &[RangeInclusive<usize>],
    ) {
        if let Some((number, id)) = self.in_sight.find(name, parts).cloned() {
            self.refer(name, number, &id);
            return;
        }
        let place = (self.examples, self.example.clone().unwrap_or_default());
        self.in_sight.add(name, parts, place);
        if parts.is_empty() {
            self.show(name, info, text);
        } else {
            self.show_parts(name, info, text, parts);
        }
    }

    /// Writes a file as [`Page::show`] does; of its lines, counted from 1, those in
    /// `parts` are in sight at once, and the others when the reader asks for them.
    fn show_parts(&mut self, name: &str, info: &str, text: &str, parts: &[RangeInclusive<usize>]) {
        let spans = parts
            .iter()
            .map(|it| format!("{}-{}", it.start(), it.end()));
        let spans: Vec<String> = spans.collect();
        self.write(&format!("<p class=\"file\"><code>{name}</code></p>\n\n"));
        self.write(&fence::block(
            &format!("{info},shows={}", spans.join("+")),
            text,
        ));
        self.write("\n");
        self.note(name, true, info, text);
    }

    /// Writes where on the page a file is in sight: in the example `number`, called `id`.
    fn refer(&mut self, name: &str, number: usize, id: &str) {
        let (name, dom) = (name.replace('/', "/<wbr>"), id.replace('/', "-"));
        self.write(&format!(
            "<p class=\"file\"><code>{name}</code>, as in <a href=\"#{dom}\">Example \
             {number}</a></p>\n\n"
        ));
    }

    /// Writes the name of a file, which a narrow screen may break behind a folder.
    fn write_name(&mut self, name: &str) {
        let name = name.replace('/', "/<wbr>");
        self.write(&format!("<p class=\"file\"><code>{name}</code></p>\n\n"));
    }

    /// Notes a file that is in the Markdown already.
    pub(super) fn note(&mut self, name: &str, is_named: bool, info: &str, text: &str) {
        self.shown.push(Shown {
            example: self.example.clone(),
            name: name.into(),
            is_named,
            info: info.into(),
            text: text.into(),
        });
    }
}
