//! Which messages and fields a document names: one walk over all blocks, in order of printing.

use super::{
    Block, Choice, Document, Form, Grid, GridQuestion, Line, Part, Question, Row, Section, Tick, Value, Words,
};

/// What a block names.
enum Ref<'a> {
    Message(&'a Words),
    Value(Value),
    Choice(Choice),
}

/// The messages of a document.
pub(super) fn messages(document: &Document) -> Vec<&Words> {
    let message = |found| match found {
        Ref::Message(words) => Some(words),
        Ref::Value(_) | Ref::Choice(_) => None,
    };
    all(document).into_iter().filter_map(message).collect()
}

/// The fields of a document that are printed or tick a box.
pub(super) fn fields(document: &Document) -> Vec<&'static str> {
    let field = |found| match found {
        Ref::Value(Value::Field(path)) => Some(path),
        Ref::Choice(choice) => Some(choice.field),
        Ref::Value(Value::Computed(_)) | Ref::Message(_) => None,
    };
    all(document).into_iter().filter_map(field).collect()
}

fn all(document: &Document) -> Vec<Ref<'_>> {
    let mut found = Found(Vec::new());
    document.blocks.iter().for_each(|block| found.block(block));
    document.form.iter().for_each(|form| found.form(form));
    found.0
}

struct Found<'a>(Vec<Ref<'a>>);

impl<'a> Found<'a> {
    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Side(_) => {}
            Block::Doctors(doctors) => self.words([&doctors.title, &doctors.date]),
            Block::Title(title) => self.words([&title.text, &title.lead]),
            Block::Heading(words) | Block::Paragraph(words) | Block::Callout(words) | Block::Note(words) => {
                self.words([words]);
            }
            Block::Columns(items) => self.words(&items.items),
            Block::Bullets(list) | Block::Checks(list) => self.words(&list.items),
            Block::Steps(steps) => {
                self.words([&steps.title, &steps.dates]);
                for step in &steps.rows {
                    self.words(step.head.iter().chain(&step.rest));
                    self.lines(&step.dates);
                }
            }
            Block::Bubble(bubble) => {
                self.words(bubble.main.iter().chain(&bubble.questions).chain(&bubble.closing))
            }
            Block::Pairs(pairs) => {
                for pair in &pairs.rows {
                    self.words([&pair.doctor, &pair.reply].into_iter().chain(&pair.advice));
                }
            }
            Block::Lines(lines) => self.lines(&lines.rows),
            Block::Log(log) => {
                self.words(log.columns.iter().map(|column| &column.title));
                log.rows.iter().for_each(|row| self.row(row));
            }
            Block::Questions(block) => {
                self.words([&block.title]);
                let questions = block.rows.iter().flatten();
                self.words(questions.map(|(Question::YesNo(words) | Question::Open(words))| words));
                self.words([&block.yes, &block.no]);
            }
            Block::Grid(grid) => self.grid(grid),
            Block::Sets(sets) => sets.sets.iter().for_each(|grid| self.grid(grid)),
        }
    }

    fn row(&mut self, row: &'a Row) {
        match row {
            Row::Blank(_) | Row::Offices => {}
            Row::Text(words) | Row::Doctors(words) => self.words([words]),
        }
    }

    fn grid(&mut self, grid: &'a Grid) {
        self.words(&grid.title);
        for question in &grid.questions {
            match question {
                GridQuestion::Ask(words) | GridQuestion::Low(words) | GridQuestion::Score(words) => {
                    self.words([words]);
                }
                GridQuestion::Noted { ask, note } => self.words([ask, note]),
            }
        }
    }

    fn form(&mut self, form: &'a Form) {
        self.words([&form.title, &form.lead]);
        self.values(form.running.iter().copied());
        form.sections.iter().for_each(|section| self.section(section));
        self.words([&form.note]);
    }

    fn section(&mut self, section: &'a Section) {
        self.words([&section.title]);
        for part in &section.parts {
            match part {
                Part::Cells(cells) => {
                    for cell in cells {
                        self.words([&cell.label]);
                        self.values(cell.fill);
                        self.ticks(&cell.tick);
                    }
                }
                Part::Choices(ticks) | Part::Ticks(ticks) => self.ticks(ticks),
                Part::Statement(words) | Part::Remark(words) => self.words([words]),
                Part::Private(private) => {
                    self.words(std::iter::once(&private.initials).chain(&private.topics))
                }
                Part::Rights(rights) => self.words(rights),
            }
        }
    }

    fn lines(&mut self, lines: &'a [Line]) {
        for line in lines {
            self.words([&line.label]);
            self.values(line.fill.iter().copied());
        }
    }

    fn ticks(&mut self, ticks: impl IntoIterator<Item = &'a Tick>) {
        for tick in ticks {
            self.words([&tick.label]);
            self.0.push(Ref::Choice(tick.tick));
            self.values(tick.line);
        }
    }

    fn words(&mut self, words: impl IntoIterator<Item = &'a Words>) {
        self.0.extend(words.into_iter().map(Ref::Message));
    }

    fn values(&mut self, values: impl IntoIterator<Item = Value>) {
        self.0.extend(values.into_iter().map(Ref::Value));
    }
}
