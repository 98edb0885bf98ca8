//! The bonus of each role: base, rate of the margin, steps by efficiency.

use leptos::prelude::*;
use voronka_domain::indicator::{BonusRule, BonusStep};
use voronka_domain::indicators::bonus::usual;
use voronka_domain::indicators::editing::change_bonus;
use voronka_domain::person::Role;

use super::whose;
use crate::components::amount::AmountField;
use crate::components::in_place::LineInPlace;
use crate::i18n::{indicators, t};
use crate::state::app;

/// The rules.
pub(super) fn view() -> AnyView {
    let roles = std::iter::once(None).chain(Role::ALL.into_iter().map(Some));
    let rules: Vec<_> = roles.map(rule).collect();
    view! {
        <section class="block" data-block="bonus-rules">
            <header class="block-head"><h2>{t(indicators::BONUSES)}</h2></header>
            <p class="field-hint">{t(indicators::BONUSES_NOTE)}</p>
            <div>{rules}</div>
        </section>
    }
    .into_any()
}

fn rule(role: Option<Role>) -> AnyView {
    let body = Memo::new(move |_| {
        let rule = app().get::<BonusRule>(BonusRule::id(role));
        rule.filter(|rule| !rule.gone).unwrap_or_else(|| usual(role))
    });
    let currency = app().settings().currency;
    let rate = Signal::derive(move || (f64::from(body.with(|body| body.rate)) / 100.0).to_string());
    let steps = Signal::derive(move || body.with(|body| written(&body.steps)));
    let set_rate = move |typed: String| {
        let percent: Option<f64> = typed
            .trim()
            .trim_end_matches('%')
            .trim()
            .replace(',', ".")
            .parse()
            .ok();
        match percent.filter(|percent| (0.0..=100.0).contains(percent)) {
            Some(percent) => change(role, |rule| rule.rate = (percent * 100.0).round() as u16),
            None => refuse(t(indicators::BAD_NUMBER)),
        }
    };
    let set_steps = move |typed: String| match read(&typed) {
        Some(steps) => change(role, |rule| rule.steps = steps),
        None => refuse(t(indicators::BAD_STEPS)),
    };
    view! {
        <div class="setting bonus-rule" data-bonus-rule=role.map_or(0, |role| role as usize + 1).to_string()>
            <div><b>{whose(role)}</b></div>
            <label class="indicator-field">
                <span>{t(indicators::BASE)}</span>
                <AmountField
                    value=Signal::derive(move || body.with(|body| body.base))
                    currency
                    field="bonus-base"
                    label=t(indicators::BASE)
                    currency_label=t(indicators::BASE_CURRENCY)
                    on_commit=Callback::new(move |base| _ = change(role, |rule| rule.base = base))
                />
            </label>
            <label class="indicator-field">
                <span>{t(indicators::RATE_PERCENT)}</span>
                <LineInPlace value=rate field="bonus-rate" class="is-number" keyboard="decimal" on_commit=Callback::new(set_rate)/>
            </label>
            <label class="indicator-field is-wide">
                <span>{t(indicators::STEPS)}</span>
                <LineInPlace
                    value=steps
                    field="bonus-steps"
                    class="is-number"
                    placeholder=Signal::stored(t(indicators::STEPS_HINT).to_owned())
                    on_commit=Callback::new(set_steps)
                />
            </label>
        </div>
    }
    .into_any()
}

fn refuse(why: &'static str) -> bool {
    app().toast_error(why.to_owned());
    false
}

fn change(role: Option<Role>, change: impl FnOnce(&mut BonusRule)) -> bool {
    match app().read(|workspace| change_bonus(workspace, role, change)) {
        Ok(edit) => {
            app().commit(t(indicators::BONUS_CHANGED).to_owned(), edit);
            true
        }
        Err(_) => refuse(t(indicators::BAD_NUMBER)),
    }
}

/// Steps as they stand in the field: `80:80 95:100`.
fn written(steps: &[BonusStep]) -> String {
    let pairs: Vec<String> = steps
        .iter()
        .map(|step| format!("{}:{}", step.from, step.pay))
        .collect();
    pairs.join(" ")
}

fn read(text: &str) -> Option<Vec<BonusStep>> {
    text.replace('%', "")
        .split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';'))
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (from, pay) = pair.split_once([':', '→'])?;
            Some(BonusStep {
                from: from.parse().ok()?,
                pay: pay.parse().ok()?,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_read_as_they_are_written() {
        let steps = [BonusStep { from: 0, pay: 50 }, BonusStep { from: 95, pay: 100 }];
        assert_eq!(read(&written(&steps)), Some(steps.to_vec()));
        assert_eq!(read("0%:50%, 95→100"), Some(steps.to_vec()));
        assert_eq!(read(""), Some(Vec::new()));
        for bad in ["95", "a:1", "1:b", "1:-2"] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
