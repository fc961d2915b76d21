//! Who the packet is from. It is the clinic's and not the patient's, so even a blank packet has it.

use super::source::Run;
use crate::document::{Block, Logo, Text, Tongue};

/// The letterhead, if the clinic has one and something to put into it.
///
/// It stands on a handout alone: the records form is the patient's own letter, and other offices than this clinic get it.
pub(super) fn merge(run: &Run<'_>) -> Option<Block> {
    let clinic = &run.profile.clinic;
    let letterhead = clinic.letterhead.as_ref()?;
    let tongue = if run.in_english() { Tongue::Local } else { Tongue::English };
    let text =
        |text: &str, key: &str| Text::new(text.to_owned(), tongue, false, format!("clinic.toml: {key}"));
    let logo = letterhead.logo.as_ref().and_then(|logo| {
        let picture = logo.picture.clone()?;
        Some(Logo { picture, alt: text(logo.alt.as_ref(), "letterhead.alt") })
    });
    let name = clinic.name.as_ref().map(|name| text(name.as_ref(), "name"));
    let phones = letterhead.phones.iter().map(|phone| text(phone.as_ref(), "letterhead.phones")).collect();
    (logo.is_some() || name.is_some()).then_some(Block::Letterhead { logo, name, phones })
}
