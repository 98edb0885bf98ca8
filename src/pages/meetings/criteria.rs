//! The criteria of a checklist, each edited where it stands.

use leptos::prelude::*;
use voronka_domain::checklist::{Checklist, Criterion, Scale};
use voronka_domain::id::Id;
use voronka_domain::meetings::editing::{add_criterion, move_criterion};
use voronka_domain::text::clean_line;

use super::checklists::{change, commit};
use crate::components::Icon;
use crate::components::add_line::add_line;
use crate::components::in_place::LineInPlace;
use crate::i18n::{lang, meeting_figures, t};
use crate::platform::dom;
use crate::state::app;

/// The criteria in their order, and the row for another one.
#[component]
pub(super) fn Criteria(id: Id, body: Memo<Checklist>) -> impl IntoView {
    let order = Memo::new(move |_| {
        body.with(|body| body.in_order().into_iter().map(|(id, _)| id).collect::<Vec<_>>())
    });
    let add = move |text: &str| {
        _ = app().act(
            t(meeting_figures::CHECKLIST_CHANGED).to_owned(),
            |workspace, act| {
                Ok::<_, std::convert::Infallible>(add_criterion(workspace, act, lang(), id, text))
            },
        );
    };
    view! {
        <fieldset class="field">
            <legend class="field-label">{t(meeting_figures::CRITERIA)}</legend>
            <ol class="criteria">
                <For each=move || order.get() key=|id| *id let:criterion>
                    <Row list=id criterion body/>
                </For>
            </ol>
            {add_line("new-criterion", meeting_figures::ADD_CRITERION, add)}
        </fieldset>
    }
}

#[component]
fn Row(list: Id, criterion: Id, body: Memo<Checklist>) -> impl IntoView {
    let own = Memo::new(move |_| body.with(|body| body.criteria.get(criterion).cloned().unwrap_or_default()));
    let is_bad = Memo::new(move |_| {
        let weight = own.with(|own| own.weight);
        // In an exclusive scale nothing reached is 0 %.
        match body.with(|body| body.scale) {
            Scale::Exclusive => !(0..=100).contains(&weight),
            Scale::Weighted | Scale::Evidence => weight <= 0,
        }
    });
    let set = move |edit: &dyn Fn(&mut Criterion)| {
        change(list, |list| {
            if let Some(one) = list.criteria.get_mut(criterion) {
                edit(one);
            }
        });
    };
    let text = Signal::derive(move || own.with(|own| own.text.clone()));
    let hint = Signal::derive(move || own.with(|own| own.hint.clone()));
    let set_text = move |typed: String| {
        let typed = clean_line(&typed);
        let named = !typed.is_empty();
        if named {
            set(&|one| one.text.clone_from(&typed));
        }
        named
    };
    let set_hint = move |typed: String| {
        let typed = clean_line(&typed);
        set(&|one| one.hint.clone_from(&typed));
        true
    };
    let set_weight = move |event| {
        if let Ok(weight) = event_target_value(&event).trim().parse::<i32>() {
            set(&|one| one.weight = weight.clamp(-1000, 1000));
        }
    };
    let step = move |by: i32| {
        commit(|workspace| move_criterion(workspace, lang(), list, criterion, by));
        let direction = if by < 0 { "up" } else { "down" };
        dom::after_render(move || {
            dom::focus(&format!(
                "[data-edited=\"{criterion}\"] [data-action=criterion-{direction}]"
            ));
        });
    };
    let remove = move |_| change(list, |list| _ = list.criteria.remove(criterion));
    view! {
        <li class="criterion-edit" data-edited=criterion.to_string()>
            <LineInPlace value=text field="criterion-text" label=t(meeting_figures::TEXT) class="" on_commit=set_text/>
            <label class="criterion-weight">
                <span class="muted">{t(meeting_figures::WEIGHT)}</span>
                <input
                    class="input is-number"
                    type="number"
                    data-field="criterion-weight"
                    aria-invalid=move || is_bad.get().then_some("true")
                    prop:value=move || own.with(|own| own.weight.to_string())
                    on:change=set_weight
                />
            </label>
            <label class="check">
                <input
                    type="checkbox"
                    data-field="criterion-against"
                    prop:checked=move || own.with(|own| own.against)
                    on:change=move |event| {
                        let against = event_target_checked(&event);
                        set(&|one| one.against = against);
                    }
                />
                <span>{t(meeting_figures::AGAINST)}</span>
            </label>
            <span class="row is-nowrap">
                <Press icon="chevron-up" label=t(meeting_figures::UP) action="criterion-up" on_press=move |_| step(-1)/>
                <Press icon="chevron-down" label=t(meeting_figures::DOWN) action="criterion-down" on_press=move |_| step(1)/>
                <Press icon="trash" label=t(meeting_figures::REMOVE_CRITERION) action="remove-criterion" on_press=remove/>
            </span>
            <LineInPlace
                value=hint
                field="criterion-hint"
                label=t(meeting_figures::HINT)
                placeholder=t(meeting_figures::HINT)
                class="is-bare criterion-hint"
                on_commit=set_hint
            />
            {move || is_bad.get().then(|| view! { <p class="field-error">{t(meeting_figures::BAD_WEIGHT)}</p> })}
        </li>
    }
}

#[component]
fn Press(
    icon: &'static str,
    label: &'static str,
    action: &'static str,
    on_press: impl Fn(web_sys::MouseEvent) + 'static,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="button is-quiet is-icon is-small"
            aria-label=label
            title=label
            data-action=action
            on:click=on_press
        >
            <Icon name=icon small=true/>
        </button>
    }
}
