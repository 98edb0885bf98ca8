//! Five steps through the sample data. The page can be used all the time, and the tour be left at any step.

use leptos::prelude::*;

use crate::i18n::tour::{self as texts, Step};
use crate::i18n::{fill, number, shell, t};
use crate::platform::dom;
use crate::route::{MeetingsAt, Page, Route};
use crate::state::app;

/// What is said, where, and about what.
type Stop = (Step, fn() -> Page, &'static str);

const STOPS: [Stop; 5] = [
    (
        texts::BOARD,
        || Page::Funnel { deal: None },
        "[data-page='funnel'] .column",
    ),
    (
        texts::CARD,
        || Page::Funnel { deal: None },
        "[data-page='funnel'] .card",
    ),
    (texts::TODAY, || Page::Today, "[data-page='today'] .page-body"),
    (
        texts::MEETINGS,
        || Page::Meetings { at: MeetingsAt::List },
        "[data-page='meetings'] .page-body",
    ),
    (
        texts::CONTROL,
        || Page::Control,
        "[data-page='control'] .page-body",
    ),
];

/// The mark on what a step speaks of.
const SPOT: &str = "data-tour-spot";
/// How long between two looks for it, and how many.
const LOOK: std::time::Duration = std::time::Duration::from_millis(80);
const PATIENCE: u32 = 60;

thread_local! {
    /// The step on show; outlives the page, which is built anew with the sample.
    static AT: ArcRwSignal<Option<usize>> = ArcRwSignal::new(None);
}

fn at() -> ArcRwSignal<Option<usize>> {
    AT.with(Clone::clone)
}

/// Begins the tour, in the sample data.
pub fn begin() {
    if !app().is_sample() {
        app().switch_to_sample();
    }
    show(0);
}

fn show(step: usize) {
    app().go(Route::to(STOPS[step].1()));
    at().set(Some(step));
    dom::mark("", SPOT);
    point(step, PATIENCE);
}

/// Points at what a step speaks of. The page, the sample data and the part that shows them may still be on their way.
fn point(step: usize, tries: u32) {
    set_timeout(
        move || {
            if at().get_untracked() != Some(step) {
                return;
            }
            let is_there = app().is_sample() && dom::find(STOPS[step].2).is_some();
            if is_there {
                dom::mark(STOPS[step].2, SPOT);
                dom::focus("[data-tour] h2");
            } else if tries > 0 {
                point(step, tries - 1);
            }
        },
        LOOK,
    );
}

fn leave() {
    dom::mark("", SPOT);
    at().set(None);
}

/// The tour, as long as somebody takes it.
#[component]
pub fn Tour() -> impl IntoView {
    let at = at();
    move || at.get().filter(|_| app().is_sample()).map(stop)
}

fn stop(step: usize) -> AnyView {
    let (title, text) = STOPS[step].0;
    let last = step + 1 == STOPS.len();
    let counted = fill(
        shell::TOUR_STEP,
        &[
            ("n", &number(step as f64 + 1.0)),
            ("all", &number(STOPS.len() as f64)),
        ],
    );
    let forward = move |_| {
        if last {
            leave();
            app().leave_sample();
        } else {
            show(step + 1);
        }
    };
    view! {
        <aside class="tour" data-tour=(step + 1).to_string() aria-labelledby="tour-title">
            <p class="tour-count muted">{counted}</p>
            <h2 id="tour-title" tabindex="-1">{t(title)}</h2>
            <p>{t(text)}</p>
            <div class="tour-foot">
                <button type="button" class="button is-small is-quiet" data-action="leave-tour" on:click=|_| leave()>
                    {t(shell::TOUR_LEAVE)}
                </button>
                {(step > 0)
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="button is-small"
                                data-action="tour-back"
                                on:click=move |_| show(step - 1)
                            >
                                {t(shell::TOUR_BACK)}
                            </button>
                        }
                    })}
                <button type="button" class="button is-small is-primary" data-action="tour-next" on:click=forward>
                    {t(if last { shell::TOUR_END } else { shell::TOUR_NEXT })}
                </button>
            </div>
        </aside>
    }
    .into_any()
}
