//! Handing a client over: when it is due, what goes with the client, and who decides.

pub mod due;
pub mod figures;
pub mod life;
pub mod promises;
pub mod protocol;

pub use due::{HandOverDue, due_of, dues};
pub use life::{HandOverError, accept, give_back, offer, save};
pub use promises::{OpenPromise, open_promises};

#[cfg(test)]
mod tests;
