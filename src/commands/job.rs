//! What was ordered, with everything it is made from but the fonts.

use std::rc::Rc;

use anyhow::Result;
use chrono::NaiveDate;
use second_opinion::{layout::Style, merge::Options, printer::Stock, profile::Profile};

use super::{
    language, overlays,
    record::{self, Record},
    today,
    words::{self, Library},
};
use crate::cli::{Making, Order};

/// A packet to make.
pub(super) struct Job {
    pub(super) record: Rc<Record>,
    /// Tag of its locale.
    pub(super) language: String,
    pub(super) profile: Profile,
    pub(super) stock: Stock,
    pub(super) style: Style,
    pub(super) options: Options,
}

impl Job {
    /// The one packet that was ordered.
    pub(super) fn load(order: &Order) -> Result<Self> {
        let language = language::only(&order.making)?;
        let materials = Materials::load(&order.making)?;
        materials.job(order, language, &Rc::new(materials.record(order, language)?))
    }

    /// A packet in each language that was asked for, each language once; a sample is of its language.
    pub(super) fn load_all(order: &Order) -> Result<Vec<Self>> {
        if order.making.language.len() < 2 {
            return Ok(vec![Self::load(order)?]);
        }
        let materials = Materials::load(&order.making)?;
        let mut tags: Vec<&str> = Vec::new();
        for tag in &order.making.language {
            let tag = language::named(tag, &materials.library.files)?;
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        let read = |tag| materials.record(order, tag).map(Rc::new);
        let shared = if order.sample { None } else { Some(read(None)?) };
        let record = |tag| shared.clone().map_or_else(|| read(Some(tag)), Ok);
        tags.into_iter().map(|tag| materials.job(order, Some(tag), &record(tag)?)).collect()
    }
}

/// What packets in all languages are made from.
struct Materials {
    today: NaiveDate,
    library: Library,
}

impl Materials {
    /// Reads the user's folders.
    fn load(making: &Making) -> Result<Self> {
        let today = today::today(making.date)?;
        let files = overlays::load_and_warn(&making.overlays)?;
        Ok(Self { today, library: Library::open(files, making.urdu_style)? })
    }

    fn record(&self, order: &Order, language: Option<&str>) -> Result<Record> {
        record::load(order, language, &self.library.files, self.today)
    }

    /// A packet of a record in a language.
    fn job(&self, order: &Order, language: Option<&str>, record: &Rc<Record>) -> Result<Job> {
        let (making, files) = (&order.making, &self.library.files);
        let language = language::choose(language, record, files)?.to_owned();
        let profile = words::profile(files, making, record)?;
        let stock = self.library.stock(
            &language,
            language::companion(making, files)?,
            &profile.clinic,
            &making.documents,
        )?;
        let large_print = making.large_print.unwrap_or_else(|| record.patient.flag("patient.large_print"));
        let style = words::style(&profile.clinic, making, large_print);
        let documents = making.documents.clone();
        let options = Options { today: self.today, documents, blank: order.blank, large_print };
        Ok(Job { record: Rc::clone(record), language, profile, stock, style, options })
    }
}
