//! What would come of the import, what cannot be taken, and the buttons.

use leptos::prelude::*;
use voronka_domain::csv::import::{Counts, RowError, errors_file};

use super::session::Session;
use crate::i18n::{Words, count, csv_import as texts, fill, number, shell, t};
use crate::pages::csv_export::{delimiter, file_name};
use crate::platform::files;

/// Errors listed; the file of errors has them all.
const SHOWN: usize = 100;

/// The counts and the errors.
#[component]
pub(super) fn Outcome(session: Session) -> impl IntoView {
    let counts = move || {
        session
            .plan
            .get()
            .map(|plan| view! { <Figures counts=plan.counts/> })
    };
    let errors = move || {
        let plan = session.plan.get()?;
        (!plan.errors.is_empty())
            .then(|| view! { <Errors errors=plan.errors.clone() failed=plan.counts.failed/> })
    };
    view! {
        <section class="block" aria-labelledby="csv-result">
            <h3 id="csv-result" class="field-label">{t(texts::RESULT)}</h3>
            <div aria-live="polite">{counts}</div>
            {errors}
        </section>
    }
}

#[component]
fn Figures(counts: Counts) -> impl IntoView {
    let figures: [(&'static str, Words, usize, &'static str); 6] = [
        ("new", texts::NEW, counts.new, "new"),
        ("changed", texts::CHANGED, counts.changed, "changed"),
        ("same", texts::SAME, counts.same, ""),
        ("restored", texts::RESTORED, counts.restored, "new"),
        ("skipped", texts::SKIPPED, counts.skipped, ""),
        ("failed", texts::FAILED, counts.failed, "refused"),
    ];
    // What is rare is only shown where there is some.
    let figures = figures
        .into_iter()
        .filter(|(name, _, n, _)| *n > 0 || matches!(*name, "new" | "same" | "failed"));
    let figures = figures.map(|(name, words, n, plan)| {
        view! {
            <div>
                <dt>{t(words)}</dt>
                <dd data-import=name data-value=n data-plan=plan data-zero=(n == 0).then_some("")>
                    {number(n as f64)}
                </dd>
            </div>
        }
    });
    let changed = (counts.changed > 0).then(|| view! { <p class="field-hint">{t(texts::CHANGED_HINT)}</p> });
    let without = (counts.without_id > 0)
        .then(|| view! { <p class="field-hint csv-doubt">{count(texts::WITHOUT_ID, counts.without_id)}</p> });
    view! {
        <dl class="csv-figures">{figures.collect_view()}</dl>
        {changed}
        {without}
    }
}

#[component]
fn Errors(errors: Vec<RowError>, failed: usize) -> impl IntoView {
    let more = errors.len().saturating_sub(SHOWN);
    let items = errors.iter().take(SHOWN).map(|error| {
        view! {
            <li data-line=error.line>
                <b>{fill(texts::LINE, &[("line", &error.line)])}</b>
                " "
                <bdi>{texts::row_error(error)}</bdi>
            </li>
        }
    });
    view! {
        <p class="field-error">{count(texts::ERRORS, failed)}</p>
        <ul class="row-errors" tabindex="0">
            {items.collect_view()}
            {(more > 0).then(|| view! { <li>{count(texts::MORE_ERRORS, more)}</li> })}
        </ul>
    }
}

/// The progress and the buttons.
#[component]
pub(super) fn Foot(session: Session, on_close: Callback<()>) -> impl IntoView {
    let written = move || session.plan.get().map_or(0, |plan| plan.counts.written());
    let failed = move || session.plan.get().map_or(0, |plan| plan.counts.failed);
    let is_writing = move || session.writing.get().is_some();
    let label = move || match (session.plan.get().is_some(), written()) {
        (true, 0) => t(texts::NOTHING).to_owned(),
        (true, n) => count(texts::RUN, n),
        (false, _) => t(texts::READING).to_owned(),
    };
    view! {
        <footer class="dialog-foot">
            <Progress session/>
            <Show when=move || { failed() > 0 }>
                <button
                    type="button"
                    class="button is-quiet is-start"
                    data-action="save-csv-errors"
                    on:click=move |_| save_errors(session)
                >
                    {move || count(texts::SAVE_ERRORS, failed())}
                </button>
            </Show>
            <button
                type="button"
                class="button"
                data-action="cancel-import"
                disabled=is_writing
                on:click=move |_| on_close.run(())
            >
                {t(shell::CANCEL)}
            </button>
            <button
                type="button"
                class="button is-primary"
                data-action="run-import"
                disabled=move || written() == 0 || is_writing()
                on:click=move |_| session.import(super::close)
            >
                {label}
            </button>
        </footer>
    }
}

/// How far the check, or the writing, is; nothing while a person decides.
#[component]
fn Progress(session: Session) -> impl IntoView {
    let now = move || {
        let rows = session.table.with(|table| table.rows.len());
        match (session.writing.get(), session.plan.get()) {
            (Some(share), plan) => {
                let all = plan.map_or(0, |plan| plan.counts.written());
                let done = (share * all as f64) as usize;
                Some((texts::progress(texts::WRITTEN, done.min(all), all), share))
            }
            (None, None) => {
                let done = session.checked.get();
                Some((
                    texts::progress(texts::CHECKED, done, rows),
                    done as f64 / rows.max(1) as f64,
                ))
            }
            (None, Some(_)) => None,
        }
    };
    move || {
        now().map(|(text, share)| {
            view! {
                <div class="csv-progress" data-import="progress">
                    <span class="muted">{text.clone()}</span>
                    <progress class="progress" max="1" value=share.to_string() aria-label=text></progress>
                </div>
            }
        })
    }
}

fn save_errors(session: Session) {
    let Some(plan) = session.plan.get_untracked() else {
        return;
    };
    let headings = [t(texts::ERROR_LINE), t(texts::ERROR_REASON)];
    let bytes = session
        .table
        .with_untracked(|table| errors_file(table, &plan.errors, headings, delimiter(), texts::row_error));
    files::save(&file_name(t(texts::ERRORS_FILE)), "text/csv", &bytes);
}
