//! The words of the form in the patient's language, as a handout: what each section asks, the rights, no values. The form
//! itself is the clerk's and stays in its own size.

use crate::document::{Bilingual, Block, Cell, Form, FormPart, Section, Text};

/// Title and blocks of the handout.
pub(in crate::merge) fn words_of(form: Form) -> (Text, Vec<Block>) {
    let title = own(form.title);
    let mut blocks = vec![Block::Title { title: title.clone(), lead: own(form.lead), bar: true }];
    blocks.extend(form.note.map(|note| Block::Note(own(note))));
    form.bands.into_iter().flatten().for_each(|section| add(&mut blocks, section));
    (title, blocks)
}

/// In the patient's language.
fn own(text: Bilingual) -> Text {
    text.local.unwrap_or(text.english)
}

fn add(blocks: &mut Vec<Block>, section: Section) {
    let title = own(section.title);
    let text = format!("{} {}", section.number.text, title.text);
    blocks.push(Block::Heading(Text { text, ..title }));
    for part in section.parts {
        match part {
            FormPart::Statement(text) | FormPart::Remark(text) => blocks.push(Block::Paragraph(own(text))),
            FormPart::Rights(texts) | FormPart::Private { topics: texts, .. } => list(blocks, texts),
            FormPart::Choices(ticks) | FormPart::Ticks(ticks) => {
                list(blocks, ticks.into_iter().map(|tick| tick.label));
            }
            FormPart::Cells(cells) => list(blocks, cells.into_iter().flat_map(labels)),
        }
    }
}

fn labels(cell: Cell) -> impl Iterator<Item = Bilingual> {
    std::iter::once(cell.label).chain(cell.tick.map(|tick| tick.label))
}

/// Adds to the list that is open, or opens one; nothing is listed twice.
fn list(blocks: &mut Vec<Block>, texts: impl IntoIterator<Item = Bilingual>) {
    if !matches!(blocks.last(), Some(Block::Bullets { .. })) {
        blocks.push(Block::Bullets { items: Vec::new(), columns: 1 });
    }
    let Some(Block::Bullets { items, .. }) = blocks.last_mut() else { return };
    for text in texts.into_iter().map(own) {
        if !items.contains(&text) {
            items.push(text);
        }
    }
}
