//! Tables of text in and out: what other programs export, and what they can open.
//!
//! The way in is bytes → [`encoding`] → [`Delimiter::detect`] → [`reader`] → [`columns`] and [`detect`];
//! every guess on it can be overruled by the user. The way out is [`writer`].

pub mod columns;
pub mod dates;
pub mod delimiter;
pub mod detect;
pub mod encoding;
pub mod export;
pub mod import;
pub mod numbers;
pub mod reader;
pub mod writer;

#[cfg(test)]
mod tests;

pub use columns::Column;
pub use dates::{DateError, DateOrder};
pub use delimiter::Delimiter;
pub use encoding::{Decoded, Encoding};
pub use numbers::{AmountError, Decimal, Grouping, NumberFormat};
pub use reader::{ReadError, Reader, Row, Table};
pub use writer::Writer;
