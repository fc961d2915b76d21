//! Enums whose variants have names in packet files: the fixed lists that a packet may choose from.

/// Declares an enum with a name and a meaning for each variant, and a parser that knows what was nearly meant.
macro_rules! named {
    ($(#[$meta:meta])* $kind:literal $Enum:ident { $($name:literal $Variant:ident $meaning:literal)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $Enum { $(#[doc = $meaning] $Variant,)+ }

        impl $Enum {
            /// All of them, in the order in which lists show them.
            pub const ALL: &'static [Self] = &[$(Self::$Variant,)+];

            /// The name that packet files use.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Variant => $name,)+ }
            }

            /// What it means, for lists.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$Variant => $meaning,)+ }
            }

            /// The one with this name.
            ///
            /// # Errors
            /// A text for the reader when there is none, with the names that exist.
            pub fn parse(name: &str) -> Result<Self, String> {
                let found = Self::ALL.iter().find(|known| known.name() == name);
                found.copied().ok_or_else(|| {
                    let names: Vec<String> = Self::ALL.iter().map(|known| format!("`{}`", known.name())).collect();
                    format!(concat!("unknown ", $kind, " `{}`, expected one of {}"), name, names.join(", "))
                })
            }
        }
    };
}

pub(super) use named;
