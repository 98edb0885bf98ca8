//! Guessing from a header what its columns mean.

use serde::{Deserialize, Serialize};

use crate::sorting::Sorting as _;

/// What a column of a table of deals means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// The deal's name in the program it comes from, by which a second import knows it again.
    ExternalId,
    /// What is sold, or the deal's title.
    Title,
    /// The organisation.
    Client,
    /// The person who leads the deal.
    Owner,
    /// The stage.
    Stage,
    /// The day the deal began.
    Entered,
    /// The day the deal was won or lost.
    Closed,
    /// The amount.
    Value,
    /// The amount's currency.
    Currency,
    /// The client's person.
    Contact,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// Tags.
    Tags,
    /// What is to be done next.
    NextStep,
    /// When it is to be done.
    NextStepDate,
    /// Why the deal was lost.
    LostReason,
    /// Free text.
    Note,
    /// Nothing to import.
    Ignore,
}

impl Column {
    /// Every meaning, in the order to offer them.
    pub const ALL: [Self; 18] = [
        Self::ExternalId,
        Self::Title,
        Self::Client,
        Self::Owner,
        Self::Stage,
        Self::Entered,
        Self::Closed,
        Self::Value,
        Self::Currency,
        Self::Contact,
        Self::Phone,
        Self::Email,
        Self::Tags,
        Self::NextStep,
        Self::NextStepDate,
        Self::LostReason,
        Self::Note,
        Self::Ignore,
    ];
}

/// Meanings, each with its names from the surest to the vaguest; `|` parts them. A name behind `=` counts only
/// as the whole header, being too common as a part of one. Where a header has names of two meanings in it, the
/// meaning that stands earlier here wins: "company phone" is a phone.
const NAMES: [(Column, &str); 17] = [
    (
        Column::Email,
        "email|e mail|emails|mail|рабочий email|эл почта|электронная почта|электронный адрес|почта|имейл|мейл|електронна поща|=поща",
    ),
    (
        Column::Phone,
        "phone|telephone|mobile|phone number|=tel|=cell|рабочий телефон|телефон|мобильный телефон|мобильный|моб|тел|мобилен телефон|мобилен",
    ),
    (
        Column::NextStepDate,
        "next step date|next activity date|follow up date|next contact date|next task date|=due date|=due|дата следующего шага|\
         дата следующего контакта|дата следующего касания|дата ближайшей задачи|срок следующего шага|когда следующий шаг|\
         дата на следващата стъпка|дата на следваща стъпка|дата на следващия контакт|срок на следващата стъпка",
    ),
    (
        Column::NextStep,
        "next step|next action|next activity|next task|follow up|следующий шаг|следующее действие|следующий контакт|\
         ближайшая задача|=todo|=task|=задача|что дальше|следваща стъпка|следващо действие|\
         следващ контакт",
    ),
    (
        Column::LostReason,
        "lost reason|closed lost reason|loss reason|reason lost|причина отказа|причина проигрыша|причина потери|\
         причина за загуба|причина за отказ|причина за загубата|причина за отказа",
    ),
    (
        Column::Note,
        "=note|=notes|=comment|=comments|=description|=примечание|=примечания|=комментарий|=комментарии|=описание|=заметки|\
         =бележка|=бележки|=коментар|=коментари|=забележка|=забележки",
    ),
    (
        Column::Currency,
        "currency|currency code|валюта|код валюты|валута|код на валутата|=cur|=ccy",
    ),
    (
        Column::Closed,
        "close date|closed date|closed at|closed on|date closed|won time|=closed|closing date|=won date|=lost date|\
         дата закрытия|дата завершения|дата окончания|закрыта|закрыто|дата продажи|дата победы|закрытие|\
         дата на приключване|дата на затваряне|приключена на|затворена на|край|дата на продажба",
    ),
    (
        Column::Entered,
        "engage date|create date|created date|date created|created at|created on|deal created|=created|creation date|\
         start date|opened|open date|=entered|=date|дата создания|создана|создано|дата начала|дата заведения|\
         дата обращения|дата открытия|=начало|=дата|\
         дата на създаване|създадена|създадено|начална дата|дата на начало|дата на запитване",
    ),
    (
        Column::ExternalId,
        "opportunity id|deal id|record id|lead id|external id|=id|ид сделки|id сделки|номер сделки|код сделки|\
         внешний код|=ид|=код|=номер|=№|=no|=number|=key|opportunity number|deal number|\
         id на сделката|ид на сделката|номер на сделка|номер на сделката|код на сделката|външен код",
    ),
    (
        Column::Stage,
        "deal stage|stage name|stage|stages|pipeline stage|sales stage|deal status|status|этап сделки|стадия сделки|стадия|\
         этап|статус сделки|статус|этап воронки|\
         етап на сделката|етап|фаза|състояние|статус на сделката",
    ),
    (
        Column::Owner,
        "deal owner|opportunity owner|sales agent|account manager|owner|owner name|sales rep|sales representative|\
         salesperson|responsible|assigned to|assignee|agent|manager|rep|ответственный менеджер|ответственный|\
         ответственная|менеджер|продавец|владелец|=исполнитель|=кто ведет|=сотрудник|\
         отговорник|отговорен|отговаря|мениджър|търговец|продавач|собственик|=служител",
    ),
    (
        Column::Contact,
        "contact name|contact person|primary contact|associated contact|contact|contacts|контактное лицо|основной контакт|\
         контакт|контакты|=лпр|=фио|имя контакта|\
         лице за контакт|лице за контакти|контактно лице",
    ),
    (
        Column::Value,
        "close value|deal value|deal amount|amount|value|total value|=sum|=total|=price|=revenue|=budget|=worth|сумма сделки|\
         сумма|стоимость сделки|стоимость|бюджет|=цена|=выручка|=доход|объем сделки|сума на сделката|сума|стойност на сделката|стойност|=приход|=оборот",
    ),
    (
        Column::Tags,
        "tags|tag|label|labels|теги|тег|тэги|тэг|метки|метка|ярлыки|етикети|етикет|тагове|таг",
    ),
    (
        Column::Title,
        "deal name|deal title|opportunity name|title|deal|opportunity|subject|product|product name|=name|=lead|\
         название сделки|наименование сделки|название|тема|сделка|наименование|продукт|товар|=имя|услуга|\
         име на сделката|наименование на сделката|заглавие|=име|стока",
    ),
    (
        Column::Client,
        "client name|account name|company name|customer name|client|account|company|organization|organisation|customer|\
         associated company|=buyer|название компании|название клиента|наименование клиента|клиент|компания|контрагент|\
         заказчик|организация|покупатель|=фирма|=юрлицо|\
         име на клиента|име на компанията|име на фирмата|фирма клиент|организация клиент|купувач|възложител",
    ),
];

/// Words that turn a header into something that isn't imported: a hoped-for date isn't the one it closed on.
const OTHERS: [&str; 13] = [
    "expected",
    "planned",
    "forecast",
    "modified",
    "updated",
    "ожидаемая",
    "планируемая",
    "плановая",
    "изменения",
    "очаквана",
    "планирана",
    "прогнозна",
    "промяна",
];

/// Says what each column of a header likely means; each meaning is given at most once, to the column that fits
/// it best, and the first of equals.
pub fn guess(header: &[String]) -> Vec<Column> {
    let words: Vec<String> = header.iter().map(|title| words_of(title)).collect();
    let mut scored: Vec<(usize, usize, Column)> = Vec::new();
    for (place, title) in words.iter().enumerate() {
        for (rank, (column, names)) in NAMES.iter().enumerate() {
            let score = score(title, names) + NAMES.len() - rank;
            if score > NAMES.len() {
                scored.push((score, place, *column));
            }
        }
    }
    scored.order_by_key(|&(score, place, _)| (std::cmp::Reverse(score), place));

    let mut columns = vec![Column::Ignore; header.len()];
    for (_, place, column) in scored {
        if columns[place] == Column::Ignore && !columns.contains(&column) {
            columns[place] = column;
        }
    }
    columns
}

/// How well names fit a title: a whole one above every part, an earlier name above a later, a longer part
/// above a shorter. Steps are so wide that the order of [`NAMES`] decides only between equals.
fn score(title: &str, names: &str) -> usize {
    let other = title.split(' ').any(|word| OTHERS.contains(&word));
    let mut best = 0;
    for (rank, name) in names.split('|').enumerate() {
        let (name, whole_only) = name.strip_prefix('=').map_or((name, false), |name| (name, true));
        let fit = if name == title {
            10_000 - rank * 20
        } else if !whole_only && !other && has_words(title, name) {
            name.split(' ').count() * 500
        } else {
            0
        };
        best = best.max(fit);
    }
    best
}

fn has_words(title: &str, name: &str) -> bool {
    title.match_indices(name).any(|(start, _)| {
        let before = title[..start].chars().next_back();
        let after = title[start + name.len()..].chars().next();
        before.is_none_or(|mark| mark == ' ') && after.is_none_or(|mark| mark == ' ')
    })
}

/// A title as small words with one space between: `CloseDate`, `close_date` and `Close-date:` are `close date`.
fn words_of(title: &str) -> String {
    let mut words = String::new();
    let mut after_small = false;
    for letter in title.chars() {
        let is_word = letter.is_alphanumeric() || letter == '№';
        if !words.is_empty() && !words.ends_with(' ') && (!is_word || (after_small && letter.is_uppercase()))
        {
            words.push(' ');
        }
        if is_word {
            // "ё" is written "е" as often as not.
            words.extend(
                letter
                    .to_lowercase()
                    .map(|letter| if letter == 'ё' { 'е' } else { letter }),
            );
        }
        after_small = letter.is_lowercase();
    }
    words.truncate(words.trim_end().len());
    words
}

#[cfg(test)]
mod tests {
    use super::Column::*;
    use super::*;

    fn guessed(header: &str) -> Vec<Column> {
        guess(&header.split(',').map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn headers_of_well_known_programs_are_understood() {
        let table: [(&str, &[Column]); 8] = [
            (
                "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
                &[ExternalId, Owner, Title, Client, Stage, Entered, Closed, Value],
            ),
            (
                "Record ID,Deal Name,Deal Stage,Close Date,Create Date,Deal owner,Amount,Associated Company,Associated Contact",
                &[
                    ExternalId, Title, Stage, Closed, Entered, Owner, Value, Client, Contact,
                ],
            ),
            (
                "Deal - ID,Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Organization,Deal - Contact person,\
                 Deal - Stage,Deal - Owner,Deal - Deal created,Deal - Won time,Deal - Expected close date,Deal - Label",
                &[
                    ExternalId, Title, Value, Currency, Client, Contact, Stage, Owner, Entered, Closed,
                    Ignore, Tags,
                ],
            ),
            (
                "Id,AccountName,StageName,Amount,CloseDate,CreatedDate,OwnerName,OpportunityName,NextStep",
                &[
                    ExternalId, Client, Stage, Value, Closed, Entered, Owner, Title, NextStep,
                ],
            ),
            (
                "ID,Название сделки,Компания,Основной контакт,Ответственный,Этап сделки,Бюджет ₽,Дата создания,\
                 Дата закрытия,Теги сделки,Рабочий телефон,Рабочий email,Ближайшая задача",
                &[
                    ExternalId, Title, Client, Contact, Owner, Stage, Value, Entered, Closed, Tags, Phone,
                    Email, NextStep,
                ],
            ),
            (
                "ID,Стадия сделки,Название сделки,Сумма,Валюта,Ответственный,Компания,Контакт,Дата начала,Дата завершения",
                &[
                    ExternalId, Stage, Title, Value, Currency, Owner, Client, Contact, Entered, Closed,
                ],
            ),
            (
                "№,Клиент,Менеджер,Сумма,Дата,Следующий шаг,Дата следующего шага,Телефон клиента,Комментарий",
                &[
                    ExternalId,
                    Client,
                    Owner,
                    Value,
                    Entered,
                    NextStep,
                    NextStepDate,
                    Phone,
                    Note,
                ],
            ),
            (
                "Client name,Client phone,Contact e-mail,Name,status,TAGS",
                &[Client, Phone, Email, Title, Stage, Tags],
            ),
        ];
        for (header, expected) in table {
            assert_eq!(guessed(header), expected, "{header}");
        }
    }

    #[test]
    fn each_meaning_is_given_once_to_the_column_that_fits_best() {
        assert_eq!(guessed("status,stage,deal_stage"), [Ignore, Ignore, Stage]);
        assert_eq!(guessed("name,name"), [Title, Ignore]);
        assert_eq!(guessed("client id,id"), [Client, ExternalId]);
    }

    #[test]
    fn an_unknown_header_means_nothing() {
        assert_eq!(guessed(",foo,Дата изменения,valuable,idea"), [Ignore; 5]);
        assert_eq!(guess(&[]), []);
    }

    #[test]
    fn every_name_is_written_as_headers_are_compared() {
        for name in NAMES.iter().flat_map(|(_, names)| names.split('|')) {
            let name = name.trim_start_matches('=');
            assert_eq!(words_of(name), name);
        }
    }
}
