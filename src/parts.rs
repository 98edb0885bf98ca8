//! Parts of the app that can come in files of their own, so that the funnel is there before the rest is.
//!
//! With the feature `split` each is fetched when it is first needed, or when the browser has nothing else to do; without
//! it the module is one file, and everything is there at once. A part is asked for the function that shows it, so that
//! from then on it is called as any other.

use std::future::Future;

use chrono::NaiveDate;
use leptos::prelude::*;
use voronka_domain::commit::Edit;
use voronka_domain::id::Id;
use voronka_domain::lang::Lang;

use crate::components::Icon;
use crate::i18n::{shell, t};
use crate::pages;
use crate::platform::dom;
use crate::state::app;

/// A part that could not be fetched: there is no network, or a newer version has taken its place on the host.
#[derive(Debug, Clone, Copy)]
pub struct Missing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Makes the records of the sample workspace: laid out backwards from a day, with moments in an offset from UTC in minutes.
pub type Sample = fn(NaiveDate, i16, Lang) -> Edit;

/// Declares functions that fetch a part and answer what is said behind `=`.
macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident in $file:ident: $kind:ty = $value:expr;)*) => { $(
        $(#[$doc])*
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($file, fallible)]
        pub fn $name() -> Result<$kind, Missing> {
            Ok($value)
        }

        $(#[$doc])*
        #[cfg(not(feature = "split"))]
        pub fn $name() -> std::future::Ready<Result<$kind, Missing>> {
            std::future::ready(Ok($value))
        }
    )* };
}

parts! {
    /// The panel of a deal.
    deal in deal: fn(Id) -> AnyView = |id| pages::deal::DealPanel(pages::deal::DealPanelProps { id }).into_any();
    /// The questions on a deal's way.
    moving in deal: fn() -> AnyView = || pages::funnel::moving_dialog::MovingDialog().into_any();
    /// Today.
    today in pages: fn() -> AnyView = || pages::today::TodayPage().into_any();
    /// How much is due, on the way to Today.
    due_badge in pages: fn() -> AnyView = pages::today::badge::due_badge;
    /// Clients.
    clients in pages: fn() -> AnyView = || pages::clients::ClientsPage().into_any();
    /// Meetings.
    meetings in pages: fn() -> AnyView = || pages::meetings::MeetingsPage().into_any();
    /// Control.
    control in pages: fn() -> AnyView = || pages::control::ControlPage().into_any();
    /// Settings.
    settings in pages: fn() -> AnyView = || pages::settings::SettingsPage().into_any();
    /// Files in and out: what is open of them.
    files in files: fn() -> AnyView = || {
        (pages::csv_import::CsvImport().into_any(), pages::exchange::Exchange().into_any()).into_any()
    };
    /// The list of everything.
    palette in files: fn() -> AnyView = pages::shell::palette::opened;
    /// The help.
    help in files: fn() -> AnyView = pages::shell::help::opened;
    /// What was done.
    history in files: fn() -> AnyView = pages::shell::history::opened;
    /// What makes the sample data.
    sample in start: Sample = voronka_domain::sample::workspace_edit;
    /// The first visit.
    welcome in start: fn() -> AnyView = || pages::welcome::Welcome().into_any();
}

/// Shows a part as soon as it is there.
pub fn show<T, F>(fetch: fn() -> F, view: impl Fn(T) -> AnyView + Send + 'static) -> AnyView
where
    T: Copy + Send + Sync + 'static,
    F: Future<Output = Result<T, Missing>> + 'static,
{
    let part = RwSignal::new(None);
    let ask = move || {
        leptos::task::spawn_local(async move {
            let fetched = fetch().await;
            let waited =
                dom::find(":focus").is_some_and(|element| element.matches(WAITING).unwrap_or_default());
            // Whoever has left meanwhile misses nothing.
            part.try_set(Some(fetched));
            if waited {
                dom::after_render(|| _ = dom::focus("#main"));
            }
        });
    };
    ask();
    (move || match part.get() {
        None => view_waiting(),
        Some(Ok(part)) => view(part),
        Some(Err(Missing)) => view_missing(Callback::new(move |()| {
            part.set(None);
            ask();
        })),
    })
    .into_any()
}

/// What stands in the place of a part that is on its way.
const WAITING: &str = ".part-waiting";

/// Whether a part that belongs on the screen is still on its way.
fn is_waiting() -> bool {
    dom::find(WAITING).is_some()
}

/// As [`show`], for what is not to be seen until somebody asks for it: nothing stands in its place, and whoever opens it
/// before it is there sees it as soon as it is. It is not fetched before the page can be used.
pub fn show_quietly<F>(fetch: fn() -> F) -> AnyView
where
    F: Future<Output = Result<fn() -> AnyView, Missing>> + 'static,
{
    let part = RwSignal::new(None);
    once_ready(move || {
        leptos::task::spawn_local(async move {
            match fetch().await {
                Ok(fetched) => _ = part.try_set(Some(fetched)),
                Err(Missing) => app().toast_error(t(shell::PART_MISSING).to_owned()),
            }
        });
    });
    (move || part.get().map(|part| part())).into_any()
}

/// Does something once the page is marked as ready.
fn once_ready(action: impl FnOnce() + 'static) {
    dom::after_render(|| {
        if dom::is_ready() {
            action();
        } else {
            once_ready(action);
        }
    });
}

fn view_waiting() -> AnyView {
    view! { <main class="part-waiting" id="main" tabindex="-1">{t(shell::PART_WAITING)}</main> }.into_any()
}

fn view_missing(again: Callback<()>) -> AnyView {
    view! {
        <div class="empty" role="alert" data-empty="part">
            <Icon name="warning"/>
            <h2>{t(shell::PART_MISSING)}</h2>
            <p>{t(shell::PART_MISSING_TEXT)}</p>
            <div class="empty-actions">
                <button type="button" class="button is-primary" on:click=move |_| again.run(())>
                    {t(shell::TRY_AGAIN)}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// Marks the page as ready once what belongs on it is there, and then fetches all parts, one after the other: from then on
/// nothing has to be waited for.
pub fn ready() {
    dom::after_render(|| {
        if is_waiting() {
            return ready();
        }
        dom::mark_ready();
        leptos::task::spawn_local(fetch_rest());
    });
}

/// One that is missing now is asked for again when it is needed.
async fn fetch_rest() {
    deal().await.ok();
    today().await.ok();
    settings().await.ok();
    meetings().await.ok();
    control().await.ok();
    welcome().await.ok();
    help().await.ok();
}
