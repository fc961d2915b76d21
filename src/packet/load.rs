//! Packet files -> a checked [`Packet`].

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, de::Error};

use super::{Block, Document, Form, Id, Packet, Source};
use crate::{
    builtin as carried,
    document::Tracker,
    place::{Place, SettingsError, read_settings},
    suggest,
};

/// What the widths of a table's columns add up to.
const WIDTH: u32 = 504;

/// `packet.toml` as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PacketFile {
    #[serde(deserialize_with = "version")]
    version: String,
    name: Id,
    documents: Vec<Id>,
    #[serde(default)]
    unused: BTreeMap<String, String>,
}

/// The file of a document as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentFile {
    #[serde(default)]
    tracker: TrackerFile,
    #[serde(default)]
    companion: bool,
    #[serde(default, rename = "block")]
    blocks: Vec<Block>,
    form: Option<Form>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum TrackerFile {
    #[default]
    Absent,
    Open,
    #[serde(deserialize_with = "step")]
    Step(u8),
}

/// Most characters of a version: it stands on one line with the sheet mark and the count of pages.
const MOST_OF_VERSION: usize = 20;

fn version<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let version = String::deserialize(deserializer)?;
    let fits = (1..=MOST_OF_VERSION).contains(&version.len());
    if fits && version.chars().all(|c| c.is_ascii_graphic()) {
        return Ok(version);
    }
    let message =
        format!("a version is 1 to {MOST_OF_VERSION} letters, digits and signs of ASCII without spaces");
    Err(D::Error::custom(message))
}

fn step<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    match u8::deserialize(deserializer)? {
        step @ 1..=5 => Ok(step),
        _ => Err(D::Error::custom("the steps are 1 to 5")),
    }
}

/// The packet that the program carries.
///
/// # Errors
/// As [`load`]; a test holds that there are none.
pub fn builtin() -> Result<Packet, Vec<SettingsError>> {
    let files = carried::files();
    load(&files.packet())
}

/// Reads a packet from its files, given as pairs of path and text.
///
/// # Errors
/// The first fault of every file, and every document that is listed without a file. Packet files hold no patient data,
/// so messages may quote them.
pub fn load(files: &[(&str, &str)]) -> Result<Packet, Vec<SettingsError>> {
    let source = find(files, "packet.toml")
        .ok_or_else(|| vec![absent(Place::new("packet.toml", "", 0), "packet", files)])?;
    let packet: PacketFile = read_settings(&source.file, &source.text).map_err(|fault| vec![fault])?;
    let listed = listed(&packet.documents, &source);
    if !listed.is_empty() {
        return Err(listed);
    }
    let read = packet.documents.iter().map(|id| document(files, id, &source));
    let (documents, faults): (Vec<_>, Vec<_>) = read.partition(Result::is_ok);
    let faults: Vec<SettingsError> = faults.into_iter().filter_map(Result::err).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Packet {
        version: packet.version,
        name: packet.name,
        documents: documents.into_iter().filter_map(Result::ok).collect(),
        unused: packet.unused,
        packet_file: source,
    })
}

/// What is wrong with the list of documents itself: it is empty, or names one twice.
fn listed(documents: &[Id], packet: &Source) -> Vec<SettingsError> {
    let fault =
        |place, message: String, hint: &str| SettingsError { place, message, hint: Some(hint.to_owned()) };
    if documents.is_empty() {
        let place = Place::new(&packet.file, &packet.text, packet.text.find("documents").unwrap_or(0));
        let hint = "name its files in the order of the pages: `documents = [\"start\", \"script\"]`";
        return vec![fault(place, "the packet has no documents".to_owned(), hint)];
    }
    let is_again =
        |at: usize, id: &Id| documents.iter().take(at).any(|before| before.as_ref() == id.as_ref());
    let again = documents.iter().enumerate().filter(|(at, id)| is_again(*at, id));
    let message = |id: &Id| format!("the document `{}` is named twice", id.as_ref());
    again.map(|(_, id)| fault(packet.place(id), message(id), "take one away")).collect()
}

fn document(files: &[(&str, &str)], id: &Id, packet: &Source) -> Result<Document, SettingsError> {
    let place = packet.place(id);
    let id = id.as_ref();
    let source = find(files, &format!("{id}.toml")).ok_or_else(|| absent(place, id, files))?;
    let file: DocumentFile = read_settings(&source.file, &source.text)?;
    let tracker = match file.tracker {
        TrackerFile::Absent => Tracker::Absent,
        TrackerFile::Open => Tracker::Open,
        TrackerFile::Step(step) => Tracker::Step(step),
    };
    let document = Document {
        id: id.to_owned(),
        tracker,
        companion: file.companion,
        blocks: file.blocks,
        form: file.form,
        source,
    };
    check(&document)?;
    Ok(document)
}

/// What the shape of a file does not hold by itself.
fn check(document: &Document) -> Result<(), SettingsError> {
    let fault = |id: &Id, message: String| SettingsError { place: document.place(id), message, hint: None };
    for block in &document.blocks {
        if let Block::Log(log) = block {
            let width: u32 = log.columns.iter().map(|column| u32::from(column.width)).sum();
            if let Some(first) = log.columns.first().filter(|_| width != WIDTH) {
                return Err(fault(
                    &first.title,
                    format!("the columns of this table are {width} wide, not {WIDTH}"),
                ));
            }
        }
    }
    match &document.form {
        Some(form) if form.front > form.sections.iter().filter(|section| !section.beside).count() => {
            Err(fault(&form.title, "the first side of this form has more bands than the form".to_owned()))
        }
        _ => Ok(()),
    }
}

fn find(files: &[(&str, &str)], name: &str) -> Option<Source> {
    let (file, text) = files.iter().find(|(file, _)| file.rsplit('/').next() == Some(name))?;
    Some(Source { file: (*file).to_owned(), text: (*text).to_owned() })
}

fn absent(place: Place, id: &str, files: &[(&str, &str)]) -> SettingsError {
    let names = files.iter().filter_map(|(file, _)| file.rsplit('/').next()?.strip_suffix(".toml"));
    let hint = suggest::nearest(id, names).map_or_else(
        || "`documents` in packet.toml lists the files of the packet without `.toml`".to_owned(),
        |near| format!("did you mean `{near}`?"),
    );
    SettingsError { place, message: format!("the packet has no file `{id}.toml`"), hint: Some(hint) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    const PACKET: &str = "version = '1'\nname = 'packet-name'\ndocuments = ['a', 'b']\n";

    fn faults(a: &str, b: &str) -> Vec<String> {
        let files = [("packet.toml", PACKET), ("a.toml", a), ("b.toml", b)];
        load(&files).unwrap_err().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_built_in_packet_can_be_read() {
        let packet = builtin().unwrap();
        let ids: Vec<&str> = packet.documents.iter().map(|document| document.id.as_str()).collect();
        assert_eq!(ids, ["start", "script", "plan", "records", "meet", "decision", "summary", "language"]);
        assert!(packet.documents.iter().all(|document| !document.blocks.is_empty()));
    }

    #[test]
    fn every_file_reports_its_fault_with_place_and_hint() {
        let faults = faults(
            "\n[[block]]\nheding = 'x'\n",
            "[[block]]\nnote = { text = 'x', when = 'has-refferal-line' }\n",
        );
        assert!(faults[0].starts_with("a.toml:3:1: unknown variant `heding`"), "{}", faults[0]);
        assert!(faults[0].ends_with("hint: did you mean `heading`?"), "{}", faults[0]);
        assert!(faults[1].starts_with("b.toml:2:29: unknown fact `has-refferal-line`"), "{}", faults[1]);
        assert!(faults[1].ends_with("hint: did you mean `has-referral-line`?"), "{}", faults[1]);
    }

    #[test]
    fn a_misspelt_field_or_choice_is_named() {
        let line = "[[block]]\nlines = { rows = [{ label = 'x', fill = ['patient.birthdate'] }] }\n";
        let computed = "[[block]]\nlines = { rows = [{ label = 'x', fill = ['sendby'] }] }\n";
        let faults = faults(line, computed);
        assert!(faults[0].starts_with("a.toml:2:41: unknown field `patient.birthdate`"), "{}", faults[0]);
        assert!(faults[0].ends_with("hint: did you mean `patient.birth_date`?"), "{}", faults[0]);
        assert!(faults[1].ends_with("hint: did you mean `send-by`?"), "{}", faults[1]);
    }

    #[test]
    fn widths_and_steps_are_checked() {
        let log = "[[block]]\nlog = { rows = [], columns = [{ title = 'x', width = 500 }] }\n";
        let faults = faults(log, "tracker = { step = 6 }\n");
        assert!(
            faults[0].starts_with("a.toml:2:41: the columns of this table are 500 wide, not 504"),
            "{}",
            faults[0]
        );
        assert!(faults[1].starts_with("b.toml:1:11: the steps are 1 to 5"), "{}", faults[1]);
    }

    #[test]
    fn ids_keep_their_place() {
        let files = [
            ("packet.toml", PACKET),
            ("a.toml", "[[block]]\nheading = 'one'\n"),
            ("b.toml", "\n[[block]]\ncolumns = { items = [\n 'two',\n { text = 'three' }] }\n"),
        ];
        let packet = load(&files).unwrap();
        let places: Vec<String> =
            packet.message_ids().iter().map(|(id, place)| format!("{id} {place}")).collect();
        assert_eq!(
            places,
            ["packet-name packet.toml:2:8", "one a.toml:2:11", "two b.toml:4:2", "three b.toml:5:11"]
        );
    }

    #[test]
    fn the_list_of_documents_and_the_version_are_checked() {
        let load = |packet: &str| {
            let files = [("packet.toml", packet), ("a.toml", ""), ("b.toml", "")];
            super::load(&files).map(|_| ()).map_err(|faults| faults[0].to_string())
        };
        assert_eq!(load(PACKET), Ok(()));
        let none = load(&PACKET.replace("'a', 'b'", "")).unwrap_err();
        assert!(none.starts_with("packet.toml:3:1: the packet has no documents\n  hint: "), "{none}");
        let twice = load(&PACKET.replace("'a', 'b'", "'a', 'b', 'a'")).unwrap_err();
        assert!(twice.starts_with("packet.toml:3:24: the document `a` is named twice"), "{twice}");
        for wrong in ["''", "'1 2'", "'\u{202e}1'", "'123456789012345678901'"] {
            let error = load(&PACKET.replace("'1'", wrong)).unwrap_err();
            assert!(error.starts_with("packet.toml:1:11: a version is 1 to 20 letters"), "{wrong}: {error}");
        }
    }

    #[test]
    fn a_listed_document_needs_a_file() {
        let faults = load(&[("packet.toml", PACKET)]).unwrap_err();
        assert_eq!(faults.len(), 2);
        assert!(load(&[]).is_err());
    }
}
