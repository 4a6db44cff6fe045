//! A guest whose closures live too briefly, too long, or twice at once.

pub mod dropped;
pub mod filtered;
pub mod leaked;
pub mod recursive;
pub mod target;
