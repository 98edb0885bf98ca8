//! One stage in the editor: everything about it is changed where it stands.

use leptos::prelude::*;
use voronka_domain::funnel::ordering::stepped;
use voronka_domain::funnel::stage_fields::{FieldError, StageField, set_field};
use voronka_domain::funnel::staging::arrange_stage;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::stage::{Stage, StageKind};

use super::stage_colour::StageColour;
use crate::components::Icon;
use crate::components::in_place::{LineInPlace, TextInPlace};
use crate::i18n::settings::stages;
use crate::i18n::{Words, fill, t, words};
use crate::platform::dom;
use crate::state::app;

/// The row of a stage.
#[component]
pub(super) fn StageRow(
    /// The stage.
    id: Id,
    /// All stages of the board in their order.
    order: Memo<Vec<Id>>,
    /// Takes the stage that is to be deleted.
    removing: RwSignal<Option<Id>>,
) -> impl IntoView {
    let stage = Memo::new(move |_| app().get::<Stage>(id).unwrap_or_default());
    let name = Signal::derive(move || stage.with(|stage| stage.name.clone()));
    let named = move |words: Words| fill(words, &[("name", &name.get())]);
    let rename = Callback::new(move |typed| set(id, StageField::Name(typed)));
    let kinds = StageKind::ALL.map(|kind| {
        view! {
            <option value=kind.name() prop:selected=move || stage.with(|stage| stage.kind == kind)>
                {words::stage_kind(kind)}
            </option>
        }
    });
    let choose_kind = move |event: web_sys::Event| {
        let Some(select) = dom::target::<web_sys::HtmlSelectElement>(&event) else {
            return;
        };
        let chosen = StageKind::ALL
            .into_iter()
            .find(|kind| kind.name() == select.value());
        if !chosen.is_some_and(|kind| set(id, StageField::Kind(kind))) {
            select.set_value(stage.with_untracked(|stage| stage.kind).name());
        }
    };
    let is_open = Memo::new(move |_| stage.with(|stage| stage.kind == StageKind::Open));
    let at_end = move |later: bool| stepped(&order.get(), id, later).is_none();
    view! {
        <li
            class="stage-row"
            data-hue=move || stage.with(|stage| stage.hue).to_string()
            data-stage-row=id.to_string()
            data-kind=move || stage.with(|stage| stage.kind).name()
        >
            <div class="stage-order">
                <button
                    type="button"
                    class="button is-quiet is-icon is-small"
                    data-action="stage-up"
                    aria-label=move || named(stages::UP)
                    aria-disabled=move || at_end(false).then_some("true")
                    on:click=move |_| step(id, &order.get_untracked(), false)
                >
                    <Icon name="chevron-up" small=true/>
                </button>
                <button
                    type="button"
                    class="button is-quiet is-icon is-small"
                    data-action="stage-down"
                    aria-label=move || named(stages::DOWN)
                    aria-disabled=move || at_end(true).then_some("true")
                    on:click=move |_| step(id, &order.get_untracked(), true)
                >
                    <Icon name="chevron-down" small=true/>
                </button>
            </div>
            <div class="stage-main">
                <div class="stage-top">
                    <StageColour stage=id hue=Signal::derive(move || stage.with(|stage| stage.hue)) name/>
                    <LineInPlace
                        value=name
                        field="stage-name"
                        label=t(stages::STAGE_NAME)
                        class="is-bare stage-name"
                        on_commit=rename
                    />
                    <select
                        class="input is-bare"
                        data-field="stage-kind"
                        aria-label=t(stages::KIND)
                        on:change=choose_kind
                    >
                        {kinds.into_iter().collect_view()}
                    </select>
                    <Show when=move || is_open.get() fallback=|| view! { <span class="stage-number"></span> }>
                        <Number
                            value=Signal::derive(move || stage.with(|stage| stage.norm))
                            field="stage-norm"
                            label=t(stages::NORM)
                            unit=t(stages::DAYS)
                            on_commit=move |norm| set(id, StageField::Norm(norm))
                        />
                    </Show>
                    <Show when=move || is_open.get() fallback=|| view! { <span class="stage-number"></span> }>
                        <Number
                            value=Signal::derive(move || u16::from(stage.with(|stage| stage.probability)))
                            field="stage-probability"
                            label=t(stages::PROBABILITY)
                            unit="%"
                            on_commit=move |chance| {
                                set(id, StageField::Probability(u8::try_from(chance).unwrap_or(u8::MAX)))
                            }
                        />
                    </Show>
                </div>
                <label class="stage-text">
                    <span>{t(stages::GOAL)}</span>
                    <TextInPlace
                        value=Signal::derive(move || stage.with(|stage| stage.goal.clone()))
                        field="stage-goal"
                        placeholder=t(stages::GOAL_HINT)
                        single=true
                        on_commit=move |goal| _ = set(id, StageField::Goal(goal))
                    />
                </label>
                <label class="stage-text">
                    <span>{t(stages::RESULT)}</span>
                    <TextInPlace
                        value=Signal::derive(move || stage.with(|stage| stage.result.clone()))
                        field="stage-result"
                        placeholder=t(stages::RESULT_HINT)
                        single=true
                        on_commit=move |result| _ = set(id, StageField::Result(result))
                    />
                </label>
            </div>
            <button
                type="button"
                class="button is-quiet is-icon is-small"
                data-action="delete-stage"
                aria-label=move || named(stages::DELETE_STAGE)
                on:click=move |_| removing.set(Some(id))
            >
                <Icon name="trash"/>
            </button>
        </li>
    }
}

/// A whole number with its unit.
#[component]
fn Number(
    value: Signal<u16>,
    field: &'static str,
    label: &'static str,
    unit: &'static str,
    on_commit: impl Fn(u16) -> bool + Send + Sync + 'static,
) -> impl IntoView {
    let commit = Callback::new(move |typed: String| {
        // What is no number at all is as wrong as one beyond all bounds.
        on_commit(typed.trim().parse().unwrap_or(u16::MAX))
    });
    view! {
        <label class="stage-number" title=label>
            <LineInPlace
                value=Signal::derive(move || value.get().to_string())
                field
                label
                class="is-bare is-number"
                keyboard="numeric"
                on_commit=commit
            />
            <span>{unit}</span>
        </label>
    }
}

/// Changes a field, or says why not.
pub(super) fn set(id: Id, field: StageField) -> bool {
    let name = app().read(|workspace| workspace.label(Kind::Stage, id).map(str::to_owned));
    let label = match &field {
        StageField::Name(name) => fill(stages::STAGE_RENAMED, &[("name", &name.trim())]),
        _ => fill(stages::STAGE_CHANGED, &[("name", &name.unwrap_or_default())]),
    };
    let done = app().act(label, |workspace, _| set_field(workspace, id, field));
    if let Err(error) = done {
        app().toast_error(sentence(error));
    }
    done.is_ok()
}

fn sentence(error: FieldError) -> String {
    match error {
        FieldError::Nameless => t(stages::STAGE_NEEDS_NAME).to_owned(),
        FieldError::LastOpenStage => t(stages::LAST_OPEN).to_owned(),
        FieldError::Above(most) => fill(stages::NOT_A_NUMBER, &[("most", &most)]),
        _ => t(crate::i18n::funnel::STAGE_IS_GONE).to_owned(),
    }
}

/// Moves a stage one place earlier or later, and keeps the focus on the button that did it.
fn step(id: Id, order: &[Id], later: bool) {
    let Some(place) = stepped(order, id, later) else {
        return;
    };
    let (name, edit) = app().read(|workspace| {
        let name = workspace.label(Kind::Stage, id).unwrap_or_default().to_owned();
        (name, arrange_stage(workspace, id, place))
    });
    app().commit(fill(stages::STAGE_MOVED, &[("name", &name)]), edit);
    let at = order.iter().position(|known| *known == id).unwrap_or(0);
    let place = if later { at + 2 } else { at };
    app().say(fill(
        stages::STAGE_MOVED_SAID,
        &[("name", &name), ("place", &place), ("count", &order.len())],
    ));
    let button = if later { "stage-down" } else { "stage-up" };
    dom::after_render(move || {
        dom::focus(&format!("[data-stage-row='{id}'] [data-action='{button}']"));
    });
}
