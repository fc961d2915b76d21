//! Document to pages.

mod pages;

pub use pages::*;
