//! Meetings as a table and as entries of a calendar.

use chrono::{NaiveDate, NaiveTime};

use crate::csv::export::Style;
use crate::icalendar::{Calendar, CalendarError, Entry, Moment as WallMoment, Span};
use crate::id::Id;
use crate::lang::{Lang, Words, words};
use crate::meeting::{Meeting, MeetingKind, State, Verdict};
use crate::meetings::defence::client_of;
use crate::meetings::{cost, figures, ready_made};
use crate::money::Money;
use crate::record::Kind;
use crate::workspace::Workspace;

/// How long a meeting lasts in a calendar when no end is given, in minutes.
const USUAL: u16 = 60;

const HEADINGS: [Words; 22] = [
    words!("Meeting ID", "ID встречи", "ID на срещата"),
    words!("Date", "Дата", "Дата"),
    words!("Start", "Начало", "Начало"),
    words!("State", "Состояние", "Състояние"),
    words!("Kind", "Вид", "Вид"),
    words!("Title", "Название", "Име на сделката"),
    words!("Goal", "Цель", "Цел"),
    words!("Client", "Клиент", "Клиент"),
    words!("Deal", "Сделка", "Сделка"),
    words!("With", "С кем", "С кого"),
    words!("Person", "Сотрудник", "Служител"),
    words!("Verdict", "Итог", "Оценка"),
    words!("Client’s action", "Действие клиента", "Действие на клиента"),
    words!("By", "Срок", "Срок"),
    words!("Score, %", "Оценка, %", "Бал, %"),
    words!("Expected verdict", "Ожидаемый итог", "Очаквана оценка"),
    words!("Sure, %", "Уверенность, %", "Увереност, %"),
    words!("Times moved", "Переносов", "Премествания"),
    words!("Cost", "Стоимость", "Разход"),
    words!("Stake", "На кону", "Залог"),
    words!("Currency", "Валюта", "Валута"),
    words!("What was learnt", "Что узнали", "Какво научихме"),
];

/// What a state is called.
pub fn state_words(state: State) -> Words {
    match state {
        State::Draft => words!("Draft", "Черновик", "Чернова"),
        State::Submitted => words!("Submitted", "На согласовании", "Чака одобрение"),
        State::SentBack => words!("Sent back", "Возвращена", "Върната"),
        State::Approved => words!("Approved", "Согласована", "Одобрена"),
        State::Held => words!("Held", "Прошла", "Проведена"),
        State::Reported => words!("Reported", "Есть отчёт", "С отчет"),
        State::Reviewed => words!("Reviewed", "Разобрана", "Прегледана"),
        State::Cancelled => words!("Cancelled", "Отменена", "Отменена"),
        State::Moved => words!("Moved", "Перенесена", "Преместена"),
    }
}

/// What a verdict is called.
pub fn verdict_words(verdict: Verdict) -> Words {
    match verdict {
        Verdict::Forward => words!("Step forward", "Шаг вперёд", "Крачка напред"),
        Verdict::Place => words!("Step in place", "Шаг на месте", "На място"),
        Verdict::Back => words!("Step back", "Шаг назад", "Крачка назад"),
    }
}

/// What a kind of meeting is called.
pub fn kind_words(kind: MeetingKind) -> Words {
    match kind {
        MeetingKind::Visit => words!("Visit", "Визит", "Посещение"),
        MeetingKind::AtOurs => words!("At our office", "У нас", "При нас"),
        MeetingKind::Online => words!("Online", "Онлайн", "Онлайн"),
        MeetingKind::Call => words!("Call", "Звонок", "Обаждане"),
    }
}

/// What a meeting is called: its title, else its goal, else its kind.
pub fn name_of(workspace: &Workspace, lang: Lang, meeting: &Meeting) -> String {
    if !meeting.title.is_empty() {
        return meeting.title.clone();
    }
    let goal = meeting.goal.and_then(|id| ready_made::goal(workspace, lang, id));
    match goal {
        Some(goal) if !goal.name.is_empty() => goal.name,
        _ => kind_words(meeting.kind).in_lang(lang).to_owned(),
    }
}

/// The names of those who take part; contacts deleted since are left out.
pub fn with_whom(workspace: &Workspace, meeting: &Meeting) -> String {
    let client = client_of(workspace, meeting).and_then(|id| workspace.clients.get(id));
    let names = client.map(|client| {
        let here = meeting.contacts.iter().filter_map(|id| client.contacts.get(*id));
        here.map(|contact| contact.name.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    });
    names.unwrap_or_default()
}

/// Minutes since midnight as `09:30`.
pub fn clock_time(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// The meetings as a CSV file, in the order given.
pub fn table(workspace: &Workspace, style: Style, meetings: &[Id]) -> Vec<u8> {
    let mut writer = style.writer();
    HEADINGS
        .iter()
        .for_each(|heading| _ = writer.text(heading.in_lang(style.lang)));
    writer.end_row();
    let settings = workspace.settings();
    let name = |kind: Kind, id: Option<Id>| id.and_then(|id| workspace.label(kind, id)).unwrap_or_default();
    for (id, meeting) in meetings
        .iter()
        .filter_map(|id| Some((*id, workspace.meetings.alive(*id)?)))
    {
        let goal = meeting
            .goal
            .and_then(|goal| ready_made::goal(workspace, style.lang, goal));
        let outcome = meeting.outcome.as_ref();
        let verdict =
            |verdict: Option<Verdict>| verdict.map_or("", |one| verdict_words(one).in_lang(style.lang));
        writer.text(&id.to_string());
        date(&mut writer, meeting.date);
        writer.text(&meeting.start.map(clock_time).unwrap_or_default());
        writer.text(state_words(meeting.state()).in_lang(style.lang));
        writer.text(kind_words(meeting.kind).in_lang(style.lang));
        writer.text(&meeting.title);
        writer.text(&goal.map(|goal| goal.name).unwrap_or_default());
        writer.text(name(Kind::Client, client_of(workspace, meeting)));
        writer.text(name(Kind::Deal, meeting.deal));
        writer.text(&with_whom(workspace, meeting));
        writer.text(name(Kind::Person, meeting.owner));
        writer.text(verdict(outcome.map(|outcome| outcome.verdict)));
        writer.text(outcome.map(|outcome| outcome.action.as_str()).unwrap_or_default());
        date(&mut writer, outcome.and_then(|outcome| outcome.date));
        number(
            &mut writer,
            figures::score_of(meeting).map(|share| (share * 100.0).round() as i64),
        );
        writer.text(verdict(meeting.foreseen));
        number(&mut writer, meeting.sure.map(i64::from));
        writer.integer(meeting.times_moved() as i64);
        let stake = cost::stake(workspace, meeting);
        let cost: Vec<Money> = cost::cost(meeting, &settings).sums().collect();
        let currency = stake.or(cost.first().copied()).map(|sum| sum.currency);
        let cost = cost.into_iter().find(|sum| Some(sum.currency) == currency);
        amount(&mut writer, cost);
        amount(&mut writer, stake);
        writer.text(
            currency
                .map(|currency| currency.to_string())
                .unwrap_or_default()
                .as_str(),
        );
        let learnt: Vec<_> = meeting
            .reports
            .values()
            .map(|report| report.learnt.as_str())
            .collect();
        writer.text(learnt.join("\n").trim());
        writer.end_row();
    }
    writer.finish()
}

fn date(writer: &mut crate::csv::Writer, day: Option<NaiveDate>) {
    match day {
        Some(day) => writer.date(day),
        None => writer.empty(),
    };
}

fn number(writer: &mut crate::csv::Writer, number: Option<i64>) {
    match number {
        Some(number) => writer.integer(number),
        None => writer.empty(),
    };
}

fn amount(writer: &mut crate::csv::Writer, sum: Option<Money>) {
    match sum {
        Some(sum) => writer.amount(sum.minor, sum.currency.exponent() as u8),
        None => writer.empty(),
    };
}

/// Writes meetings as a calendar file. Those without a day are left out. `offset` answers how many minutes the local
/// clock is ahead of UTC at a minute of a day; `stamp` is the moment of writing.
///
/// # Errors
/// [`CalendarError::YearOutOfRange`]. A meeting that ends before it begins is given the usual length.
pub fn calendar(
    workspace: &Workspace,
    lang: Lang,
    meetings: &[Id],
    stamp: crate::moment::Moment,
    offset: &dyn Fn(NaiveDate, u16) -> i32,
) -> Result<String, CalendarError> {
    let mut calendar = Calendar::new("-//Voronka//Meetings//EN");
    let seconds = stamp.instant();
    let stamp = chrono::DateTime::from_timestamp(seconds, 0)
        .unwrap_or_default()
        .naive_utc();
    for (id, meeting) in meetings
        .iter()
        .filter_map(|id| Some((*id, workspace.meetings.alive(*id)?)))
    {
        let Some(day) = meeting.date else { continue };
        let client = client_of(workspace, meeting).and_then(|id| workspace.label(Kind::Client, id));
        let name = name_of(workspace, lang, meeting);
        let summary = match client {
            Some(client) => format!("{client}: {name}"),
            None => name,
        };
        let parts = [
            with_whom(workspace, meeting),
            meeting.goals.clone(),
            meeting.primary.clone(),
        ];
        let parts: Vec<_> = parts
            .iter()
            .filter(|part| !part.is_empty())
            .map(String::as_str)
            .collect();
        let entry = Entry {
            uid: &format!("{id}@voronka"),
            stamp,
            summary: &summary,
            description: &parts.join("\n"),
            location: &meeting.place,
        };
        calendar.event(&entry, span(day, meeting, offset))?;
    }
    Ok(calendar.finish())
}

fn span(day: NaiveDate, meeting: &Meeting, offset: &dyn Fn(NaiveDate, u16) -> i32) -> Span {
    let Some(start) = meeting.start else {
        return Span::AllDay {
            first: day,
            last: day,
        };
    };
    let last_minute = 24 * 60 - 1;
    let end = meeting.end.filter(|end| *end >= start);
    let end = end.unwrap_or_else(|| start.saturating_add(USUAL).min(last_minute));
    let at = |minute: u16| WallMoment {
        local: day.and_time(
            NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute.min(last_minute)) * 60, 0)
                .unwrap_or_default(),
        ),
        utc_offset_minutes: offset(day, minute),
    };
    Span::Timed {
        start: at(start),
        end: at(end),
    }
}
