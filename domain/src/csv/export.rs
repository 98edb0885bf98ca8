//! Deals and clients as tables with names in place of identifiers.
//!
//! Deleted records stay out. A table of deals can be changed in a spreadsheet and imported again: its first column names
//! the deal, by the identifier it came with or else by its own.

use chrono::NaiveDate;

use super::{Decimal, Delimiter, Writer};
use crate::deal::{Deal, LostReason, Tag};
use crate::entries::Entries;
use crate::id::Id;
use crate::lang::{Lang, Words, words};
use crate::money::Money;
use crate::sorting::Sorting as _;
use crate::stage::StageKind;
use crate::templates::lost_reasons::LOST_REASONS;
use crate::workspace::Workspace;

/// How a table is written for whoever opens it.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// The language of the headings.
    pub lang: Lang,
    /// The local day.
    pub today: NaiveDate,
}

impl Style {
    /// A spreadsheet set to Russian or Bulgarian expects semicolons, and commas in numbers.
    pub(crate) fn writer(self) -> Writer {
        match self.lang {
            Lang::En => Writer::new(Delimiter::Comma, Decimal::Point),
            Lang::Ru | Lang::Bg => Writer::new(Delimiter::Semicolon, Decimal::Comma),
        }
    }
}

const DEAL_HEADINGS: [Words; 24] = [
    words!("Deal ID", "ID сделки", "ID на сделката"),
    words!("Deal name", "Название сделки", "Име на сделката"),
    words!("Client", "Клиент", "Клиент"),
    words!("Owner", "Ответственный", "Отговорник"),
    words!("Board", "Доска", "Табло"),
    words!("Deal stage", "Этап сделки", "Етап на сделката"),
    words!("State", "Состояние", "Състояние"),
    words!("Amount", "Сумма", "Сума"),
    words!("Margin", "Маржа", "Марж"),
    words!("Currency", "Валюта", "Валута"),
    words!("Probability, %", "Вероятность, %", "Вероятност, %"),
    words!("Expected on", "Ожидается", "Очаква се на"),
    words!("Start date", "Дата начала", "Начална дата"),
    words!("Stage since", "На этапе с", "В етапа от"),
    words!("Days in stage", "Дней на этапе", "Дни в етапа"),
    words!("Close date", "Дата закрытия", "Дата на приключване"),
    words!("Lost reason", "Причина отказа", "Причина за загубата"),
    words!("Next step", "Следующий шаг", "Следваща стъпка"),
    words!(
        "Next step date",
        "Дата следующего шага",
        "Дата на следващата стъпка"
    ),
    words!("Participants", "Участники", "Участници"),
    words!("Tags", "Теги", "Етикети"),
    words!("Last activity", "Последнее касание", "Последна активност"),
    words!("Archived", "В архиве", "В архива"),
    words!("Note", "Примечание", "Бележка"),
];

const CLIENT_HEADINGS: [Words; 14] = [
    words!("Client ID", "ID клиента", "ID на клиента"),
    words!("Client", "Клиент", "Клиент"),
    words!("City", "Город", "Град"),
    words!("Industry", "Отрасль", "Бранш"),
    words!("Site", "Сайт", "Сайт"),
    words!("Owner", "Ответственный", "Отговорник"),
    words!("Contacts", "Контакты", "Контакти"),
    words!("Phones", "Телефоны", "Телефони"),
    words!("E-mails", "Эл. почта", "Имейли"),
    words!("Decision makers", "ЛПР", "Вземащи решението"),
    words!("Deals in work", "Сделок в работе", "Сделки в работа"),
    words!("Deals won", "Сделок выиграно", "Спечелени сделки"),
    words!("Tags", "Теги", "Етикети"),
    words!("Note", "Примечание", "Бележка"),
];

const KINDS: [(StageKind, Words); 4] = [
    (StageKind::Open, words!("open", "в работе", "в работа")),
    (StageKind::Won, words!("won", "выиграна", "спечелена")),
    (StageKind::Lost, words!("lost", "проиграна", "загубена")),
    (StageKind::Parked, words!("parked", "отложена", "отложена")),
];

const YES: Words = words!("yes", "да", "да");

/// All deals that are not deleted, one a row; boards, then stages, then cards in their order.
pub fn deals(workspace: &Workspace, style: Style) -> Vec<u8> {
    let mut writer = style.writer();
    heading(&mut writer, &DEAL_HEADINGS, style.lang);
    let boards: Vec<Id> = workspace
        .boards_in_order()
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    let place = |deal: &Deal| {
        let stage = deal.stage().and_then(|id| workspace.stages.get(id));
        let board = stage.and_then(|stage| boards.iter().position(|board| *board == stage.board));
        (board, stage.map(|stage| stage.rank.clone()), deal.rank.clone())
    };
    let mut rows: Vec<_> = workspace.deals.live().collect();
    rows.order_by_key(|(id, deal)| (place(deal), *id));
    for (id, deal) in rows {
        deal_row(&mut writer, workspace, style, id, deal);
    }
    writer.finish()
}

fn deal_row(writer: &mut Writer, workspace: &Workspace, style: Style, id: Id, deal: &Deal) {
    let moves = deal.moves();
    let (first, last) = (
        moves.first().map(|(_, step)| *step),
        moves.last().map(|(_, step)| *step),
    );
    let stage = last.and_then(|step| workspace.stages.get(step.to));
    let kind = stage.map(|stage| stage.kind);
    let closed = last.filter(|_| matches!(kind, Some(StageKind::Won | StageKind::Lost)));
    let board = stage.and_then(|stage| workspace.boards.get(stage.board));
    let client = deal.client.and_then(|id| workspace.clients.get(id));
    let owner = deal.owner.and_then(|id| workspace.people.get(id));
    let external = if deal.external.is_empty() {
        id.to_string()
    } else {
        deal.external.clone()
    };
    writer
        .text(&external)
        .text(&deal.title)
        .text(client.map_or("", |client| &client.name))
        .text(owner.map_or("", |owner| &owner.name))
        .text(board.map_or("", |board| &board.name))
        .text(stage.map_or("", |stage| &stage.name))
        .text(kind.map_or("", |kind| word_of(kind, style.lang)));
    sum(writer, deal.value);
    sum(writer, deal.margin);
    let currency = deal.value.or(deal.margin).map(|money| money.currency);
    writer.text(currency.as_ref().map_or("", |currency| currency.code()));
    whole(writer, deal.probability.map(i64::from));
    day(writer, deal.expected);
    day(writer, first.map(|step| step.at.day()));
    day(writer, last.map(|step| step.at.day()));
    whole(
        writer,
        last.map(|step| (style.today - step.at.day()).num_days().max(0)),
    );
    day(writer, closed.map(|step| step.at.day()));
    let reason = closed.and_then(|step| Some((step.reason?, step.note.as_str())));
    writer.text(&reason.map_or_else(String::new, |(reason, note)| lost(reason, note, style.lang)));
    writer.text(deal.next.as_ref().map_or("", |next| &next.text));
    day(writer, deal.next.as_ref().and_then(|next| next.date));
    let contacts = client.into_iter().flat_map(|client| client.contacts.iter());
    let contacts = contacts.filter(|(id, _)| deal.contacts.contains(id));
    writer
        .text(&list(contacts.map(|(_, contact)| contact.name.as_str())))
        .text(&tags(&deal.tags));
    day(writer, deal.last_activity().map(|activity| activity.at.day()));
    writer
        .text(if deal.archived {
            YES.in_lang(style.lang)
        } else {
            ""
        })
        .text(&deal.note)
        .end_row();
}

/// All clients that are not deleted, one a row, by name.
pub fn clients(workspace: &Workspace, style: Style) -> Vec<u8> {
    let mut writer = style.writer();
    heading(&mut writer, &CLIENT_HEADINGS, style.lang);
    let mut deals: std::collections::BTreeMap<Id, (i64, i64)> = std::collections::BTreeMap::new();
    for (_, deal) in workspace.deals.live() {
        let stage = deal.stage().and_then(|id| workspace.stages.get(id));
        if let (Some(client), Some(stage)) = (deal.client, stage) {
            let counts = deals.entry(client).or_default();
            counts.0 += i64::from(stage.kind == StageKind::Open);
            counts.1 += i64::from(stage.kind == StageKind::Won);
        }
    }
    let mut rows: Vec<_> = workspace.clients.live().collect();
    rows.order_by(|a, b| (&a.1.name, a.0).cmp(&(&b.1.name, b.0)));
    for (id, client) in rows {
        let owner = client.owner.and_then(|id| workspace.people.get(id));
        let people = || client.contacts.values();
        let (open, won) = deals.get(&id).copied().unwrap_or_default();
        let external = if client.external.is_empty() {
            id.to_string()
        } else {
            client.external.clone()
        };
        writer
            .text(&external)
            .text(&client.name)
            .text(&client.city)
            .text(&client.industry)
            .text(&client.site)
            .text(owner.map_or("", |owner| &owner.name))
            .text(&list(people().map(|contact| contact.name.as_str())))
            .text(&list(people().map(|contact| contact.phone.as_str())))
            .text(&list(people().map(|contact| contact.email.as_str())))
            .text(&list(
                people()
                    .filter(|contact| contact.decision_maker)
                    .map(|contact| contact.name.as_str()),
            ))
            .integer(open)
            .integer(won)
            .text(&tags(&client.tags))
            .text(&client.note)
            .end_row();
    }
    writer.finish()
}

fn heading(writer: &mut Writer, headings: &[Words], lang: Lang) {
    headings
        .iter()
        .for_each(|title| _ = writer.text(title.in_lang(lang)));
    writer.end_row();
}

fn sum(writer: &mut Writer, money: Option<Money>) {
    match money {
        Some(money) => writer.amount(money.minor, money.currency.exponent() as u8),
        None => writer.empty(),
    };
}

fn whole(writer: &mut Writer, number: Option<i64>) {
    match number {
        Some(number) => writer.integer(number),
        None => writer.empty(),
    };
}

fn day(writer: &mut Writer, day: Option<NaiveDate>) {
    match day {
        Some(day) => writer.date(day),
        None => writer.empty(),
    };
}

fn word_of(kind: StageKind, lang: Lang) -> &'static str {
    let word = KINDS.iter().find(|(known, _)| *known == kind);
    word.map_or("", |(_, words)| words.in_lang(lang))
}

fn lost(reason: LostReason, note: &str, lang: Lang) -> String {
    let at = LostReason::ALL.iter().position(|known| *known == reason);
    let name = at
        .and_then(|at| LOST_REASONS.get(at))
        .map_or("", |template| template.name.in_lang(lang));
    match note {
        "" => name.to_owned(),
        note => format!("{name}: {note}"),
    }
}

fn tags(tags: &Entries<Tag>) -> String {
    list(tags.values().map(|tag| tag.name.as_str()))
}

fn list<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items
        .filter(|item| !item.is_empty())
        .collect::<Vec<_>>()
        .join("; ")
}

#[cfg(test)]
mod tests;
