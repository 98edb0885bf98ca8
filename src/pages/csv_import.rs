//! The import of a table of deals: what was detected, what the columns mean, what would come of it; nothing is written
//! before the person says so.

mod columns;
mod matching;
mod outcome;
mod reading;
mod session;

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

use crate::components::Modal;
use crate::i18n::{csv_import as texts, fill, t};
use crate::platform::files::{self, ChosenFile, ReadError};
use crate::state::app;
use session::{Prepared, Session};

/// The largest file that is read: a hundred thousand rows are smaller.
const LIMIT: u64 = 25 * 1024 * 1024;

/// What is open.
#[derive(Clone)]
enum Open {
    /// A file that is not read yet.
    Arrived(Rc<ChosenFile>),
    /// The import of a file.
    Prepared(Rc<Prepared>),
}

thread_local! {
    static OPEN: RefCell<Option<Open>> = const { RefCell::new(None) };
    /// Tells that it became another.
    static CHANGED: ArcTrigger = ArcTrigger::new();
}

fn show(open: Option<Open>) {
    OPEN.set(open);
    CHANGED.with(Clone::clone).notify();
}

/// Shows the import of a file, as soon as the part that can read it is there.
pub fn offer(name: String, bytes: Vec<u8>) {
    show(Some(Open::Arrived(Rc::new(ChosenFile { name, bytes }))));
}

fn prepare(file: Rc<ChosenFile>) {
    leptos::task::spawn_local(async move {
        match Prepared::read(Rc::unwrap_or_clone(file)).await {
            Ok(prepared) => show(Some(Open::Prepared(Rc::new(prepared)))),
            Err(error) => {
                close();
                app().toast_error(texts::read_error(error));
            }
        }
    });
}

/// Lets the person choose a file, and shows its import.
pub fn choose() {
    let input = document().create_element("input").ok();
    let Some(input) = input.and_then(|input| input.dyn_into::<web_sys::HtmlInputElement>().ok()) else {
        return;
    };
    input.set_type("file");
    input.set_accept(".csv,.tsv,.txt,text/csv,text/tab-separated-values");
    let chosen = input.clone();
    let on_change = Closure::once_into_js(move || {
        if let Some(file) = files::chosen(&chosen).into_iter().next() {
            leptos::task::spawn_local(read(file));
        }
    });
    input.set_onchange(Some(on_change.unchecked_ref()));
    input.click();
}

async fn read(file: web_sys::File) {
    match files::read(file, LIMIT).await {
        Ok(file) => offer(file.name, file.bytes),
        Err(ReadError::TooLarge(_)) => {
            app().toast_error(fill(texts::TOO_LARGE, &[("limit", &(LIMIT / 1024 / 1024))]));
        }
        Err(ReadError::Unreadable) => app().toast_error(t(texts::UNREADABLE).to_owned()),
    }
}

/// Shows the import that was asked for, if any; placed once in the frame.
#[component]
pub fn CsvImport() -> impl IntoView {
    let changed = CHANGED.with(Clone::clone);
    move || {
        changed.track();
        match OPEN.with_borrow(Clone::clone)? {
            Open::Arrived(file) => {
                prepare(file);
                None
            }
            Open::Prepared(prepared) => {
                Some(view! { <Dialog session=Session::new(Rc::unwrap_or_clone(prepared))/> })
            }
        }
    }
}

fn close() {
    show(None);
}

#[component]
fn Dialog(session: Session) -> impl IntoView {
    let title = fill(texts::TITLE, &[("file", &session.file_name())]);
    let on_close = Callback::new(move |()| {
        // A commit under way cannot be left: it is over in a second.
        if session.writing.get_untracked().is_none() {
            session.stop();
            close();
        }
    });
    view! {
        <Modal name="import-csv" title size="is-full" on_close>
            <div class="dialog-body form csv-import">
                <reading::Reading session/>
                <columns::Columns session/>
                <matching::Matching session/>
                <outcome::Outcome session/>
            </div>
            <outcome::Foot session on_close/>
        </Modal>
    }
}
