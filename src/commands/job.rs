//! What was ordered, with everything it is made from but the fonts.

use anyhow::Result;
use second_opinion::{layout::Style, merge::Options, printer::Stock, profile::Profile};

use super::{
    language, overlays,
    record::{self, Record},
    today, words,
};
use crate::cli::Order;

/// A packet to make.
pub(super) struct Job {
    pub(super) record: Record,
    /// Tag of its locale.
    pub(super) language: String,
    pub(super) profile: Profile,
    pub(super) stock: Stock,
    pub(super) style: Style,
    pub(super) options: Options,
}

impl Job {
    /// Reads the record, the user's folders and the clinic's settings.
    pub(super) fn load(order: &Order) -> Result<Self> {
        let today = today::today(order.making.date)?;
        let files = overlays::load_and_warn(&order.making.overlays)?;
        let record = record::load(order, &files, today)?;
        let language = language::choose(order.making.language.as_deref(), &record, &files)?.to_owned();
        let profile = words::profile(&files, &order.making, &record)?;
        let companion = language::companion(&order.making, &files)?;
        let stock = words::Library::load(&files)?.stock(&language, companion)?;
        let large_print =
            order.making.large_print.unwrap_or_else(|| record.patient.flag("patient.large_print"));
        let style = words::style(&profile.clinic, &order.making, large_print);
        let options =
            Options { today, documents: order.making.documents.clone(), blank: order.blank, large_print };
        Ok(Self { record, language, profile, stock, style, options })
    }
}
