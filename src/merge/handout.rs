//! Blocks of the packet -> blocks of the document, one kind after the other.

use std::ops::RangeInclusive;

use super::{
    counter, language, sets,
    source::Source,
    tables::{self, DOCTORS},
};
use crate::{
    document::{self, Answer, Block, Check, DateLine, GridTitle, Text},
    packet::{self, GridQuestion, Question},
};

/// The title of a handout and its blocks.
pub(super) fn merge(source: &Source<'_>, document: &packet::Document) -> (Text, Vec<Block>) {
    let mut handout = Handout { source, letters: 'A'..='Z', number: 0, blocks: Vec::new() };
    let held = document.blocks.iter().filter(|block| source.holds(block.when()));
    held.for_each(|block| handout.block(block));
    let title = handout.blocks.iter().find_map(|block| match block {
        Block::Title { title, .. } => Some(title.clone()),
        _ => None,
    });
    (title.unwrap_or_else(|| source.untitled(&document.id)), handout.blocks)
}

/// A handout as it grows: letters and numbers run on through all of it.
pub(super) struct Handout<'s, 'a> {
    pub(super) source: &'s Source<'a>,
    letters: RangeInclusive<char>,
    number: u32,
    pub(super) blocks: Vec<Block>,
}

impl Handout<'_, '_> {
    fn block(&mut self, block: &packet::Block) {
        let source = self.source;
        let made = match block {
            packet::Block::Side(_) => Block::Side,
            packet::Block::Title(block) => title(source, block),
            packet::Block::Heading(words) => Block::Heading(source.text(&words.id)),
            packet::Block::Paragraph(words) => Block::Paragraph(source.text(&words.id)),
            packet::Block::Callout(words) => Block::Callout(source.text(&words.id)),
            packet::Block::Note(words) => Block::Note(source.text(&words.id)),
            packet::Block::Columns(list) => Block::Columns(source.texts(&list.items)),
            packet::Block::Bullets(list) => bullets(source, list),
            packet::Block::Checks(list) => checks(source, list),
            packet::Block::Steps(block) => steps(source, block),
            packet::Block::Bubble(block) => bubble(source, block),
            packet::Block::Pairs(block) => pairs(source, &block.rows),
            packet::Block::Lines(block) => lines(source, &block.rows),
            packet::Block::Log(block) => tables::log(source, block),
            packet::Block::Questions(block) => self.questions(block),
            packet::Block::Doctors(block) => tables::doctors(source, block),
            packet::Block::Grid(block) => grid(source, block, self.grid_questions(block)),
            packet::Block::Sets(block) => return sets::merge(self, block),
            packet::Block::Card(block) => language::card(source, block),
            packet::Block::Notices(block) => language::notices(source, block),
        };
        self.blocks.push(made);
    }

    fn questions(&mut self, block: &packet::Questions) -> Block {
        let source = self.source;
        let row =
            |row: &Vec<Question>| row.iter().filter_map(|question| plan_question(source, question)).collect();
        let rows: Vec<Vec<document::Question>> = block.rows.iter().map(row).collect();
        let title = source.text(&block.title);
        // A block without questions is about one kind of plan; it has no letter.
        let letter = if rows.is_empty() { None } else { self.letters.next() };
        Block::Questions(document::Questions {
            letter: letter.map(|letter| counter(letter.to_string(), &title)),
            title,
            rows: rows.into_iter().filter(|row| !row.is_empty()).collect(),
            yes: source.text(&block.yes),
            no: source.text(&block.no),
        })
    }

    /// The questions of a grid.
    pub(super) fn grid_questions(&mut self, grid: &packet::Grid) -> Vec<document::GridQuestion> {
        let mut questions: Vec<_> =
            grid.questions.iter().filter_map(|question| grid_question(self.source, question)).collect();
        for question in questions.iter_mut().filter(|_| grid.numbered) {
            self.number += 1;
            question.number = Some(counter(self.source.digits(self.number), &question.text));
        }
        questions
    }
}

/// A stretch of the doctor grid, or a part of one.
pub(super) fn grid(
    source: &Source<'_>,
    grid: &packet::Grid,
    questions: Vec<document::GridQuestion>,
) -> Block {
    let title = grid.title.as_ref().map(|title| GridTitle { text: source.text(title), small: grid.small });
    Block::Grid { title, questions, cells: DOCTORS }
}

fn title(source: &Source<'_>, title: &packet::Title) -> Block {
    Block::Title { title: source.text(&title.text), lead: source.text(&title.lead), bar: title.bar }
}

fn bullets(source: &Source<'_>, list: &packet::List) -> Block {
    Block::Bullets { items: source.items(&list.items), columns: list.columns }
}

fn checks(source: &Source<'_>, list: &packet::List) -> Block {
    let items = source.items(&list.items).into_iter().map(|text| Check { text, ticked: false });
    Block::Checks { items: items.collect(), columns: list.columns }
}

fn steps(source: &Source<'_>, steps: &packet::Steps) -> Block {
    let rows = (1..).zip(&steps.rows).filter_map(|(number, row)| step(source, number, row));
    Block::Steps { title: source.text(&steps.title), dates: source.text(&steps.dates), rows: rows.collect() }
}

fn step(source: &Source<'_>, number: u32, step: &packet::Step) -> Option<document::Step> {
    let head = step.head.iter().find_map(|words| source.held(words))?;
    let dates = step.dates.iter().filter_map(|row| line(source, row));
    Some(document::Step {
        number: counter(source.digits(number), &head),
        icon: step.icon,
        head,
        rest: source.texts(&step.rest),
        dates: dates
            .map(|line| DateLine { label: line.label, value: line.values.into_iter().next() })
            .collect(),
    })
}

fn bubble(source: &Source<'_>, bubble: &packet::Bubble) -> Block {
    Block::Bubble {
        main: source.items(&bubble.main),
        questions: source.items(&bubble.questions),
        closing: source.items(&bubble.closing),
    }
}

fn pairs(source: &Source<'_>, pairs: &[packet::Pair]) -> Block {
    let pair = |pair: &packet::Pair| document::Pair {
        doctor: source.said(&pair.doctor),
        speech: pair.speech,
        reply: source.said(&pair.reply),
        advice: pair.advice.as_ref().map(|advice| source.said(advice)),
    };
    Block::Pairs(pairs.iter().filter(|pair| source.holds(pair.when)).map(pair).collect())
}

fn lines(source: &Source<'_>, rows: &[packet::Line]) -> Block {
    Block::Lines(rows.iter().filter_map(|row| line(source, row)).collect())
}

fn line(source: &Source<'_>, line: &packet::Line) -> Option<document::Line> {
    source.holds(line.when).then(|| document::Line {
        label: source.text(&line.label),
        values: filled(source, line),
        extra: line.extra,
    })
}

fn filled(source: &Source<'_>, line: &packet::Line) -> Vec<Text> {
    if line.join {
        return source.joined(&line.fill).into_iter().collect();
    }
    line.fill.iter().flat_map(|value| source.values(*value)).collect()
}

fn plan_question(source: &Source<'_>, question: &Question) -> Option<document::Question> {
    let (words, yes_no) = match question {
        Question::YesNo(words) => (words, true),
        Question::Open(words) => (words, false),
    };
    source.item(words).map(|text| document::Question { text, yes_no })
}

fn grid_question(source: &Source<'_>, question: &GridQuestion) -> Option<document::GridQuestion> {
    let (words, note) = match question {
        GridQuestion::Ask(words) | GridQuestion::Low(words) | GridQuestion::Score(words) => (words, None),
        GridQuestion::Noted { ask, note } => (ask, source.item(note)),
    };
    let text = source.item(words)?;
    let answer = match question {
        GridQuestion::Ask(_) | GridQuestion::Noted { .. } => Answer::Blank,
        GridQuestion::Low(_) => Answer::Low,
        GridQuestion::Score(_) => Answer::Score((1..=5).map(|n| counter(source.digits(n), &text)).collect()),
    };
    Some(document::GridQuestion { number: None, text, answer, note })
}
