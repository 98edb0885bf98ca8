//! Reasons for which a deal is lost.

use crate::lang::{Words, words};

/// A ready-made reason for losing a deal.
#[derive(Clone, Copy, Debug)]
pub struct LostReasonTemplate {
    /// Stable name.
    pub key: &'static str,
    /// Name in the list to choose from.
    pub name: Words,
    /// When to choose it, and what to write in the note.
    pub hint: Words,
}

/// All reasons, the catch-all last.
pub const LOST_REASONS: &[LostReasonTemplate] = &[
    LostReasonTemplate {
        key: "price",
        name: words!("Price", "Цена", "Цена"),
        hint: words!(
            "They want it but not at this price. Note how far apart we were and what they compared it with.",
            "Хотят, но не за эти деньги. Запишите, на сколько разошлись и с чем нас сравнивали.",
            "Искат, но не на тази цена. Запишете с колко се разминахме и с какво ни сравняваха.",
        ),
    },
    LostReasonTemplate {
        key: "competitor",
        name: words!("Competitor", "Конкурент", "Конкурент"),
        hint: words!(
            "They bought elsewhere. Note from whom, and what tipped the scale.",
            "Купили у других. Запишите, у кого именно и что перевесило.",
            "Купиха от другаде. Запишете от кого и какво натежа.",
        ),
    },
    LostReasonTemplate {
        key: "no-budget",
        name: words!("No budget", "Нет бюджета", "Няма бюджет"),
        hint: words!(
            "They need it but have no money for it. Note when the next budget is drawn up.",
            "Нужно, но денег нет. Запишите, когда будут верстать следующий бюджет.",
            "Трябва им, но нямат пари за това. Запишете кога се прави следващият бюджет.",
        ),
    },
    LostReasonTemplate {
        key: "no-need",
        name: words!("No need", "Нет потребности", "Няма потребност"),
        hint: words!(
            "The problem does not exist or does not hurt. Note how they get by today.",
            "Задачи нет или она не беспокоит. Запишите, как обходятся сейчас.",
            "Проблем няма или не ги боли от него. Запишете как се справят днес.",
        ),
    },
    LostReasonTemplate {
        key: "no-decision-maker",
        name: words!(
            "No decision maker",
            "Нет выхода на ЛПР",
            "Без достъп до вземащия решението"
        ),
        hint: words!(
            "We never reached the person who decides. Note who stood in between and what was tried.",
            "До того, кто решает, так и не дошли. Запишите, кто не пустил и что пробовали.",
            "Така и не стигнахме до човека, който решава. Запишете кой застана между нас и какво опитахме.",
        ),
    },
    LostReasonTemplate {
        key: "no-answer",
        name: words!("No answer", "Не отвечает", "Не отговаря"),
        hint: words!(
            "They stopped answering. Note the last thing they said and how often we tried.",
            "Перестали отвечать. Запишите, чем закончился последний разговор и сколько раз пытались \
             связаться.",
            "Спряха да отговарят. Запишете какво казаха последно и колко пъти опитахме.",
        ),
    },
    LostReasonTemplate {
        key: "poor-fit",
        name: words!("Poor fit", "Не подходим", "Не сме подходящи"),
        hint: words!(
            "What we sell does not do what they need. Note the requirement we failed.",
            "То, что мы продаём, их задачу не решает. Запишите, какое требование не прошли.",
            "Това, което продаваме, не решава задачата им. Запишете на кое изискване не отговорихме.",
        ),
    },
    LostReasonTemplate {
        key: "other",
        name: words!("Other", "Другое", "Друго"),
        hint: words!(
            "None of the above: say it in your own words.",
            "Ничего из перечисленного: напишите своими словами.",
            "Нищо от изброеното: опишете го със свои думи.",
        ),
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::check;

    #[test]
    fn there_are_eight_reasons_and_other_comes_last() {
        assert_eq!(LOST_REASONS.len(), 8);
        assert_eq!(LOST_REASONS.last().map(|reason| reason.key), Some("other"));
    }

    #[test]
    fn reasons_are_told_apart_by_key_and_name() {
        check::keys(LOST_REASONS.iter().map(|reason| reason.key));
        check::all_different(LOST_REASONS.iter().map(|reason| &reason.name));
    }

    #[test]
    fn every_text_is_there_in_every_language() {
        for reason in LOST_REASONS {
            check::phrase(&reason.name);
            check::sentence(&reason.hint);
        }
    }
}
