//! What clients bought, how often they usually do, and who is about to stop.
//!
//! An order is a deal that stands in a won stage, or an [entry](crate::order::Order) of the client recorded without a
//! deal. Both count alike. Everything here is computed from them; nothing of it is stored.

pub mod book;
pub mod calling;
pub mod export;
pub mod figures;
pub mod grid;
pub mod recording;
pub mod rhythm;

pub use book::{BookedOrder, OrderBook, OrderSource};
pub use rhythm::{ClientState, Rhythm, Terms};

#[cfg(test)]
mod tests;
