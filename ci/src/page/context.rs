//! What a directive may look at.

use std::path::Path;

use crate::listings::Listings;
use crate::listings::report::Report;

/// What a directive may look at.
pub(super) struct Context<'a> {
    pub(super) listings: &'a Listings,
    pub(super) report: &'a Report,
    /// The page's own path.
    pub(super) path: &'a Path,
    /// The page's own source.
    pub(super) source: &'a str,
    /// The words behind the fence that the directive is in, if it is in one.
    pub(super) fence: Option<&'a str>,
}
