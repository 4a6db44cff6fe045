//! The lines of a source that a span takes, where `proc-macro2` knows them: its feature
//! `span-locations` comes with the feature `runner`.

use std::ops::RangeInclusive;

use proc_macro2::Span;

/// The lines of `span`, from 1; nothing if it is empty, or in a build script.
#[cfg(feature = "runner")]
pub(super) fn lines_of(span: Span) -> Option<RangeInclusive<usize>> {
    let (start, end) = (span.start(), span.end());
    (start != end).then_some(start.line..=end.line)
}

#[cfg(not(feature = "runner"))]
pub(super) fn lines_of(_: Span) -> Option<RangeInclusive<usize>> {
    None
}
