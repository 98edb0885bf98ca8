//! What speaks against a meeting as it is planned, in words.

use leptos::prelude::*;
use voronka_domain::funnel::steps::StageOrder;
use voronka_domain::meetings::defence::{Warning, warnings};
use voronka_domain::record::Kind;

use super::one::One;
use crate::components::Icon;
use crate::i18n::{count, date, defence, fill, percent, t};
use crate::state::app;

/// All warnings of a meeting.
#[component]
pub(super) fn Warnings(one: One) -> impl IntoView {
    let found = Memo::new(move |_| {
        app().watch_kinds(&[
            Kind::Deal,
            Kind::Stage,
            Kind::Client,
            Kind::Settings,
            Kind::MeetingGoal,
        ]);
        let today = app().today.get();
        one.body.with(|body| {
            app().read(|workspace| {
                let order = StageOrder::of(workspace);
                warnings(workspace, &order, body, today)
            })
        })
    });
    move || {
        let found = found.get();
        (!found.is_empty()).then(|| {
            let lines = found.iter().map(|one| {
                view! { <li data-warning=name(one)>{sentence(one)}</li> }
            });
            view! {
                <div class="banner meeting-warnings" data-tone="warn" role="status">
                    <Icon name="warning"/>
                    <ul>{lines.collect_view()}</ul>
                </div>
            }
        })
    }
}

fn name(warning: &Warning) -> &'static str {
    match warning {
        Warning::TooEarly { .. } => "too-early",
        Warning::NobodyDecides => "nobody-decides",
        Warning::TooDear { .. } => "too-dear",
        Warning::NoFallback => "no-fallback",
        Warning::InThePast { .. } => "in-the-past",
        Warning::EndsBeforeItBegins => "ends-before",
        Warning::ContactGone { .. } => "contact-gone",
        Warning::DealGone => "deal-gone",
        Warning::ClientGone => "client-gone",
        Warning::DealClosed => "deal-closed",
        Warning::GoalGone => "goal-gone",
    }
}

fn sentence(warning: &Warning) -> String {
    let words = match warning {
        Warning::TooEarly { stage } => {
            let name = app().read(|workspace| {
                workspace
                    .label(Kind::Stage, *stage)
                    .unwrap_or_default()
                    .to_owned()
            });
            return fill(defence::TOO_EARLY, &[("stage", &name)]);
        }
        Warning::TooDear { share } => {
            let limit = f64::from(app().read(|workspace| workspace.settings().meeting_cost)) / 100.0;
            return fill(
                defence::TOO_DEAR,
                &[("share", &percent(*share)), ("limit", &percent(limit))],
            );
        }
        Warning::InThePast { day } => return fill(defence::IN_THE_PAST, &[("day", &date(*day))]),
        Warning::ContactGone { count: n } => return count(defence::CONTACT_GONE, *n),
        Warning::NobodyDecides => defence::NOBODY_DECIDES,
        Warning::NoFallback => defence::NO_FALLBACK,
        Warning::EndsBeforeItBegins => defence::ENDS_BEFORE,
        Warning::DealGone => defence::DEAL_GONE,
        Warning::ClientGone => defence::CLIENT_GONE,
        Warning::DealClosed => defence::DEAL_CLOSED,
        Warning::GoalGone => defence::GOAL_GONE,
    };
    t(words).to_owned()
}
