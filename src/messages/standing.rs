//! Who stands behind the words of a locale.

use std::collections::BTreeSet;

/// Who stands behind the words of a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// English: the text that the others translate.
    Source,
    /// No qualified person has checked any message (45 CFR 92.201(c)(3) asks for a qualified human translator's review of
    /// what a machine translated).
    Machine,
    /// Qualified people have checked some of them; of these nobody has checked the present text against the present
    /// English.
    Partly(BTreeSet<String>),
    /// Qualified people have checked all messages.
    Reviewed,
}

impl Standing {
    /// How manifests name what is checked in parts.
    pub const PARTLY: &'static str = "partly";

    /// That of a locale which nobody has spoken for.
    #[must_use]
    pub fn of_tag(tag: &str) -> Self {
        if tag == "en" { Self::Source } else { Self::Machine }
    }

    /// Whether a message needs no notice.
    #[must_use]
    pub fn is_reviewed(&self, id: &str) -> bool {
        match self {
            Self::Source | Self::Reviewed => true,
            Self::Machine => false,
            Self::Partly(unreviewed) => !unreviewed.contains(id),
        }
    }

    /// Its name in manifests.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Machine => "machine",
            Self::Partly(_) => Self::PARTLY,
            Self::Reviewed => "reviewed",
        }
    }
}
