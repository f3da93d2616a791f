//! The state of a field: absent, broken or a value; and how serde reads that.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// The state of a field.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Given<T> {
    /// No value was given.
    #[default]
    Absent,
    /// Something was given that cannot be read or was rejected: a finding says so, and every rule takes it as absent.
    Broken,
    /// A value.
    Is(T),
}

/// A list of entries; empty rows are absent and keep their index.
pub type Rows<T> = Given<Vec<Given<T>>>;

impl<T> Given<T> {
    /// The value, if it is known.
    pub fn get(&self) -> Option<&T> {
        if let Self::Is(value) = self { Some(value) } else { None }
    }

    /// Whether no value was given.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether something was given that does not count.
    pub fn is_broken(&self) -> bool {
        matches!(self, Self::Broken)
    }
}

impl Given<Vec<Given<String>>> {
    /// The items that could be read.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.entries().map(|(_, word)| word.as_str())
    }

    /// Whether one of the items is this word.
    pub fn has(&self, word: &str) -> bool {
        self.words().any(|item| item == word)
    }
}

impl<T> Given<Vec<Given<T>>> {
    /// The entries that could be read, each with its index.
    pub fn entries(&self) -> impl Iterator<Item = (usize, &T)> {
        let rows = if let Self::Is(rows) = self { rows.as_slice() } else { &[] };
        rows.iter().enumerate().filter_map(|(n, row)| Some((n, row.get()?)))
    }

    /// Likewise, to be changed.
    pub fn entries_mut(&mut self) -> impl Iterator<Item = (usize, &mut T)> {
        let rows = if let Self::Is(rows) = self { rows.as_mut_slice() } else { &mut [] };
        rows.iter_mut()
            .enumerate()
            .filter_map(|(n, row)| if let Given::Is(entry) = row { Some((n, entry)) } else { None })
    }

    /// Whether the list, or an entry of it, cannot be read.
    pub fn is_partly_broken(&self) -> bool {
        match self {
            Self::Absent => false,
            Self::Broken => true,
            Self::Is(rows) => rows.iter().any(Given::is_broken),
        }
    }
}

impl<T> From<Option<T>> for Given<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Is)
    }
}

impl<T: Serialize> Serialize for Given<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.get().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Given<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        given(deserializer, PhantomData)
    }
}

/// Reads a value by a seed. A value that the seed cannot read is broken: the deserializer has noted why.
pub fn given<'de, D: Deserializer<'de>, S: DeserializeSeed<'de>>(
    deserializer: D,
    seed: S,
) -> Result<Given<S::Value>, D::Error> {
    deserializer.deserialize_option(GivenVisitor(seed))
}

/// Reads a list, each of its items by a seed.
pub fn list<'de, D: Deserializer<'de>, S: DeserializeSeed<'de> + Copy>(
    deserializer: D,
    seed: S,
) -> Result<Rows<S::Value>, D::Error> {
    given(deserializer, Items(seed))
}

struct GivenVisitor<S>(S);

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for GivenVisitor<S> {
    type Value = Given<S::Value>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value or nothing")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Given::Absent)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Ok(self.0.deserialize(deserializer).map_or(Given::Broken, Given::Is))
    }
}

/// The items of a list, each read by a seed.
#[derive(Clone, Copy)]
struct Items<S>(S);

impl<'de, S: DeserializeSeed<'de> + Copy> DeserializeSeed<'de> for Items<S> {
    type Value = Vec<Given<S::Value>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, S: DeserializeSeed<'de> + Copy> Visitor<'de> for Items<S> {
    type Value = Vec<Given<S::Value>>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::with_capacity(access.size_hint().unwrap_or_default());
        while let Some(item) = access.next_element_seed(Item(self.0))? {
            items.push(item);
        }
        Ok(items)
    }
}

struct Item<S>(S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Item<S> {
    type Value = Given<S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        given(deserializer, self.0)
    }
}
