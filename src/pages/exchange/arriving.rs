//! Files that arrive by themselves: dropped anywhere on the page, or pasted.

use leptos::ev;
use leptos::prelude::*;
use voronka_domain::exchange::MAX_BYTES;
use wasm_bindgen::JsCast as _;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, File};

use super::{Open, offer_file};
use crate::components::Icon;
use crate::i18n::{exchange as texts, fill, t};
use crate::platform::{dom, files};
use crate::state::app;

/// Listens to the page, and shows where a file would go while it is held over it. It is there before the part that reads
/// files: a browser that nobody stops opens a dropped file in place of the page.
#[component]
pub fn Arriving() -> impl IntoView {
    let over = RwSignal::new(false);
    let handles = [
        window_event_listener(ev::dragover, move |event| {
            if brings_files(&event) {
                event.prevent_default();
                over.set(true);
            }
        }),
        window_event_listener(ev::dragleave, move |event| {
            // Leaving one element for another inside the page is not leaving the page.
            if event.related_target().is_none() {
                over.set(false);
            }
        }),
        window_event_listener(ev::drop, move |event| {
            over.set(false);
            if brings_files(&event) {
                event.prevent_default();
                event.data_transfer().into_iter().for_each(take_files);
            }
        }),
    ];
    let pasted = window_event_listener(ev::paste, |event| on_paste(&event));
    let handles = StoredValue::new_local(Some((handles, pasted)));
    on_cleanup(move || {
        let taken = handles.try_update_value(Option::take).flatten();
        if let Some((handles, pasted)) = taken {
            handles.into_iter().for_each(|handle| handle.remove());
            pasted.remove();
        }
    });
    view! {
        <Show when=move || over.get()>
            <div class="file-drop">
                <div>
                    <Icon name="download"/>
                    <p>{t(texts::DROP_TO_MERGE)}</p>
                </div>
            </div>
        </Show>
    }
}

fn brings_files(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|data| data.types().iter().any(|kind| kind == "Files"))
}

fn take_files(data: DataTransfer) {
    let files = data.files();
    let all = files.map(|files| (0..files.length()).filter_map(|at| files.get(at)).collect());
    take_all(all.unwrap_or_default());
}

/// Takes files from wherever they came: one is looked at by itself, of several it is shown what each would bring.
pub fn take_all(mut files: Vec<File>) {
    if files.len() < 2 {
        return files.pop().into_iter().for_each(take);
    }
    leptos::task::spawn_local(async move {
        let mut read = Vec::with_capacity(files.len());
        for file in files {
            match files::read(file, MAX_BYTES as u64).await {
                Ok(file) => read.push((file.name, file.bytes)),
                Err(error) => return tell(error),
            }
        }
        super::look_at_all(read);
    });
}

/// Says that the file at an address cannot be had.
pub fn tell_missing(address: String) {
    app().toast_error(fill(texts::MISSING, &[("address", &address)]));
}

fn tell(error: files::ReadError) {
    app().toast_error(match error {
        files::ReadError::TooLarge(_) => texts::too_large(),
        files::ReadError::Unreadable => t(crate::i18n::csv_import::UNREADABLE).to_owned(),
    });
}

/// Reads a file that arrived and looks at it; in an open dialog for a file, as that dialog wants it.
pub(super) fn take(file: File) {
    let mode = super::OPEN.with_borrow(|open| match open {
        Open::Choose(mode, _) => Some(*mode),
        _ => None,
    });
    leptos::task::spawn_local(async move {
        match files::read(file, MAX_BYTES as u64).await {
            Ok(file) => match mode {
                Some(mode) if !super::is_csv(&file.name, &file.bytes) => {
                    super::look_at(mode, file.name, file.bytes);
                }
                _ => offer_file(file.name, file.bytes),
            },
            Err(error) => tell(error),
        }
    });
}

/// A pasted file, or a pasted text that is one. Pasting into a field stays what it is.
fn on_paste(event: &web_sys::Event) {
    let Some(data) = event
        .dyn_ref::<ClipboardEvent>()
        .and_then(ClipboardEvent::clipboard_data)
    else {
        return;
    };
    if dom::is_writing(event.target()) {
        return;
    }
    if data.files().is_some_and(|files| files.length() > 0) {
        event.prevent_default();
        return take_files(data);
    }
    let text = data.get_data("text/plain").unwrap_or_default();
    if text.trim_start().starts_with('{') && text.contains("\"format\"") {
        event.prevent_default();
        offer_file(t(texts::PASTED).to_owned(), text.into_bytes());
    }
}
