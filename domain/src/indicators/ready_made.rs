//! Indicators from the ready-made sets.

use crate::commit::Edit;
use crate::id::Id;
use crate::indicator::{Amount, Indicator, Unit};
use crate::lang::Lang;
use crate::money::{Currency, Money};
use crate::person::Role;
use crate::rank::Rank;
use crate::reports::figures::figure;
use crate::templates::RoleTemplate;
use crate::templates::indicators::{IndicatorSet, IndicatorTemplate, MeasureTemplate, UnitTemplate};
use crate::workspace::Workspace;

/// The role a set is for.
pub fn role(template: RoleTemplate) -> Role {
    match template {
        RoleTemplate::Hunter => Role::Hunter,
        RoleTemplate::Closer => Role::Closer,
        RoleTemplate::Farmer => Role::Farmer,
        RoleTemplate::Head => Role::Head,
    }
}

fn id_of(set: &IndicatorSet, template: &IndicatorTemplate) -> Id {
    Id::derived(&format!("indicators/{}", set.key), template.key)
}

/// The indicators of a set that are not there yet and whose figure is computed. One that was deleted counts as not
/// there, and comes back as it was.
pub fn missing<'a>(workspace: &Workspace, set: &'a IndicatorSet) -> Vec<&'a IndicatorTemplate> {
    let is_computed = |template: &&IndicatorTemplate| match template.measure {
        MeasureTemplate::Computed { metric, .. } => figure(metric).is_some(),
        MeasureTemplate::Judged => true,
    };
    let all = set.indicators.iter().filter(is_computed);
    all.filter(|template| workspace.indicators.alive(id_of(set, template)).is_none())
        .collect()
}

/// Puts a set in place: whatever of it is not there yet, in the language and currency given.
pub fn install(workspace: &Workspace, set: &IndicatorSet, lang: Lang, currency: Currency) -> Edit {
    let ranks = Rank::spread(None, None, set.indicators.len());
    let missing = missing(workspace, set);
    let mut edit = Edit::default();
    for (template, rank) in set.indicators.iter().zip(ranks) {
        if !missing.iter().any(|wanted| wanted.key == template.key) {
            continue;
        }
        let id = id_of(set, template);
        match workspace.indicators.get(id) {
            Some(deleted) => edit.put(
                id,
                Indicator {
                    gone: false,
                    ..deleted.clone()
                },
            ),
            None => edit.put(id, make(set, template, rank, lang, currency)),
        }
    }
    edit
}

fn make(
    set: &IndicatorSet,
    template: &IndicatorTemplate,
    rank: Rank,
    lang: Lang,
    currency: Currency,
) -> Indicator {
    let (name, unit) = match template.measure {
        MeasureTemplate::Computed { metric, unit } => (metric, unit),
        MeasureTemplate::Judged => ("", UnitTemplate::Percent),
    };
    let plan = i64::from(template.plan);
    let (unit, usual) = match unit {
        UnitTemplate::Count => (Unit::Count, Amount::Number(plan as f64)),
        UnitTemplate::Percent => (Unit::Percent, Amount::Number(plan as f64)),
        UnitTemplate::Money => {
            let minor = plan.saturating_mul(10_i64.pow(currency.exponent()));
            (Unit::Money, Amount::Money(Money::new(minor, currency)))
        }
    };
    Indicator {
        name: template.name.in_lang(lang).to_owned(),
        about: template.about.in_lang(lang).to_owned(),
        figure: name.to_owned(),
        unit,
        role: Some(role(set.role)),
        weight: template.weight,
        less_is_better: template.less_is_better,
        usual: Some(usual),
        rank,
        ..Indicator::default()
    }
}
