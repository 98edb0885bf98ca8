//! The words of selling that several pages use: what was done, why a deal was lost, kinds of stages, roles.

use voronka_domain::deal::{ActivityKind, LostReason};
use voronka_domain::lang::words;
use voronka_domain::person::Role;
use voronka_domain::stage::StageKind;
use voronka_domain::templates::lost_reasons::{LOST_REASONS, LostReasonTemplate};

use super::t;

/// What an activity is called.
pub fn activity_kind(kind: ActivityKind) -> &'static str {
    t(match kind {
        ActivityKind::Call => words!("Call", "Звонок", "Обаждане"),
        ActivityKind::Email => words!("E-mail", "Письмо", "Имейл"),
        ActivityKind::Message => words!("Message", "Сообщение", "Съобщение"),
        ActivityKind::Visit => words!("Visit", "Встреча", "Посещение"),
        ActivityKind::GeneralOffer => words!("General offer", "Общее КП", "Обща оферта"),
        ActivityKind::IndividualOffer => words!("Individual offer", "Личное КП", "Индивидуална оферта"),
        ActivityKind::Invoice => words!("Invoice", "Счёт", "Фактура"),
        ActivityKind::Payment => words!("Payment", "Оплата", "Плащане"),
        ActivityKind::Complaint => words!("Complaint", "Жалоба", "Оплакване"),
        ActivityKind::Note => words!("Note", "Заметка", "Бележка"),
    })
}

/// The icon of an activity, without `icon-`.
pub fn activity_icon(kind: ActivityKind) -> &'static str {
    match kind {
        ActivityKind::Call => "phone",
        ActivityKind::Email => "mail",
        ActivityKind::Message => "message",
        ActivityKind::Visit => "visit",
        ActivityKind::GeneralOffer => "file",
        ActivityKind::IndividualOffer => "offer",
        ActivityKind::Invoice => "invoice",
        ActivityKind::Payment => "payment",
        ActivityKind::Complaint => "warning",
        ActivityKind::Note => "note",
    }
}

/// The name of an activity in `data-log`, for tests and scripts.
pub fn activity_hook(kind: ActivityKind) -> &'static str {
    match kind {
        ActivityKind::Call => "call",
        ActivityKind::Email => "email",
        ActivityKind::Message => "message",
        ActivityKind::Visit => "visit",
        ActivityKind::GeneralOffer => "offer",
        ActivityKind::IndividualOffer => "individual-offer",
        ActivityKind::Invoice => "invoice",
        ActivityKind::Payment => "payment",
        ActivityKind::Complaint => "complaint",
        ActivityKind::Note => "note",
    }
}

/// Why a deal was lost, in a word or two.
pub fn lost_reason(reason: LostReason) -> &'static str {
    t(lost_reason_template(reason).name)
}

/// When to choose a reason, and what to write down with it.
pub fn lost_reason_hint(reason: LostReason) -> &'static str {
    t(lost_reason_template(reason).hint)
}

/// The name of a reason in files and in the ready-made reasons.
pub fn lost_reason_key(reason: LostReason) -> &'static str {
    match reason {
        LostReason::Price => "price",
        LostReason::Competitor => "competitor",
        LostReason::NoBudget => "no-budget",
        LostReason::NoNeed => "no-need",
        LostReason::NoDecisionMaker => "no-decision-maker",
        LostReason::NoAnswer => "no-answer",
        LostReason::PoorFit => "poor-fit",
        LostReason::Other => "other",
    }
}

fn lost_reason_template(reason: LostReason) -> &'static LostReasonTemplate {
    let key = lost_reason_key(reason);
    let last = LOST_REASONS.len() - 1;
    let at = LOST_REASONS
        .iter()
        .position(|template| template.key == key)
        .unwrap_or(last);
    &LOST_REASONS[at]
}

/// What being in a stage means.
pub fn stage_kind(kind: StageKind) -> &'static str {
    t(match kind {
        StageKind::Open => words!("In work", "В работе", "В работа"),
        StageKind::Won => words!("Won", "Выиграна", "Спечелена"),
        StageKind::Lost => words!("Lost", "Проиграна", "Загубена"),
        StageKind::Parked => words!("Parked", "Отложена", "Отложена"),
    })
}

/// The icon of a kind of stage, without `icon-`.
pub fn stage_kind_icon(kind: StageKind) -> &'static str {
    match kind {
        StageKind::Open => "funnel",
        StageKind::Won => "won",
        StageKind::Lost => "lost",
        StageKind::Parked => "parked",
    }
}

/// What a person does in the team.
pub fn role(role: Role) -> &'static str {
    t(match role {
        Role::Hunter => words!("Hunter", "Активные продажи", "Ловец"),
        Role::Closer => words!("Closer", "Дожим", "Затварящ"),
        Role::Farmer => words!("Farmer", "Сопровождение", "Фермер"),
        Role::Head => words!("Head", "Руководитель", "Ръководител"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_ready_made_text() {
        let names: std::collections::BTreeSet<_> = LostReason::ALL.into_iter().map(lost_reason).collect();
        assert_eq!(names.len(), LostReason::ALL.len());
        for reason in LostReason::ALL {
            assert_eq!(lost_reason_template(reason).key, lost_reason_key(reason));
        }
    }
}
