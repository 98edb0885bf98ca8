//! How a file is laid out: a line for each field and for each entry of a collection, and what is inside an entry on one
//! line. A person can read it, a comparison of two files shows the fields that differ, and it stays small.

use std::io;

use serde_json::ser::Formatter;

/// The depth to which members of objects get lines of their own: file, records, kind, record, body, collection.
const OBJECTS: usize = 6;
/// The same for items of lists: file, records, kind.
const LISTS: usize = 3;

/// Writes JSON in that layout.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    depth: usize,
    has_value: bool,
}

impl Layout {
    fn open<W: io::Write + ?Sized>(&mut self, writer: &mut W, sign: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.has_value = false;
        writer.write_all(sign)
    }

    fn close<W: io::Write + ?Sized>(
        &mut self,
        writer: &mut W,
        sign: &[u8],
        deepest: usize,
    ) -> io::Result<()> {
        let breaks = self.has_value && self.depth <= deepest;
        self.depth -= 1;
        if breaks {
            self.line(writer)?;
        }
        self.has_value = true;
        writer.write_all(sign)
    }

    fn next<W: io::Write + ?Sized>(&mut self, writer: &mut W, first: bool, deepest: usize) -> io::Result<()> {
        match (first, self.depth <= deepest) {
            (true, true) => self.line(writer),
            (true, false) => Ok(()),
            (false, true) => {
                writer.write_all(b",")?;
                self.line(writer)
            }
            (false, false) => writer.write_all(b", "),
        }
    }

    fn line<W: io::Write + ?Sized>(&self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b"\n")?;
        (0..self.depth).try_for_each(|_| writer.write_all(b"  "))
    }
}

impl Formatter for Layout {
    fn begin_array<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(writer, b"[")
    }

    fn end_array<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"]", LISTS)
    }

    fn begin_array_value<W: io::Write + ?Sized>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.next(writer, first, LISTS)
    }

    fn end_array_value<W: io::Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_value = true;
        Ok(())
    }

    fn begin_object<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.open(writer, b"{")
    }

    fn end_object<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        self.close(writer, b"}", OBJECTS)
    }

    fn begin_object_key<W: io::Write + ?Sized>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.next(writer, first, OBJECTS)
    }

    fn begin_object_value<W: io::Write + ?Sized>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: io::Write + ?Sized>(&mut self, _: &mut W) -> io::Result<()> {
        self.has_value = true;
        Ok(())
    }
}
