//! `second-opinion` merges a patient's details into localized Fluent templates and makes a printable PDF packet.
//!
//! The library is a pipeline. Data flows one way; each stage hands a finished value to the next and knows nothing of the
//! stages after it.
//!
//! 1. [`input`] reads bytes (TOML, JSON) into a tree of values with their places: an [`input::Tree`].
//! 2. [`patient`] checks the tree against the one table in [`fields`]: a [`patient::Patient`], or all faults at once.
//! 3. [`profile`] holds what belongs to the place and not to the patient: a [`profile::Profile`].
//! 4. [`packet`] holds which documents, blocks, message ids and fields there are: a [`packet::Packet`]. No text, no sizes.
//! 5. [`locale`] and [`messages`] hold the words: a [`messages::Messages`] gives text or an error, never a fallback.
//!    [`review`] says who stands behind each of them: a [`messages::Standing`].
//! 6. [`merge`] is the only place where these meet: a [`document::Document`] of finished text. A text may carry the same in
//!    a second language, and notices stand in many: a [`document::Tongue`] says which, and the press knows them all.
//! 7. [`layout`] shapes and places it with the faces of [`fonts`]: [`layout::Pages`].
//! 8. [`pdf`] writes the pages as a tagged PDF: bytes. The same pages always give the same bytes.
//! 9. [`output`] puts bytes into a file, whole or not at all.
//!
//! [`printer`] runs 6 to 8 for one locale and keeps what its packets share: shaped words, fragments without a patient's
//! value, the drawn bytes of those, and one font subset of the locale's words. A patient's rarer letters go into a small
//! subset in that patient's file alone. [`builtin`] holds the locales, packets and samples that the program carries, and
//! what a user lays over them; [`batch`] makes many packets at once and looks at them again; [`lint`] holds locales against packets and looks at the pages they make;
//! [`exchange`] hands words to translators and takes them back.
//!
//! In [`pdf`], printpdf makes the document, its pages and their resources, and lopdf finishes them; content streams are
//! written by a small writer of our own, because translating operators cost more than the rest of a packet (3.5 ms
//! against 2.1 ms for the whole file) and twice the bytes.
//!
//! Deliberately absent: a clock, the environment, a network, printing and randomness; threads are in `batch::crew` alone.
//! Today is an argument, and so is the key of a protected file; but [`pdf::protect`] lets lopdf draw salts and
//! initialization vectors from the system. Only the binary's `commands`, [`batch`] and [`output`] touch the disk; every other module is given
//! bytes. A patient's value lives in [`patient::Private`] until a page is written, and no error type can hold one.

mod marks;
mod private;
pub mod suggest;

pub mod builtin;
pub mod colour;
pub mod faults;
pub mod fields;
pub mod path;
pub mod picture;
pub mod place;

pub mod input;
pub mod patient;

pub mod profile;

pub mod packet;

pub mod dates;
pub mod locale;
pub mod messages;

pub mod review;

pub mod merge;

pub mod document;
pub mod fonts;
pub mod layout;

pub mod pdf;

pub mod printer;

pub mod batch;

pub mod lint;

pub mod exchange;

pub mod output;
