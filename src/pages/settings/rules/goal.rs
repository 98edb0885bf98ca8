//! A goal with its rules.

use leptos::prelude::*;
use voronka_domain::after_sale::editing::{change_goal, move_goal, remove_goal};
use voronka_domain::commit::Edit;
use voronka_domain::id::Id;
use voronka_domain::rule::AfterSaleGoal;
use voronka_domain::text::{clean_line, clean_text};
use voronka_domain::workspace::Workspace;

use super::{new_rule, rule};
use crate::components::in_place::{LineInPlace, TextInPlace};
use crate::components::{Icon, icon_button};
use crate::i18n::{Words, fill, rules, t};
use crate::state::app;

/// The goals with their rules.
pub(super) type Arranged = Memo<Vec<(Option<Id>, Vec<Id>)>>;

fn commit(edit: impl FnOnce(&Workspace) -> Edit) {
    let edit = app().read(edit);
    app().commit(t(rules::GOAL_CHANGED).to_owned(), edit);
}

/// The block of a goal; of no goal, the rules that have none.
pub(super) fn goal(id: Option<Id>, goals: Arranged, open: RwSignal<Option<Id>>) -> AnyView {
    let own = move || {
        goals.with(|goals| {
            let found = goals.iter().find(|(goal, _)| *goal == id);
            found.map(|(_, rules)| rules.clone()).unwrap_or_default()
        })
    };
    view! {
        <section class="block" data-goal=id.map(|id| id.to_string())>
            {match id {
                Some(id) => head(id),
                None => view! { <header class="block-head"><h3>{t(rules::NO_GOAL)}</h3></header> }.into_any(),
            }}
            <ol class="rule-list">
                <For each=own key=|id| *id let:one>
                    {rule::rule(one, open)}
                </For>
            </ol>
            <div class="row">
                <button type="button" class="button is-small is-quiet" data-action="add-rule" on:click=move |_| new_rule(id, open)>
                    <Icon name="plus" small=true/>
                    {t(rules::ADD_RULE)}
                </button>
            </div>
        </section>
    }
    .into_any()
}

fn head(id: Id) -> AnyView {
    let body = Memo::new(move |_| app().get::<AfterSaleGoal>(id).unwrap_or_default());
    let name = Signal::derive(move || body.with(|body| body.name.clone()));
    let about = Signal::derive(move || body.with(|body| body.about.clone()));
    let rename = Callback::new(move |typed: String| {
        let name = clean_line(&typed);
        let named = !name.is_empty();
        if named {
            commit(|workspace| change_goal(workspace, id, |goal| goal.name = name));
        }
        named
    });
    let remove = move |_| {
        let label = fill(rules::GOAL_REMOVED, &[("name", &name.get_untracked())]);
        let edit = app().read(|workspace| remove_goal(workspace, id));
        app().say(label.clone());
        app().commit_undoable(label, edit);
    };
    let button = |label: Words, icon: &'static str, action: &'static str, by: i32| {
        icon_button(action, icon, label, move |_| {
            commit(|workspace| move_goal(workspace, id, by))
        })
    };
    view! {
        <header class="rule-goal">
            <LineInPlace value=name field="goal-name" label=t(rules::GOAL_NAME) class="is-bare rule-goal-name" on_commit=rename/>
            <span class="row is-nowrap">
                {button(rules::UP, "chevron-up", "goal-up", -1)}
                {button(rules::DOWN, "chevron-down", "goal-down", 1)}
                {icon_button("remove-goal", "trash", rules::REMOVE_GOAL, remove)}
            </span>
            <TextInPlace
                value=about
                field="goal-about"
                label=t(rules::GOAL_ABOUT)
                placeholder=t(rules::GOAL_ABOUT)
                class="is-bare is-short rule-goal-about"
                on_commit=move |typed: String| commit(|workspace| change_goal(workspace, id, |goal| goal.about = clean_text(&typed)))
            />
        </header>
    }
    .into_any()
}
