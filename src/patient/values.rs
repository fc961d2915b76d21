//! The value of one field, by its kind.

use super::{Private, Value, clean::clean, kinds, reading::Reading};
use crate::faults::Why;
use crate::fields::Kind;
use crate::input::{Item, Node};

impl Reading<'_> {
    /// The value of a field; `None` when it is empty, or wrong and noted.
    pub(super) fn value(&mut self, kind: Kind, shown: &str, node: &Node) -> Option<Value> {
        match (kind, &node.item) {
            (_, Item::Null) => None,
            (_, Item::Unreadable(why)) => self.refuse(shown, node, why.clone()),
            (Kind::Date, Item::Date(date)) => Some(Value::Date(date.clone())),
            (Kind::Date, Item::Time) => self.refuse(shown, node, Why::DateWithTime),
            (Kind::Date, Item::Text(text)) => self.date(shown, node, text.expose()),
            (Kind::Flag, Item::Flag(flag)) => Some(Value::Flag(*flag.expose())),
            (Kind::Choice(words), Item::Text(text)) => {
                self.word(words, shown, node, text.expose()).map(Value::Choice)
            }
            (Kind::Choices(words), Item::List(nodes)) => self.words(words, shown, nodes),
            (Kind::Texts | Kind::Street, Item::List(nodes)) => self.texts(kind, shown, node, nodes),
            (kind, Item::Text(text)) if is_text(kind) => {
                self.text(kind, shown, node, text.expose()).map(Value::Text)
            }
            (kind, _) => {
                self.wrong_type(shown, node, wanted(kind));
                None
            }
        }
    }

    fn text(&mut self, kind: Kind, shown: &str, node: &Node, raw: &str) -> Option<Private<String>> {
        let clean = match clean(raw, matches!(kind, Kind::Lines | Kind::Address)) {
            Ok(clean) => clean,
            Err(why) => return self.refuse(shown, node, why),
        };
        for mark in clean.removed {
            self.warn_at(node.at, shown, Why::Removed(mark));
        }
        if clean.text.is_empty() {
            return None;
        }
        kinds::check(kind, clean.text)
            .map_or_else(|why| self.refuse(shown, node, why), |text| Some(Private::new(text)))
    }

    fn date(&mut self, shown: &str, node: &Node, text: &str) -> Option<Value> {
        let text = Some(text.trim()).filter(|text| !text.is_empty())?;
        kinds::date(text)
            .map_or_else(|why| self.refuse(shown, node, why), |date| Some(Value::Date(Private::new(date))))
    }

    fn word(
        &mut self,
        words: &'static [&'static str],
        shown: &str,
        node: &Node,
        text: &str,
    ) -> Option<&'static str> {
        let text = Some(text.trim()).filter(|text| !text.is_empty())?;
        let word = words.iter().find(|word| **word == text).copied();
        word.or_else(|| self.refuse(shown, node, Why::NotAWord { words }))
    }

    fn words(&mut self, words: &'static [&'static str], shown: &str, nodes: &[Node]) -> Option<Value> {
        let mut found = Vec::new();
        for node in nodes {
            match &node.item {
                Item::Text(text) => found.extend(self.word(words, shown, node, text.expose())),
                _ => self.wrong_type(shown, node, "a word in quotes"),
            }
        }
        let in_order: Vec<&str> = words.iter().filter(|word| found.contains(word)).copied().collect();
        (!in_order.is_empty()).then_some(Value::Choices(in_order))
    }

    fn texts(&mut self, kind: Kind, shown: &str, node: &Node, nodes: &[Node]) -> Option<Value> {
        if nodes.len() > kind.max_texts() {
            return self.refuse(shown, node, Why::TooMany(kind.max_texts()));
        }
        let mut texts = Vec::new();
        for node in nodes {
            match &node.item {
                Item::Text(text) => texts.extend(self.text(kind, shown, node, text.expose())),
                _ => self.wrong_type(shown, node, "a text in quotes"),
            }
        }
        (!texts.is_empty()).then_some(Value::Texts(texts))
    }

    fn refuse<T>(&mut self, shown: &str, node: &Node, why: Why) -> Option<T> {
        self.fault_at(node.at, shown, why);
        None
    }
}

/// Whether the value of a kind is one text.
const fn is_text(kind: Kind) -> bool {
    !matches!(kind, Kind::Date | Kind::Flag | Kind::Choice(_) | Kind::Choices(_) | Kind::Texts | Kind::Street)
}

/// What a kind wants, for errors.
const fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::Date => "a date",
        Kind::Flag => "true or false",
        Kind::Choice(_) => "a word in quotes",
        Kind::Choices(_) => "a list of words",
        Kind::Texts | Kind::Street => "a list of texts",
        _ => "a text in quotes",
    }
}
