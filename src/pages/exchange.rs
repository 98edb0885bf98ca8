//! Files in and out, from anywhere in the app: a file is looked at, its plan is shown, and nothing changes before the
//! person says so.

mod arriving;
mod buttons;
mod carrying_out;
mod choosing;
mod copies;
mod export;
mod file_backup;
mod plan_details;
mod plan_view;
mod post;
mod send;
mod several;
mod snapshots;
mod unsealing;

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use voronka_domain::exchange::sealed::Sealed;
use voronka_domain::exchange::{self, Here, Mode, Origin, Plan, Scope};
use voronka_domain::id::Id;

use super::csv_import;
use crate::components::Modal;
use crate::i18n::{count, exchange as texts, fill, t};
use crate::platform::{clock, files};
use crate::state::app;

pub use arriving::{Arriving, take_all, tell_missing};
pub use buttons::ExchangeButtons;
pub use copies::keep_a_copy;
pub use export::save_everything;
pub use file_backup::FileBackup;
pub use snapshots::Snapshots;

/// A file whose plan is shown.
#[derive(Clone)]
struct Offered {
    name: String,
    origin: Origin,
    plan: Plan,
}

/// What is open.
#[derive(Clone, Default)]
enum Open {
    /// Nothing.
    #[default]
    Nothing,
    /// The choice of what to export.
    Export(Option<Scope>),
    /// The choice of a file, with what was wrong with the last one.
    Choose(Mode, Option<String>),
    /// A file that is not read yet.
    Arrived(Mode, Rc<(String, Vec<u8>)>),
    /// Several files that are not read yet.
    AllArrived(Rc<Vec<(String, Vec<u8>)>>),
    /// Something that takes a moment.
    Busy(String),
    /// The passphrase of a file.
    Sealed(Mode, String, Rc<Sealed>),
    /// The plan of a file.
    Plan(Rc<Offered>),
    /// What several files bring.
    Several(Rc<Vec<several::Arrived>>),
    /// A file for the head of the team.
    Send,
}

thread_local! {
    static OPEN: RefCell<Open> = const { RefCell::new(Open::Nothing) };
    static CHANGED: ArcTrigger = ArcTrigger::new();
}

fn show(open: Open) {
    OPEN.set(open);
    CHANGED.with(Clone::clone).notify();
}

fn close() {
    show(Open::Nothing);
}

/// Opens the choice of what to export.
pub fn open_export() {
    show(Open::Export(None));
}

/// Opens "Send to my head".
pub fn open_send() {
    show(Open::Send);
}

/// Opens the export of chosen deals.
pub fn export_deals(deals: Vec<Id>) {
    show(Open::Export(Some(Scope::Deals(deals))));
}

/// Lets the person choose a file to merge.
pub fn choose_merge_file() {
    show(Open::Choose(Mode::Merge, None));
}

/// Lets the person choose a file that takes the place of everything.
pub fn choose_restore_file() {
    show(Open::Choose(Mode::Restore, None));
}

/// Lets the person choose files of any kind that can be opened.
pub fn open_file() {
    files::ask(".json,.csv,.tsv,.txt,application/json,text/csv", take_all);
}

/// Takes a file from wherever it came: a table goes to its import, everything else is looked at for a merge.
pub fn offer_file(name: String, bytes: Vec<u8>) {
    if is_csv(&name, &bytes) {
        close();
        return csv_import::offer(name, bytes);
    }
    look_at(Mode::Merge, name, bytes);
}

/// Shows what each of several files would bring, as soon as the part that can read them is there.
fn look_at_all(files: Vec<(String, Vec<u8>)>) {
    show(Open::AllArrived(Rc::new(files)));
}

/// Reads several files and shows what each would bring. Tables are left out: each needs its own import.
fn read_all(files: Rc<Vec<(String, Vec<u8>)>>) {
    let files = Rc::unwrap_or_clone(files);
    busy(count(texts::READING_FILES, files.len()), move || {
        let arrived = files.into_iter().map(|(name, bytes)| {
            if is_csv(&name, &bytes) {
                let sentence = t(texts::TABLE_ALONE).to_owned();
                return Err((name, sentence));
            }
            match planned(Mode::Merge, &bytes) {
                Ok((origin, plan)) => Ok(Offered { name, origin, plan }),
                Err(error) => Err((name, texts::problem(&error))),
            }
        });
        show(Open::Several(Rc::new(arrived.collect())));
    });
}

/// Whether a file is a table for the import of tables.
pub fn is_csv(name: &str, bytes: &[u8]) -> bool {
    exchange::looks_like_table(name, bytes)
}

/// Shows what a file would change, as soon as the part that can read it is there.
fn look_at(mode: Mode, name: String, bytes: Vec<u8>) {
    show(Open::Arrived(mode, Rc::new((name, bytes))));
}

/// Reads a file and shows its plan, or what is wrong with it; asks for its passphrase where it has one. Nothing is changed.
fn read(mode: Mode, file: Rc<(String, Vec<u8>)>) {
    let (name, bytes) = Rc::unwrap_or_clone(file);
    if let Some(sealed) = Some(&bytes)
        .filter(|bytes| Sealed::is(bytes))
        .and_then(|bytes| Sealed::read(bytes))
    {
        return show(Open::Sealed(mode, name, Rc::new(sealed)));
    }
    busy(fill(texts::READING, &[("file", &name)]), move || {
        match planned(mode, &bytes) {
            Ok((origin, plan)) => show(Open::Plan(Rc::new(Offered { name, origin, plan }))),
            Err(error) => {
                let sentence = format!("{} {}", texts::problem(&error), t(texts::NOTHING_CHANGED));
                app().say(sentence.clone());
                show(Open::Choose(mode, Some(sentence)));
            }
        }
    });
}

fn planned(mode: Mode, bytes: &[u8]) -> Result<(Origin, Plan), exchange::FileError> {
    let file = exchange::read(bytes)?;
    let here = Here {
        workspace: app().storage(|space| space.meta().map(|meta| meta.id)),
        now: clock::now(),
    };
    let plan = app().read(|workspace| exchange::plan(workspace, &here, &file, mode))?;
    Ok((file.origin, plan))
}

/// Shows that something takes a moment, and does it once that is on screen.
fn busy(words: String, action: impl FnOnce() + 'static) {
    show(Open::Busy(words));
    request_animation_frame(move || {
        set_timeout(action, std::time::Duration::ZERO);
    });
}

/// Whatever is open of files in and out; placed once in the frame.
#[component]
pub fn Exchange() -> impl IntoView {
    let changed = CHANGED.with(Clone::clone);
    copies::keep_while_working();
    file_backup::follow();
    view! {
        {move || {
            changed.track();
            match OPEN.with_borrow(Clone::clone) {
                Open::Nothing => ().into_any(),
                Open::Export(scope) => view! { <export::Export scope/> }.into_any(),
                Open::Choose(mode, problem) => view! { <choosing::Choosing mode problem/> }.into_any(),
                Open::Arrived(mode, file) => {
                    // Not from within the view that is being built.
                    request_animation_frame(move || read(mode, file));
                    ().into_any()
                }
                Open::AllArrived(files) => {
                    request_animation_frame(move || read_all(files));
                    ().into_any()
                }
                Open::Busy(words) => view! { <Busy words/> }.into_any(),
                Open::Sealed(mode, name, sealed) => {
                    view! { <unsealing::Unsealing mode name sealed/> }.into_any()
                }
                Open::Plan(offered) => view! { <plan_view::PlanView offered/> }.into_any(),
                Open::Several(files) => view! { <several::Several files/> }.into_any(),
                Open::Send => view! { <send::Send/> }.into_any(),
            }
        }}
    }
}

#[component]
fn Busy(words: String) -> impl IntoView {
    view! {
        <Modal name="exchange-busy" title=words.clone() size="is-small" on_close=|()| {}>
            <div class="dialog-body form">
                <progress class="progress" aria-label=words></progress>
            </div>
        </Modal>
    }
}

/// A size in bytes as people say it.
fn size(bytes: usize) -> String {
    let kilobytes = bytes as f64 / 1024.0;
    if kilobytes < 1000.0 {
        return fill(texts::BYTES, &[("n", &crate::i18n::number(kilobytes.max(1.0)))]);
    }
    fill(
        texts::MEGABYTES,
        &[("n", &crate::i18n::decimal(kilobytes / 1024.0))],
    )
}
