//! The head of a column: its name, figures, goal and expected result.

use leptos::prelude::*;
use voronka_domain::id::Id;
use voronka_domain::money::Total;
use voronka_domain::stage::{Stage, StageKind};
use web_sys::MouseEvent;

use super::board::Board;
use super::menus::{Opened, What};
use crate::components::Icon;
use crate::components::menu::below;
use crate::i18n::{Words, fill, funnel, number, t, total};

/// The head of an open column.
#[component]
pub fn ColumnHead(id: Id, stage: Memo<Stage>, version: RwSignal<u32>) -> impl IntoView {
    let board = Board::here();
    let figures = move || {
        version.track();
        let is_open = stage.with(|stage| stage.kind == StageKind::Open);
        board.column(id, |column| {
            let weighted = (is_open && !column.weighted.is_empty()).then(|| {
                let words = fill(funnel::ABOUT, &[("sum", &total(&column.weighted))]);
                view! { <bdi class="column-weighted" title=t(funnel::WEIGHTED)>{words}</bdi> }
            });
            view! {
                <bdi
                    class="column-sum"
                    data-metric=format!("stage-sum:{id}")
                    data-value=plain(&column.sum)
                    data-n=column.len().to_string()
                >
                    {total(&column.sum)}
                </bdi>
                {weighted}
            }
        })
    };
    let length = move || {
        version.track();
        board.len(id)
    };
    view! {
        <header class="column-head">
            <div class="column-line">
                <span class="hue-dot"></span>
                <h2 class="column-name"><bdi>{move || stage.with(|stage| stage.name.clone())}</bdi></h2>
                <span
                    class="column-count"
                    data-metric=format!("stage-count:{id}")
                    data-value=move || length().to_string()
                >
                    {move || number(length() as f64)}
                </span>
                <HeadButtons id stage/>
            </div>
            <p class="column-sums">{figures}</p>
            {move || stage.with(purpose)}
        </header>
    }
}

#[component]
fn HeadButtons(id: Id, stage: Memo<Stage>) -> impl IntoView {
    let board = Board::here();
    let named = move |words: Words| stage.with(|stage| fill(words, &[("stage", &stage.name)]));
    let add = move |_| board.adding.set(Some(id));
    let more = move |event: MouseEvent| {
        board.opened.set(Some(Opened {
            what: What::Column(id),
            at: below(&event),
        }));
    };
    view! {
        <button
            type="button"
            class="button is-quiet is-icon is-small"
            aria-label=move || named(funnel::ADD_TO)
            title=move || named(funnel::ADD_TO)
            data-action="quick-add"
            on:click=add
        >
            <Icon name="plus"/>
        </button>
        <button
            type="button"
            class="button is-quiet is-icon is-small"
            aria-label=move || named(funnel::MORE_FOR)
            aria-haspopup="menu"
            data-action="column-menu"
            on:click=more
        >
            <Icon name="more"/>
        </button>
    }
}

fn purpose(stage: &Stage) -> Option<impl IntoView + use<>> {
    let line = |words: Words, text: &str| {
        let text = (!text.is_empty()).then(|| text.to_owned());
        text.map(|text| {
            view! { <span class="purpose-line"><b>{t(words)}</b>" "<bdi>{text}</bdi></span> }
        })
    };
    let has_any = !stage.goal.is_empty() || !stage.result.is_empty();
    has_any.then(|| {
        view! {
            <details class="column-purpose">
                <summary>{line(funnel::GOAL, &stage.goal)}{line(funnel::RESULT, &stage.result)}</summary>
            </details>
        }
    })
}

/// A total as a plain number, for tests and scripts; several currencies side by side with their codes.
pub fn plain(total: &Total) -> String {
    let sums: Vec<_> = total.sums().collect();
    match &sums[..] {
        [] => "0".to_owned(),
        [one] => one.plain(),
        many => many
            .iter()
            .map(|sum| format!("{} {}", sum.plain(), sum.currency))
            .collect::<Vec<_>>()
            .join(" + "),
    }
}
