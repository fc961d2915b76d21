//! What belongs to the place and not to the patient: the clinic that prints a packet, and the law of where it is.
//!
//! No legal number, phone or period stands in a translation: messages name a variable, and this is where it comes from.

mod clinic;
mod jurisdiction;
mod letterhead;
mod values;

use std::borrow::Cow;

pub use clinic::{Accent, Clinic, LanguageLine, Paper, RecordsOffice, Translations};
pub use jurisdiction::{
    Access, Emergency, Estimate, Insurance, Jurisdiction, JurisdictionError, LanguageNotice, Medicare,
    Minors, PrivateTopic, Request,
};
pub use letterhead::{Letterhead, Logo};
pub use values::{Line, Phone};

/// A clinic and the jurisdiction that it, or a patient's record, names.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Who prints.
    pub clinic: Clinic,
    /// Where.
    pub jurisdiction: Jurisdiction,
}

/// The value of a variable that a place gives to messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Variable<'a> {
    /// Ready to print.
    Text(Cow<'a, str>),
    /// A number that a message may choose its plural form by.
    Number(u32),
}

/// Every variable that [`Profile::variable`] knows, sorted.
pub const VARIABLES: [&str; 19] = [
    "access-days",
    "access-extension-days",
    "check-days",
    "crisis-line",
    "emergency-number",
    "gfe-days",
    "gfe-threshold",
    "insurance-help-line",
    "language-phone",
    "language-tty",
    "medicare-phone",
    "medicare-share",
    "medicare-tty",
    "minor-consent-age",
    "minor-last-age",
    "processing-days-max",
    "processing-days-min",
    "records-office",
    "referral-line",
];

impl Profile {
    /// The value of a variable of messages. `None` for a name that is not in [`VARIABLES`], and for what this clinic or
    /// jurisdiction does not have: a line that needs it is left out.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<Variable<'_>> {
        let place = &self.jurisdiction;
        let [fewest, most] = self.clinic.processing_days;
        match name {
            "access-days" => number(place.access.days),
            "access-extension-days" => number(place.access.extension_days),
            "check-days" => number(place.request.check_days),
            "gfe-days" => number(place.estimate.dispute_days),
            "minor-consent-age" => number(place.minors.consent_age?),
            "minor-last-age" => number(place.minors.last_age),
            "processing-days-max" => number(most),
            "processing-days-min" => number(fewest),
            "crisis-line" => text(&place.emergency.crisis_line),
            "emergency-number" => text(&place.emergency.number),
            "gfe-threshold" => text(&place.estimate.threshold),
            "insurance-help-line" => text(&place.insurance.as_ref()?.help_line),
            "medicare-phone" => text(&place.medicare.phone),
            "medicare-share" => text(&place.medicare.share),
            "medicare-tty" => text(&place.medicare.tty),
            "language-phone" => text(&self.clinic.language_line.as_ref()?.phone),
            "language-tty" => text(&self.clinic.language_line.as_ref()?.tty),
            "referral-line" => text(self.clinic.referral_line.as_ref()?),
            "records-office" => {
                Some(Variable::Text(self.clinic.records_office.as_ref()?.in_one_line().into()))
            }
            _ => None,
        }
    }
}

#[allow(clippy::unnecessary_wraps)]
const fn number(number: u32) -> Option<Variable<'static>> {
    Some(Variable::Number(number))
}

#[allow(clippy::unnecessary_wraps)]
fn text(text: &impl AsRef<str>) -> Option<Variable<'_>> {
    Some(Variable::Text(text.as_ref().into()))
}

#[cfg(test)]
mod tests;
