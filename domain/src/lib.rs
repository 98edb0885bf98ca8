//! The rules of Voronka.
