//! Follow-ups as tables and as entries of a calendar.

use chrono::NaiveDate;

use super::occurrences::{Occurrence, State};
use crate::csv::Writer;
use crate::csv::export::Style;
use crate::follow_up::{Ending, FollowUp, FollowUpAnswer};
use crate::icalendar::{Calendar, CalendarError, Entry};
use crate::id::Id;
use crate::lang::{Lang, Words, words};
use crate::moment::Moment;
use crate::rule::{Question, QuestionKind};
use crate::sorting::Sorting as _;
use crate::workspace::Workspace;

const QUEUE_HEADINGS: [Words; 9] = [
    words!("Follow-up ID", "ID дела", "ID на последващ контакт"),
    words!("Day", "Дата", "Дата"),
    words!("Due by the rule", "Срок по правилу", "Срок по правилото"),
    words!("State", "Состояние", "Състояние"),
    words!("Rule", "Правило", "Правило"),
    words!("Client", "Клиент", "Клиент"),
    words!("Deal", "Сделка", "Сделка"),
    words!("Person", "Сотрудник", "Служител"),
    words!("Times put off", "Переносов", "Отлагания"),
];

const OUTCOME_HEADINGS: [Words; 12] = [
    words!("Follow-up ID", "ID дела", "ID на последващ контакт"),
    words!("Due by the rule", "Срок по правилу", "Срок по правилото"),
    words!("Put off to", "Перенесено на", "Отложено до"),
    words!("State", "Состояние", "Състояние"),
    words!("Ended on", "Завершено", "Приключено на"),
    words!("Rule", "Правило", "Правило"),
    words!("Client", "Клиент", "Клиент"),
    words!("Deal", "Сделка", "Сделка"),
    words!("Responsible", "Ответственный", "Отговорник"),
    words!("By", "Кто отметил", "Кой отбеляза"),
    words!("Reason or note", "Причина или примечание", "Причина или бележка"),
    words!("Answers", "Ответы", "Отговори"),
];

/// What a state is called.
pub fn state_words(state: State) -> Words {
    match state {
        State::Open => words!("To do", "Предстоит", "Предстои"),
        State::Missed => words!("Missed", "Упущено", "Изпуснати"),
        State::Overtaken => words!("Settled by the client", "Снято клиентом", "Уредено от клиента"),
        State::Done => words!("Done", "Сделано", "Готово"),
        State::Skipped => words!("Skipped", "Пропущено", "Пропуснато"),
    }
}

/// An answer in words; empty where nothing was answered.
pub fn answer_text(question: &Question, answer: Option<&FollowUpAnswer>, lang: Lang) -> String {
    let Some(answer) = answer else {
        return String::new();
    };
    match question.kind {
        QuestionKind::Text | QuestionKind::Choice => answer.text.clone(),
        QuestionKind::YesNo => match answer.yes {
            Some(true) => words!("yes", "да", "да").in_lang(lang).to_owned(),
            Some(false) => words!("no", "нет", "не").in_lang(lang).to_owned(),
            None => String::new(),
        },
        QuestionKind::Mark => answer.mark.map(|mark| mark.to_string()).unwrap_or_default(),
    }
}

fn heading(writer: &mut Writer, headings: &[Words], lang: Lang) {
    for heading in headings {
        writer.text(heading.in_lang(lang));
    }
    writer.end_row();
}

fn client_name(workspace: &Workspace, id: Option<Id>) -> &str {
    id.and_then(|id| workspace.clients.get(id))
        .map_or("", |client| &client.name)
}

fn deal_title(workspace: &Workspace, id: Option<Id>) -> &str {
    id.and_then(|id| workspace.deals.get(id))
        .map_or("", |deal| &deal.title)
}

fn person_name(workspace: &Workspace, id: Option<Id>) -> &str {
    id.and_then(|id| workspace.people.get(id))
        .map_or("", |person| &person.name)
}

/// What a follow-up is called: the name its rule had when it was done, or has.
pub fn name_of<'a>(workspace: &'a Workspace, one: &Occurrence) -> &'a str {
    let done = one.outcome.filter(|_| one.ended.is_some());
    let done = done
        .and_then(|id| workspace.follow_ups.get(id))
        .map(|record| record.name.as_str());
    done.or_else(|| workspace.rules.get(one.rule).map(|rule| rule.name.as_str()))
        .unwrap_or_default()
}

/// Follow-ups as a CSV file, in the order given.
pub fn queue_table<'a>(
    workspace: &Workspace,
    style: Style,
    all: impl IntoIterator<Item = &'a Occurrence>,
) -> Vec<u8> {
    let mut writer = style.writer();
    heading(&mut writer, &QUEUE_HEADINGS, style.lang);
    for one in all {
        writer
            .text(&one.id().to_string())
            .date(one.day)
            .date(one.due)
            .text(state_words(one.state).in_lang(style.lang))
            .text(name_of(workspace, one))
            .text(client_name(workspace, Some(one.client)))
            .text(deal_title(workspace, one.deal))
            .text(person_name(workspace, one.person))
            .integer(one.put_offs as i64)
            .end_row();
    }
    writer.finish()
}

/// What people did about follow-ups as a CSV file, by the day it was due.
pub fn outcome_table(workspace: &Workspace, style: Style) -> Vec<u8> {
    let mut writer = style.writer();
    heading(&mut writer, &OUTCOME_HEADINGS, style.lang);
    let mut all: Vec<(Id, &FollowUp)> = workspace.follow_ups.live().collect();
    all.order_by_key(|(id, one)| (one.due, *id));
    for (id, one) in all {
        let state = match one.ending {
            Some(Ending::Done) => State::Done,
            Some(Ending::Skipped) => State::Skipped,
            None => State::Open,
        };
        let put_off = one.last_put_off();
        let note = match (one.reason.is_empty(), put_off) {
            (false, _) => &one.reason,
            (true, Some(put_off)) if one.note.is_empty() => &put_off.reason,
            _ => &one.note,
        };
        let answers = one.asked.iter().filter_map(|question| {
            let answer = answer_text(question, one.answers.get(question.id), style.lang);
            (!answer.is_empty()).then(|| format!("{} {answer}", question.text))
        });
        writer.text(&id.to_string()).date(one.due);
        date(&mut writer, put_off.map(|put_off| put_off.day));
        writer.text(state_words(state).in_lang(style.lang));
        date(&mut writer, one.at.map(Moment::day));
        writer
            .text(&one.name)
            .text(client_name(workspace, one.client))
            .text(deal_title(workspace, one.deal))
            .text(person_name(workspace, one.owner))
            .text(person_name(workspace, one.by))
            .text(note)
            .text(&answers.collect::<Vec<_>>().join("\n"))
            .end_row();
    }
    writer.finish()
}

fn date(writer: &mut Writer, day: Option<NaiveDate>) {
    match day {
        Some(day) => writer.date(day),
        None => writer.empty(),
    };
}

/// Follow-ups as a calendar file of to-dos, each with its instruction; exported again, a calendar brings them up to
/// date.
///
/// # Errors
/// [`CalendarError::YearOutOfRange`].
pub fn calendar<'a>(
    workspace: &Workspace,
    all: impl IntoIterator<Item = &'a Occurrence>,
    stamp: Moment,
) -> Result<String, CalendarError> {
    let mut calendar = Calendar::new("-//Voronka//Follow-ups//EN");
    let stamp = chrono::DateTime::from_timestamp(stamp.instant(), 0)
        .ok_or(CalendarError::YearOutOfRange)?
        .naive_utc();
    for one in all {
        let rule = workspace.rules.get(one.rule);
        let version = rule.and_then(|rule| rule.versions.get(one.version));
        let mut lines: Vec<&str> = Vec::new();
        if let Some(version) = version {
            lines.push(&version.instruction);
            lines.extend(version.questions.iter().map(|question| question.text.as_str()));
        }
        lines.push(person_name(workspace, one.person));
        lines.retain(|line| !line.is_empty());
        let uid = format!("{}@voronka", one.id());
        let client = client_name(workspace, Some(one.client));
        let summary = format!("{client}: {}", name_of(workspace, one));
        let entry = Entry {
            uid: &uid,
            stamp,
            summary: &summary,
            description: &lines.join("\n"),
            location: "",
        };
        let ended = (one.state == State::Done).then_some(one.outcome).flatten();
        let ended = ended.and_then(|id| workspace.follow_ups.get(id)?.at);
        let ended = ended.and_then(|at| chrono::DateTime::from_timestamp(at.instant(), 0));
        calendar.todo(&entry, one.day, ended.map(|at| at.naive_utc()))?;
    }
    Ok(calendar.finish())
}
