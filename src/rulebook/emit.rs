//! A compiled rulebook as Rust source: every value as the expression that makes it, so that nothing is left to be read
//! when the library starts.

use std::fmt::{self, Write};

use serde::ser::{self, Impossible, Serialize};

/// The expression that makes a value.
///
/// # Errors
/// For values that a rulebook does not hold, such as maps.
pub fn expression(value: &impl Serialize) -> Result<String, Unsupported> {
    let mut source = Source(String::new());
    value.serialize(&mut source)?;
    Ok(source.0)
}

/// A value that a rulebook does not hold.
#[derive(Debug)]
pub struct Unsupported(String);

impl fmt::Display for Unsupported {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Unsupported {}

impl ser::Error for Unsupported {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

struct Source(String);

impl Source {
    fn push(&mut self, text: impl fmt::Display) -> Result<(), Unsupported> {
        write!(self.0, "{text}").map_err(ser::Error::custom)
    }
}

/// A variant by its name in files: `co-op` is `CoOp`.
fn variant_name(kebab: &str) -> String {
    let capitalized =
        |word: &str| word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect::<String>();
    kebab.split('-').map(capitalized).collect()
}

macro_rules! plain {
    ($($name:ident: $type:ty),*) => {
        $(fn $name(self, value: $type) -> Result<(), Unsupported> {
            self.push(value)
        })*
    };
}

macro_rules! unsupported {
    ($($name:ident: $type:ty),*) => {
        $(fn $name(self, _: $type) -> Result<(), Unsupported> {
            Err(Unsupported(stringify!($name).into()))
        })*
    };
}

impl<'s> ser::Serializer for &'s mut Source {
    type Ok = ();
    type Error = Unsupported;
    type SerializeSeq = Parts<'s>;
    type SerializeTuple = Parts<'s>;
    type SerializeTupleStruct = Impossible<(), Unsupported>;
    type SerializeTupleVariant = Impossible<(), Unsupported>;
    type SerializeMap = Impossible<(), Unsupported>;
    type SerializeStruct = Parts<'s>;
    type SerializeStructVariant = Impossible<(), Unsupported>;

    plain!(serialize_bool: bool, serialize_i64: i64, serialize_u32: u32, serialize_u64: u64);
    unsupported!(
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_u8: u8, serialize_u16: u16,
        serialize_f32: f32, serialize_f64: f64, serialize_char: char, serialize_bytes: &[u8], serialize_unit_struct: &'static str
    );

    fn serialize_str(self, value: &str) -> Result<(), Unsupported> {
        self.push(format_args!("{value:?}"))
    }

    fn serialize_none(self) -> Result<(), Unsupported> {
        self.push("None")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unsupported> {
        self.push("Some(")?;
        value.serialize(&mut *self)?;
        self.push(")")
    }

    fn serialize_unit(self) -> Result<(), Unsupported> {
        self.push("()")
    }

    fn serialize_unit_variant(self, name: &'static str, _: u32, variant: &'static str) -> Result<(), Unsupported> {
        self.push(format_args!("{name}::{}", variant_name(variant)))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Unsupported> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Unsupported> {
        self.push(format_args!("{name}::{}(", variant_name(variant)))?;
        value.serialize(&mut *self)?;
        self.push(")")
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'s>, Unsupported> {
        self.push("&[")?;
        Ok(Parts { source: self, end: "]" })
    }

    fn serialize_tuple(self, _: usize) -> Result<Parts<'s>, Unsupported> {
        self.push("(")?;
        Ok(Parts { source: self, end: ")" })
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Parts<'s>, Unsupported> {
        self.push(format_args!("{name} {{"))?;
        Ok(Parts { source: self, end: "}" })
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unsupported> {
        Err(Unsupported(name.into()))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unsupported> {
        Err(Unsupported(name.into()))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Unsupported> {
        Err(Unsupported("a map".into()))
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unsupported> {
        Err(Unsupported(name.into()))
    }
}

/// Something made of parts, and what closes it.
struct Parts<'s> {
    source: &'s mut Source,
    end: &'static str,
}

impl Parts<'_> {
    fn part<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsupported> {
        value.serialize(&mut *self.source)?;
        self.source.push(", ")
    }
}

impl ser::SerializeSeq for Parts<'_> {
    type Ok = ();
    type Error = Unsupported;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsupported> {
        self.part(value)
    }

    fn end(self) -> Result<(), Unsupported> {
        self.source.push(self.end)
    }
}

impl ser::SerializeTuple for Parts<'_> {
    type Ok = ();
    type Error = Unsupported;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsupported> {
        self.part(value)
    }

    fn end(self) -> Result<(), Unsupported> {
        self.source.push(self.end)
    }
}

impl ser::SerializeStruct for Parts<'_> {
    type Ok = ();
    type Error = Unsupported;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Unsupported> {
        self.source.push(format_args!("{name}: "))?;
        self.part(value)
    }

    fn end(self) -> Result<(), Unsupported> {
        self.source.push(self.end)
    }
}
