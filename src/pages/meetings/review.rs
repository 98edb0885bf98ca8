//! The head's review of a report.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::meeting::Review;
use voronka_domain::meetings::life::may_judge;
use voronka_domain::meetings::report::review;
use voronka_domain::sorting::Sorting as _;

use super::one::One;
use super::steps::take;
use super::words;
use crate::components::Icon;
use crate::i18n::{fill, moment, report, t};
use crate::state::app;

const MARKS: [u8; 5] = [1, 2, 3, 4, 5];

/// What heads wrote, and the form for the one who uses this copy.
#[component]
pub(super) fn ReviewTile(one: One) -> impl IntoView {
    let written = one.part(|body| {
        let mut reviews: Vec<_> = body.reviews.values().cloned().collect();
        reviews.order_by_key(|review| review.at.instant());
        reviews
    });
    let may = Memo::new(move |_| {
        let me = app().me.get();
        app().watch_kind(voronka_domain::record::Kind::Person);
        app().read(|workspace| may_judge(workspace, me))
    });
    let read = move || {
        let written = written.get();
        let waits = (written.is_empty() && !may.get())
            .then(|| view! { <p class="muted">{t(report::WAITS_FOR_REVIEW)}</p> });
        view! { {waits} {written.into_iter().map(|review| view! { <Written review/> }).collect_view()} }
    };
    view! {
        <section class="tile meeting-part" data-block="review" aria-labelledby="review-heading">
            <header class="block-head"><h2 id="review-heading">{t(report::REVIEW)}</h2></header>
            {read}
            {move || may.get().then(|| form(one, app().me.get()))}
        </section>
    }
}

#[component]
fn Written(review: Review) -> impl IntoView {
    let by = fill(
        report::BY,
        &[
            ("name", &words::person(review.by)),
            ("moment", &moment(review.at)),
        ],
    );
    view! {
        <article class="meeting-report" data-review="">
            <p class="muted">
                {review.mark.map(|mark| view! { <b class="badge" data-tone="accent">{mark.to_string()}</b> " " })}
                <bdi>{by}</bdi>
            </p>
            <p class="keeps-lines" dir="auto">{review.comment}</p>
        </article>
    }
}

/// The form of the head who uses this copy; folded once there is a review to read.
fn form(one: One, me: Option<Id>) -> AnyView {
    let key = me.map(|me| Id::derived("review", &me.to_string()));
    let own = one
        .body
        .with_untracked(|body| key.and_then(|key| body.reviews.get(key).cloned()));
    if own.is_none() {
        return fields(one, None);
    }
    view! {
        <details class="meeting-fold no-print">
            <summary class="button is-small" data-action="change-review">
                <Icon name="edit" small=true/>
                {t(report::CHANGE_REVIEW)}
            </summary>
            {fields(one, own)}
        </details>
    }
    .into_any()
}

fn fields(one: One, own: Option<Review>) -> AnyView {
    let body = one.body.get_untracked();
    let mark = RwSignal::new(own.as_ref().and_then(|own| own.mark));
    let comment = RwSignal::new(own.map(|own| own.comment).unwrap_or_default());
    let exemplary = RwSignal::new(body.exemplary);
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        take(report::REVIEWED, |workspace, act| {
            let words = comment.get_untracked();
            review(
                workspace,
                act,
                one.id,
                mark.get_untracked(),
                &words,
                exemplary.get_untracked(),
            )
        });
    };
    let marks = MARKS.map(|value| {
        let chosen = move || mark.get() == Some(value);
        view! {
            <button
                type="button"
                aria-pressed=move || chosen().to_string()
                data-review-mark=value.to_string()
                on:click=move |_| mark.set((!chosen()).then_some(value))
            >
                {value.to_string()}
            </button>
        }
    });
    view! {
        <form class="form no-print" on:submit=save>
            <div class="field">
                <span class="field-label" id="mark-label">{t(report::MARK)}</span>
                <div class="segmented" role="group" aria-labelledby="mark-label">{marks.into_iter().collect_view()}</div>
            </div>
            <label class="field">
                <span class="field-label">{t(report::COMMENT)}</span>
                <textarea
                    class="input is-short"
                    dir="auto"
                    data-field="review-comment"
                    prop:value=move || comment.get()
                    on:input=move |event| comment.set(event_target_value(&event))
                ></textarea>
            </label>
            <label class="check">
                <input
                    type="checkbox"
                    data-field="exemplary"
                    prop:checked=move || exemplary.get()
                    on:change=move |event| exemplary.set(event_target_checked(&event))
                />
                <span>{t(report::MARK_EXEMPLARY)}</span>
            </label>
            <div class="row">
                <button type="submit" class="button is-primary" data-action="save-review">
                    <Icon name="check"/>
                    {t(report::SAVE_REVIEW)}
                </button>
            </div>
        </form>
    }    .into_any()
}
