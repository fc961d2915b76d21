//! The committed families, in the order of the fallback chain.

use crate::suggest;

/// Index of a family in [`FAMILIES`]; those that a user adds are counted on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FamilyId(pub u8);

/// What is known of a family before its file is read.
#[derive(Debug)]
pub struct FamilyInfo {
    /// The part of the file names before `-Regular` and `-Bold`.
    pub name: &'static str,
    /// The scripts that it is there for, for `list fonts`.
    pub scripts: &'static str,
    /// When the chain may use it for text that the packet's own family cannot set.
    pub fallback: Fallback,
}

/// When a family is tried for text that the packet's own family cannot set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fallback {
    /// Always, in table order.
    Always,
    /// Never: only a locale that names it uses it.
    Never,
    /// For Han characters, in an order that depends on the language.
    Han,
}

const fn family(name: &'static str, scripts: &'static str, fallback: Fallback) -> FamilyInfo {
    FamilyInfo { name, scripts, fallback }
}

/// Noto Sans first: every packet needs it. Then symbols, the scripts of whole locales, and the scripts of names.
pub const FAMILIES: [FamilyInfo; 29] = [
    family("NotoSans", "Latin, Cyrillic, Greek, Devanagari", Fallback::Always),
    family("SourceSans3", "symbols", Fallback::Always),
    family("NotoSansArabic", "Arabic", Fallback::Always),
    family("NotoSansGujarati", "Gujarati", Fallback::Always),
    family("NotoNastaliqUrdu", "Arabic (Nastaliq)", Fallback::Never),
    family("NotoSansHebrew", "Hebrew", Fallback::Always),
    family("NotoSansArmenian", "Armenian", Fallback::Always),
    family("NotoSansGeorgian", "Georgian", Fallback::Always),
    family("NotoSansEthiopic", "Ethiopic", Fallback::Always),
    family("NotoSansThai", "Thai", Fallback::Always),
    family("NotoSansLao", "Lao", Fallback::Always),
    family("NotoSansKhmer", "Khmer", Fallback::Always),
    family("NotoSansMyanmar", "Myanmar", Fallback::Always),
    family("NotoSansBengali", "Bengali", Fallback::Always),
    family("NotoSansTamil", "Tamil", Fallback::Always),
    family("NotoSansTelugu", "Telugu", Fallback::Always),
    family("NotoSansKannada", "Kannada", Fallback::Always),
    family("NotoSansMalayalam", "Malayalam", Fallback::Always),
    family("NotoSansGurmukhi", "Gurmukhi", Fallback::Always),
    family("NotoSansSinhala", "Sinhala", Fallback::Always),
    family("NotoSansOriya", "Odia", Fallback::Always),
    family("NotoSansThaana", "Thaana", Fallback::Always),
    family("NotoSerifTibetan", "Tibetan", Fallback::Always),
    family("NotoSansSyriac", "Syriac", Fallback::Always),
    family("NotoSansCherokee", "Cherokee", Fallback::Always),
    family("NotoSansSC", "Han (simplified)", Fallback::Han),
    family("NotoSansTC", "Han (traditional), Bopomofo", Fallback::Han),
    family("NotoSansJP", "Han (Japanese), Kana", Fallback::Han),
    family("NotoSansKR", "Han (Korean), Hangul", Fallback::Han),
];

/// What to do about a family that is not there.
#[must_use]
pub fn family_hint(name: &str) -> String {
    suggest::nearest(name, FAMILIES.iter().map(|family| family.name)).map_or_else(
        || "`list fonts` shows all; fonts of `--fonts DIR` come after these without being named".to_owned(),
        |near| format!("did you mean `{near}`?"),
    )
}

/// The family of this name.
#[must_use]
pub fn family_named(name: &str) -> Option<FamilyId> {
    let at = FAMILIES.iter().position(|family| family.name == name)?;
    u8::try_from(at).ok().map(FamilyId)
}
