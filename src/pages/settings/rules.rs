//! After the sale: goals and the rules that reach them.

mod filters;
mod goal;
mod questions;
mod rule;
mod summary;
mod switch;
mod timing;
mod trigger;

use std::convert::Infallible;

use leptos::prelude::*;
use voronka_domain::after_sale::editing::{add_goal, add_rule, arranged, change_rule, change_version};
use voronka_domain::after_sale::ready_made;
use voronka_domain::commit::Edit;
use voronka_domain::id::Id;
use voronka_domain::record::Kind;
use voronka_domain::rule::{Rule, RuleVersion};
use voronka_domain::workspace::Workspace;

use crate::components::Icon;
use crate::i18n::{count, fill, follow_ups, rules, t};
use crate::pages::follow_ups::take_rules;
use crate::platform::dom;
use crate::state::app;

/// The section.
pub(super) fn section() -> AnyView {
    let goals = Memo::new(|_| {
        app().watch_kind(Kind::AfterSaleGoal);
        app().watch_kind(Kind::Rule);
        app().read(arranged)
    });
    // The rule that is open: one at a time, so that the page stays readable.
    let open = RwSignal::new(None::<Id>);
    let missing = Memo::new(|_| {
        app().watch_kind(Kind::Rule);
        app().read(ready_made::missing)
    });
    let is_empty = Memo::new(move |_| goals.with(Vec::is_empty));
    let take = move || {
        let missing = missing.get();
        (missing > 0).then(|| {
            let label = if is_empty.get() {
                t(follow_ups::TAKE_SET).to_owned()
            } else {
                count(rules::TAKE_MISSING, missing)
            };
            view! {
                <button type="button" class="button" data-action="take-rules" on:click=move |_| take_rules()>
                    <Icon name="star" small=true/>
                    {label}
                </button>
            }
        })
    };
    let new_goal = move |_| {
        let mut made = None;
        _ = app().act(t(rules::GOAL_ADDED).to_owned(), |workspace, act| {
            let (id, edit) = add_goal(workspace, act, t(rules::ADD_GOAL));
            made = Some(id);
            Ok::<_, Infallible>(edit)
        });
        if let Some(id) = made {
            dom::after_render(move || {
                dom::focus_and_select(&format!("[data-goal='{id}'] [data-field='goal-name']"))
            });
        }
    };
    view! {
        <section class="block" data-block="after-sale">
            <header class="block-head">
                <h2>{t(rules::TITLE)}</h2>
            </header>
            <p class="readable">{t(rules::ABOUT)}</p>
            <div class="row">
                {take}
                <button type="button" class="button" data-action="add-goal" on:click=new_goal>
                    <Icon name="plus" small=true/>
                    {t(rules::ADD_GOAL)}
                </button>
            </div>
        </section>
        <For each=move || goals.get() key=|(goal, _)| *goal let:one>
            {goal::goal(one.0, goals, open)}
        </For>
    }
    .into_any()
}

/// Makes a rule and opens it.
fn new_rule(goal: Option<Id>, open: RwSignal<Option<Id>>) {
    let mut made = None;
    _ = app().act(t(rules::RULE_ADDED).to_owned(), |workspace, act| {
        let (id, edit) = add_rule(workspace, act, goal, t(rules::ADD_RULE));
        made = Some(id);
        Ok::<_, Infallible>(edit)
    });
    if let Some(id) = made {
        open.set(Some(id));
        dom::after_render(move || {
            dom::focus_and_select(&format!("[data-rule='{id}'] [data-field='rule-name']"))
        });
    }
}

/// Commits an edit of a rule under its name.
fn commit(rule: Id, edit: impl FnOnce(&Workspace) -> Edit) -> bool {
    let (name, edit) = app().read(|workspace| {
        let name = workspace.rules.get(rule).map(|rule| rule.name.clone());
        (name.unwrap_or_default(), edit(workspace))
    });
    app().commit(fill(rules::CHANGED, &[("name", &name)]), edit)
}

/// Changes what a rule says, from today on.
fn change(rule: Id, edit: impl Fn(&mut RuleVersion)) {
    let today = app().today.get_untracked();
    commit(rule, |workspace| change_version(workspace, rule, today, edit));
}

/// Changes what does not depend on the day.
fn change_whole(rule: Id, edit: impl FnOnce(&mut Rule)) {
    commit(rule, |workspace| change_rule(workspace, rule, edit));
}

/// What a rule says now: today, or on its first day where that is still to come.
fn version_now(rule: Id) -> Memo<RuleVersion> {
    Memo::new(move |_| {
        let today = app().today.get();
        let rule = app().get::<Rule>(rule).unwrap_or_default();
        rule.on(today)
            .map(|(_, version)| version.clone())
            .unwrap_or_default()
    })
}
