//! Whether every page carries its packet's mark and its own number: what can be told without the record.
//!
//! A handout has the mark alone and `n / N` of the packet in the language's digits. A form is a document of its own: one
//! line with the mark, languages and version, and `n / N` of the form in ASCII digits.

use super::read::PageText;
use crate::locale::Digits;

/// What is wrong with the stamp of a page; pages are counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StampFault {
    /// It has no sheet mark.
    #[error("page {0} has no sheet mark")]
    NoMark(usize),
    /// It has the sheet mark of another packet.
    #[error("page {0} has the sheet mark of another packet")]
    OtherMark(usize),
    /// It has no page number.
    #[error("page {0} has no page number")]
    NoNumber(usize),
    /// It has another page's number, or that of a packet of other length.
    #[error("page {0} has a wrong page number")]
    WrongNumber(usize),
}

/// Faults of the stamps of all pages.
#[must_use]
pub fn stamps(read: &[PageText], mark: &str, digits: Digits) -> Vec<StampFault> {
    let stamps: Vec<Stamp<'_>> = read.iter().map(|page| Stamp::of(page, mark)).collect();
    let mut faults = Vec::new();
    let mut from = 0;
    for group in stamps.chunk_by(Stamp::goes_on) {
        for (at, stamp) in group.iter().enumerate() {
            let page = from + at + 1;
            let number = if stamp.is_form {
                count(Digits::Latin, at + 1, group.len())
            } else {
                count(digits, page, read.len())
            };
            faults.extend(stamp.mark_fault(page, mark));
            faults.extend(stamp.number_fault(page, &number));
        }
        from += group.len();
    }
    faults
}

/// How a page number is printed.
fn count(digits: Digits, page: usize, pages: usize) -> String {
    let write = |number: usize| digits.write(u32::try_from(number).unwrap_or(u32::MAX));
    format!("{} / {}", write(page), write(pages))
}

/// What a page says of itself.
struct Stamp<'a> {
    mark: Option<&'a str>,
    /// What is printed as page number.
    number: Option<&'a str>,
    is_form: bool,
}

impl<'a> Stamp<'a> {
    fn of(page: &'a PageText, own: &str) -> Self {
        let lines = page.furniture.expose().iter().map(|line| line.trim());
        let marks: Vec<(&str, bool)> = lines.clone().filter_map(mark_of).collect();
        // A name in capitals may look like a mark: the packet's own goes first.
        let mark = marks.iter().find(|(mark, _)| *mark == own).or(marks.first()).copied();
        Self {
            mark: mark.map(|(mark, _)| mark),
            number: lines.clone().find(|line| is_count(line)),
            is_form: mark.is_some_and(|(_, is_form)| is_form),
        }
    }

    /// Whether `next` belongs to the same form as this, or to handouts as this does.
    fn goes_on(&self, next: &Self) -> bool {
        let is_first = next.number.is_some_and(|number| number.starts_with("1 / "));
        self.is_form == next.is_form && !(next.is_form && is_first)
    }

    fn mark_fault(&self, page: usize, own: &str) -> Option<StampFault> {
        match self.mark {
            None => Some(StampFault::NoMark(page)),
            Some(mark) => (mark != own).then_some(StampFault::OtherMark(page)),
        }
    }

    fn number_fault(&self, page: usize, own: &str) -> Option<StampFault> {
        match self.number {
            None => Some(StampFault::NoNumber(page)),
            Some(number) => (number != own).then_some(StampFault::WrongNumber(page)),
        }
    }
}

/// The sheet mark at the start of a line, and whether more follows it, as on a form.
fn mark_of(line: &str) -> Option<(&str, bool)> {
    let (mark, is_form) = match line.split_once(" · ") {
        Some((mark, _)) => (mark, true),
        None => (line, false),
    };
    let is_mark = |(at, c): (usize, char)| {
        if at == 4 { c == '-' } else { c.is_ascii_uppercase() || c.is_ascii_digit() }
    };
    (mark.len() == 9 && mark.chars().enumerate().all(is_mark)).then_some((mark, is_form))
}

/// Whether a line is a page number in any digits.
fn is_count(line: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.chars().all(char::is_numeric);
    line.split_once(" / ").is_some_and(|(page, pages)| is_number(page) && is_number(pages))
}
