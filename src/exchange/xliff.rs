//! Words as XLIFF 1.2, which every translator's program reads: a unit a message.

use std::io;

use quick_xml::{
    Reader, Writer, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesDecl, BytesRef, BytesStart, BytesText, Event},
};

use super::{Delivery, Returned, Row, Section, Sheet, fault};
use crate::{
    place::{Place, SettingsError},
    review::State,
};

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";

type Xml = Writer<Vec<u8>>;

pub(super) fn write(sheet: &Sheet) -> Vec<u8> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Memory takes every byte.
    let _ = write_all(&mut xml, sheet);
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    bytes
}

fn write_all(xml: &mut Xml, sheet: &Sheet) -> io::Result<()> {
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = [("version", "1.2"), ("xmlns", NAMESPACE)];
    xml.create_element("xliff").with_attributes(root).write_inner_content(|xml| {
        sheet.sections.iter().try_for_each(|section| write_section(xml, &sheet.tag, section))
    })?;
    Ok(())
}

fn write_section(xml: &mut Xml, tag: &str, section: &Section) -> io::Result<()> {
    let attributes = [
        ("original", section.file.as_str()),
        ("datatype", "plaintext"),
        ("source-language", "en"),
        ("target-language", tag),
    ];
    xml.create_element("file").with_attributes(attributes).write_inner_content(|xml| {
        xml.create_element("body")
            .write_inner_content(|xml| section.rows.iter().try_for_each(|row| write_row(xml, row)))?;
        Ok(())
    })?;
    Ok(())
}

fn write_row(xml: &mut Xml, row: &Row) -> io::Result<()> {
    let approved = if row.state == State::Reviewed { "yes" } else { "no" };
    let attributes = [("id", row.id.as_str()), ("approved", approved), ("xml:space", "preserve")];
    xml.create_element("trans-unit").with_attributes(attributes).write_inner_content(|xml| {
        xml.create_element("source").write_text_content(BytesText::new(&row.english))?;
        if let Some(text) = &row.translation {
            let target = xml.create_element("target").with_attribute(("state", state(row.state)));
            target.write_text_content(BytesText::new(text))?;
        }
        if !row.comment.is_empty() {
            xml.create_element("note").write_text_content(BytesText::new(&row.comment))?;
        }
        Ok(())
    })?;
    Ok(())
}

/// A state as the standard calls it.
const fn state(state: State) -> &'static str {
    match state {
        State::Reviewed => "signed-off",
        State::Stale | State::Missing => "needs-translation",
        State::Unreviewed => "needs-review-translation",
    }
}

pub(super) fn read(file: &str, text: &str) -> Result<Delivery, SettingsError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut xml = Reader::from_str(text);
    let mut reading = Reading::default();
    loop {
        let at = usize::try_from(xml.buffer_position()).unwrap_or(usize::MAX);
        let place = || Place::new(file, text, at);
        let broken = |why: String| fault(place(), format!("this is no XLIFF: {why}"), HINT);
        match xml.read_event().map_err(|error| broken(error.to_string()))? {
            Event::Start(tag) => reading.open(&tag, place).map_err(broken)?,
            Event::Empty(tag) => {
                reading.open(&tag, place).map_err(broken)?;
                reading.close(tag.local_name().as_ref());
            }
            Event::End(tag) => reading.close(tag.local_name().as_ref()),
            Event::Text(text) => reading.say(&text.xml10_content()),
            Event::CData(text) => reading.say(&text.xml10_content()),
            Event::GeneralRef(reference) => reading.say(&character(&reference).map_err(broken)?),
            Event::Eof => break,
            _ => {}
        }
    }
    if reading.tag.is_empty() || !reading.open.is_empty() {
        let end = Place::new(file, text, text.len());
        return Err(fault(
            end,
            "this is no XLIFF: it ends too early, or no `file` has a target-language",
            HINT,
        ));
    }
    Ok(Delivery { tag: reading.tag, rows: reading.rows })
}

const HINT: &str = "`translations export --format xliff` writes XLIFF 1.2; give back a file of that form";

fn character(reference: &BytesRef<'_>) -> Result<String, String> {
    if let Some(c) = reference.resolve_char_ref().map_err(|error| error.to_string())? {
        return Ok(c.to_string());
    }
    let known = resolve_predefined_entity(reference).map(str::to_owned);
    known.ok_or_else(|| "a reference to something that is not in it".to_owned())
}

/// What was read until now.
#[derive(Default)]
struct Reading {
    tag: String,
    rows: Vec<Returned>,
    /// The elements that are open.
    open: Vec<String>,
}

impl Reading {
    fn open(&mut self, tag: &BytesStart<'_>, place: impl Fn() -> Place) -> Result<(), String> {
        let name = tag.local_name().as_ref().to_owned();
        match name.as_str() {
            "file" => self.language(&attribute(tag, "target-language")?)?,
            "trans-unit" => self.rows.push(Returned {
                id: attribute(tag, "id")?,
                english: String::new(),
                translation: String::new(),
                place: place(),
            }),
            _ => {}
        }
        self.open.push(name);
        Ok(())
    }

    /// All files are in one language.
    fn language(&mut self, tag: &str) -> Result<(), String> {
        if !self.tag.is_empty() && self.tag != tag {
            return Err("its files are in several languages".to_owned());
        }
        tag.clone_into(&mut self.tag);
        Ok(())
    }

    fn close(&mut self, name: &str) {
        if self.open.last().is_some_and(|open| open == name) {
            self.open.pop();
        }
    }

    /// Text of the unit that is open. Other versions, which some programs put beside it, are not its text.
    fn say(&mut self, text: &str) {
        let inner = self.open.iter().rposition(|name| name == "trans-unit");
        let within = inner.and_then(|at| self.open.get(at + 1));
        let Some((row, within)) = self.rows.last_mut().zip(within) else { return };
        match within.as_str() {
            "source" => row.english.push_str(text),
            "target" => row.translation.push_str(text),
            _ => {}
        }
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<String, String> {
    let found = tag.try_get_attribute(name).map_err(|error| error.to_string())?;
    let found = found.ok_or_else(|| format!("`{}` has no `{name}`", tag.local_name().as_ref()))?;
    let value = found.normalized_value(XmlVersion::Implicit1_0).map_err(|error| error.to_string())?;
    Ok(value.into_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn sheet(texts: &[&str]) -> Sheet {
        let row = |(at, text): (usize, &&str)| Row {
            id: format!("m-{at}"),
            english: (*text).to_owned(),
            translation: (at != 1).then(|| (*text).to_owned()),
            state: State::ALL[at % 4],
            comment: "a <b> & \"c\"\nd".to_owned(),
        };
        let rows = texts.iter().enumerate().map(row).collect();
        Sheet { tag: "ar".to_owned(), sections: vec![Section { file: "a.ftl".to_owned(), rows }] }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let texts = [
            "a < b & c > d",
            "no translation",
            "{ $n ->\n    [one] “x”\n   *[other] y\n }",
            "قل\u{200f} \"لي\"",
        ];
        let file = String::from_utf8(write(&sheet(&texts))).unwrap();
        let read = read("t.xliff", &file).unwrap();
        assert_eq!(read.tag, "ar");
        let english: Vec<&str> = read.rows.iter().map(|row| row.english.as_str()).collect();
        assert_eq!(english, texts);
        assert_eq!((read.rows[0].translation.as_str(), read.rows[1].translation.as_str()), (texts[0], ""));
        assert_eq!(read.rows[2].translation, texts[2]);
        assert!(read.rows.iter().all(|row| {
            let line = file.lines().nth(row.place.line - 1).unwrap();
            line.contains(&format!("<trans-unit id=\"{}\"", row.id))
        }));
    }

    #[test]
    fn what_other_programs_add_is_not_taken_for_the_text() {
        let unit = "<trans-unit id=\"a\"><source>S</source><target>T <g id=\"1\">&#x41;&amp;</g></target>\
                    <alt-trans><target>Old</target></alt-trans><note>N</note></trans-unit>";
        let file = format!("<xliff><file target-language=\"es\"><body>{unit}</body></file></xliff>");
        let read = read("t.xliff", &file).unwrap();
        assert_eq!((read.rows[0].english.as_str(), read.rows[0].translation.as_str()), ("S", "T A&"));
    }

    #[test]
    fn what_is_broken_is_refused_with_its_place() {
        let said = |text: &str| read("t.xliff", text).unwrap_err().to_string();
        assert!(
            said("<xliff>\n<file>")
                .starts_with("t.xliff:2:1: this is no XLIFF: `file` has no `target-language`")
        );
        assert!(said("<xliff><file target-language=\"es\">").contains("ends too early"));
        assert!(said("<a></b>").starts_with("t.xliff:1:4: this is no XLIFF"));
        assert!(said("<xliff>&lol;</xliff>").contains("a reference to something"));
    }
}
