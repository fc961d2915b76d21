//! The committed families, in the order of the fallback chain.

/// Index of a family in [`FAMILIES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FamilyId(pub u8);

/// What is known of a family before its file is read.
#[derive(Debug)]
pub struct FamilyInfo {
    /// The part of the file names before `-Regular` and `-Bold`.
    pub name: &'static str,
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

const fn family(name: &'static str, fallback: Fallback) -> FamilyInfo {
    FamilyInfo { name, fallback }
}

/// Noto Sans first: every packet needs it. Then symbols, the scripts of whole locales, and the scripts of names.
pub const FAMILIES: [FamilyInfo; 29] = [
    family("NotoSans", Fallback::Always),
    family("SourceSans3", Fallback::Always),
    family("NotoSansArabic", Fallback::Always),
    family("NotoSansGujarati", Fallback::Always),
    family("NotoNastaliqUrdu", Fallback::Never),
    family("NotoSansHebrew", Fallback::Always),
    family("NotoSansArmenian", Fallback::Always),
    family("NotoSansGeorgian", Fallback::Always),
    family("NotoSansEthiopic", Fallback::Always),
    family("NotoSansThai", Fallback::Always),
    family("NotoSansLao", Fallback::Always),
    family("NotoSansKhmer", Fallback::Always),
    family("NotoSansMyanmar", Fallback::Always),
    family("NotoSansBengali", Fallback::Always),
    family("NotoSansTamil", Fallback::Always),
    family("NotoSansTelugu", Fallback::Always),
    family("NotoSansKannada", Fallback::Always),
    family("NotoSansMalayalam", Fallback::Always),
    family("NotoSansGurmukhi", Fallback::Always),
    family("NotoSansSinhala", Fallback::Always),
    family("NotoSansOriya", Fallback::Always),
    family("NotoSansThaana", Fallback::Always),
    family("NotoSerifTibetan", Fallback::Always),
    family("NotoSansSyriac", Fallback::Always),
    family("NotoSansCherokee", Fallback::Always),
    family("NotoSansSC", Fallback::Han),
    family("NotoSansTC", Fallback::Han),
    family("NotoSansJP", Fallback::Han),
    family("NotoSansKR", Fallback::Han),
];

/// The family of this name.
#[must_use]
pub fn family_named(name: &str) -> Option<FamilyId> {
    let at = FAMILIES.iter().position(|family| family.name == name)?;
    u8::try_from(at).ok().map(FamilyId)
}
