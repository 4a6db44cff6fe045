//! The lines of a source that a span takes.

use std::ops::RangeInclusive;

use proc_macro2::Span;

/// The lines of `span`, from 1; nothing if it is empty.
pub(super) fn lines_of(span: Span) -> Option<RangeInclusive<usize>> {
    let (start, end) = (span.start(), span.end());
    (start != end).then_some(start.line..=end.line)
}
