//! Voronka in a real browser.
