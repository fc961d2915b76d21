//! The words that pages show against those that they must show.

use super::{read::PageText, words::Words};
use crate::layout::{Pages, page_words};

/// How a file differs from what its record makes. It tells counts, never words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Difference {
    /// It has more pages, or fewer.
    #[error("the file has {read} pages, its record makes {expected}")]
    Pages {
        /// Pages that the record makes.
        expected: usize,
        /// Pages of the file.
        read: usize,
    },
    /// A page has other words.
    #[error("page {page}: {missing} of its words are missing, {foreign} do not belong there")]
    Words {
        /// The page, from 1.
        page: usize,
        /// Words that it must show and does not.
        missing: usize,
        /// Words that it shows and must not.
        foreign: usize,
    },
}

/// The words that each page must show.
#[must_use]
pub fn expected(pages: &Pages) -> Vec<Words> {
    page_words(pages).iter().map(|page| Words::of(page.lines())).collect()
}

/// Where a file differs from what it must show.
#[must_use]
pub fn compare(expected: &[Words], read: &[PageText]) -> Vec<Difference> {
    let counts = Difference::Pages { expected: expected.len(), read: read.len() };
    let counts = (expected.len() != read.len()).then_some(counts);
    let pages = expected.iter().zip(read).enumerate();
    counts.into_iter().chain(pages.filter_map(|(at, (words, page))| on_page(at + 1, words, page))).collect()
}

fn on_page(page: usize, expected: &Words, read: &PageText) -> Option<Difference> {
    let (missing, foreign) = (expected.missing_in(&read.words), read.words.missing_in(expected));
    (missing + foreign > 0).then_some(Difference::Words { page, missing, foreign })
}
