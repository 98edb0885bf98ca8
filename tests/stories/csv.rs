//! Tables of deals in and out.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use voronka_domain::settings::Settings;
use voronka_tests::{Page, Visitor, js, visit};

/// A board to begin with, as it lies in storage: the story is not about the first visit.
const BOARD: &str = r#"for (const [key, value] of Object.entries({
    'voronka/main/meta': '{"v":1,"min_reader":1,"name":"Test","id":"aaaaaaaaaa"}',
    'voronka/main/head': '1 1',
    'voronka/main/1/board/aaaaaaaaab': '{"v":1,"s":"aaaaaaaaaaaaaaaab","b":{"name":"Sales","rank":"i"}}',
    'voronka/main/1/stage/aaaaaaaaac': '{"v":1,"s":"aaaaaaaaaaaaaaaab","b":{"board":"aaaaaaaaab","name":"First","rank":"i"}}',
})) localStorage.setItem(key, value)"#;

const PLACE: &str = "#/settings/data";

fn visitor() -> Visitor {
    let visitor = visit(PLACE);
    visitor.page.eval(BOARD);
    // Nothing is packed: these stories look at the records as they lie in storage.
    let settings = format!("voronka/main/1/settings/{}", Settings::id());
    let late = r#"{"v":1,"s":"aaaaaaaaaaaaaaaab","b":{"pack_after":60000}}"#;
    visitor
        .page
        .eval(&format!("localStorage.setItem({}, {})", js(&settings), js(late)));
    visitor.page.reload();
    visitor
}

/// The public sample set, which lies beside the checkout where it is there at all.
fn opportunities() -> Option<PathBuf> {
    let place = "../../../shared/data/crm-opportunities/sales_pipeline.csv";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(place);
    if file.exists() {
        return Some(file);
    }
    println!(
        "{} is absent: the story of 8,800 real rows is skipped",
        file.display()
    );
    None
}

fn offer(page: &Page, file: &Path) {
    page.choose_files("[data-action='import-csv']", &[file]);
    page.wait_for_element("[data-dialog='import-csv'] [data-import='new']");
}

fn counted(page: &Page, name: &str) -> Value {
    page.eval(&format!(
        "Number(document.querySelector(\"[data-import='{name}']\")?.dataset.value)"
    ))
}

/// Imports, and waits until the board is on screen.
fn run(page: &Page) {
    page.wait_for(
        "document.querySelector(\"[data-action='run-import']\")?.disabled === false",
        "the import can begin",
    );
    page.click("[data-action='run-import']");
    page.wait_until_gone("[data-dialog='import-csv']");
    page.wait_for_element("[data-page='funnel']");
}

/// The records of a kind that are not deleted, as they lie in storage.
fn live(kind: &str) -> String {
    format!(
        "Object.entries(localStorage).filter(([key]) => key.startsWith('voronka/main/1/{kind}/'))\
         .map(([, value]) => JSON.parse(value).b).filter((body) => !body.gone)"
    )
}

/// Number and sum of the deals in each stage, by its name.
fn stages(page: &Page) -> Value {
    page.eval(
        "(() => {
           const found = {};
           for (const [key, value] of Object.entries(localStorage)) {
             if (!key.startsWith('voronka/main/1/deal/')) continue;
             const body = JSON.parse(value).b;
             if (body.gone) continue;
             const moves = Object.values(body.history).sort((a, b) => a.at.localeCompare(b.at) || (a.turn ?? 0) - (b.turn ?? 0));
             const stage = JSON.parse(localStorage.getItem('voronka/main/1/stage/' + moves.at(-1).to)).b.name;
             found[stage] ??= [0, 0];
             found[stage][0] += 1;
             found[stage][1] += (body.value?.[0] ?? 0) / 100;
           }
           return found;
         })()",
    )
}

/// The board on screen says the same.
fn assert_columns(page: &Page, counts: &[(&str, u64)]) {
    for (name, count) in counts {
        let id = page.eval(&format!(
            "Object.entries(localStorage).find(([key, value]) => key.startsWith('voronka/main/1/stage/') \
             && JSON.parse(value).b.name === {} && !JSON.parse(value).b.gone)[0].split('/').pop()",
            js(name)
        ));
        let id = id.as_str().expect("the stage is stored").to_owned();
        let column = format!("[data-stage='{id}'][data-count='{count}']");
        page.wait_for_element(&column);
    }
}

#[test]
fn control_shows_the_known_figures_of_the_opportunities() {
    let Some(file) = opportunities() else { return };
    let visitor = visitor();
    let page = &visitor.page;
    offer(page, &file);
    run(page);
    page.open("#/control?from=2016-01-01&to=2017-12-31");
    page.wait_for_element("[data-block='velocity'] [data-lever='cycle']");
    let exact = |selector: &str| page.attribute(selector, "data-value").unwrap_or_default();
    let metric = |name: &str| exact(&format!("[data-metric='{name}']"));
    assert_eq!(
        (metric("won-count").as_str(), metric("lost-count").as_str()),
        ("4238", "2473")
    );
    // The 500 that were never engaged have no day in the file: they are in work from the day of the import.
    assert_eq!(metric("in-work"), "1589");
    let rate: f64 = metric("win-rate").parse().expect("a number");
    assert!((rate - 4_238.0 / 6_711.0).abs() < 1e-9, "{rate}");
    assert_eq!(exact("[data-lever='cycle']"), "57");
    let rows = std::fs::read_to_string(&file).expect("it was there a moment ago");
    let rows: Vec<Vec<&str>> = rows
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect())
        .collect();
    // Won by owner, counted in the file itself.
    let people = page.texts("[data-block='people'] tbody th");
    assert_eq!(people.len(), 30);
    let shown = page.eval(
        "[...document.querySelectorAll(\"[data-block='people'] [data-metric='won-count']\")].map((cell) => Number(cell.dataset.value))",
    );
    let counted: Vec<usize> = people
        .iter()
        .map(|name| {
            rows.iter()
                .filter(|row| row[1] == name.as_str() && row[4] == "Won")
                .count()
        })
        .collect();
    assert_eq!(shown, json!(counted));
    page.open("#/control");
    page.wait_for_element(&format!("[data-metric='in-work'][data-value='{}']", 500 + 1_589));
    // And by quarter.
    for (first, months) in [
        ("2017-01-01", 1..=3),
        ("2017-04-01", 4..=6),
        ("2017-07-01", 7..=9),
        ("2017-10-01", 10..=12),
    ] {
        let won = rows.iter().filter(|row| {
            let date: Vec<u32> = row[6].split('/').filter_map(|part| part.parse().ok()).collect();
            row[4] == "Won" && date.len() == 3 && date[2] == 2017 && months.contains(&date[0])
        });
        page.open(&format!("#/control?period=quarter&day={first}"));
        page.wait_for_element(&format!(
            "[data-metric='won-count'][data-value='{}']",
            won.count()
        ));
    }
    page.assert_no_problems();
}

#[test]
fn eight_thousand_eight_hundred_opportunities_come_in_survive_and_go_again() {
    let Some(file) = opportunities() else { return };
    let visitor = visitor();
    let page = &visitor.page;
    offer(page, &file);
    assert_eq!(
        [counted(page, "new"), counted(page, "failed")],
        [json!(8_800), json!(0)]
    );
    let before = page.eval(&format!("{}.length", live("deal")));
    assert_eq!(before, 0, "nothing is written before the person says so");
    run(page);
    let expected = json!({
        "Prospecting": [500, 0], "Engaging": [1_589, 0], "Won": [4_238, 10_005_534], "Lost": [2_473, 0]
    });
    assert_eq!(stages(page), expected);
    let counts = [
        ("Prospecting", 500),
        ("Engaging", 1_589),
        ("Won", 4_238),
        ("Lost", 2_473),
    ];
    assert_columns(page, &counts);
    page.reload();
    assert_eq!(stages(page), expected);
    assert_columns(page, &counts);
    assert_eq!(page.eval(&format!("{}.length", live("client"))), 85);
    assert_eq!(page.eval(&format!("{}.length", live("person"))), 30);
    let units = page.eval(
        "Object.entries(localStorage).reduce((sum, [key, value]) => sum + key.length + value.length, 0)",
    );
    assert!(
        units.as_u64().is_some_and(|units| units <= 3_500_000),
        "{units} code units"
    );

    let stored = page.stored();
    page.eval(&format!("location.hash = {}", js(PLACE)));
    offer(page, &file);
    assert_eq!(
        [counted(page, "new"), counted(page, "same")],
        [json!(0), json!(8_800)]
    );
    assert_eq!(
        page.eval("document.querySelector(\"[data-action='run-import']\").disabled"),
        true
    );
    page.click("[data-action='cancel-import']");
    page.wait_until_gone("[data-dialog='import-csv']");
    assert_eq!(
        page.stored(),
        stored,
        "a second import of the file changes nothing"
    );
    page.assert_no_problems();
}

#[test]
fn an_import_is_one_step_that_can_be_taken_back_and_done_again() {
    let Some(file) = opportunities() else { return };
    let visitor = visitor();
    let page = &visitor.page;
    offer(page, &file);
    run(page);
    let deals = format!("{}.length", live("deal"));
    page.click(".toast [data-action='undo'], [data-action='undo']");
    page.wait_for(&format!("{deals} === 0"), "the import is taken back");
    page.wait_for(
        "!localStorage.getItem('voronka/main/open')",
        "the commit is finished",
    );
    page.reload();
    assert_eq!(page.eval(&deals), 0);
    assert_eq!(page.eval(&format!("{}.length", live("board"))), 1);
    // The trash holds them, and importing again brings them back.
    page.eval(&format!("location.hash = {}", js(PLACE)));
    offer(page, &file);
    assert_eq!(counted(page, "restored"), 8_800);
    run(page);
    assert_eq!(page.eval(&deals), 8_800);
    page.assert_no_problems();
}

const RUSSIAN: &str = "ID;Название сделки;Компания;Ответственный;Этап сделки;Бюджет ₽;Дата создания;Дата закрытия\r\n\
    Р-1;Поставка станков;ООО «Берёза»;Анна Петрова;Переговоры;1 250 000,50;05.02.2024;\r\n\
    Р-2;Сервис;ООО «Берёза»;Иван Котов;Успешно реализовано;90 000,00;06.02.2024;01.03.2024\r\n\
    Р-3;Аудит;ИП Лось;Анна Петрова;Переговоры;много;07.02.2024;\r\n\
    Р-4;Аудит;ИП Лось;Анна Петрова;Переговоры;15 000,00;31.02.2024;\r\n";

#[test]
fn a_russian_file_with_errors_comes_in_without_them_and_they_can_be_saved() {
    let visitor = visitor();
    let page = &visitor.page;
    page.language("ru-RU");
    page.reload();
    let file = visitor.browser.downloads().join("Выгрузка.csv");
    std::fs::write(&file, RUSSIAN).expect("a file can be written");
    offer(page, &file);
    assert_eq!(
        [counted(page, "new"), counted(page, "failed")],
        [json!(2), json!(2)]
    );
    assert_eq!(
        page.texts(".row-errors li"),
        [
            "строка 4 «много» — не число",
            "строка 5 дня «31.02.2024» не бывает"
        ]
    );
    page.click("[data-action='save-csv-errors']");
    let errors = visitor.browser.wait_for_download();
    assert!(errors.name.ends_with("ошибки.csv"), "{}", errors.name);
    assert!(
        errors
            .text()
            .contains("Р-3;Аудит;ИП Лось;Анна Петрова;Переговоры;много;07.02.2024;;4;")
    );
    run(page);
    assert_eq!(
        stages(page),
        json!({ "Переговоры": [1, 1_250_000.5], "Успешно реализовано": [1, 90_000] })
    );
    page.assert_no_problems();
}

#[test]
fn what_a_column_means_can_be_changed_and_is_remembered() {
    let visitor = visitor();
    let page = &visitor.page;
    let file = visitor.browser.downloads().join("deals.csv");
    std::fs::write(
        &file,
        "id,title,region,stage\nA1,Lathe,North,New\nA2,Mill,South,Lost\n",
    )
    .expect("a file can be written");
    offer(page, &file);
    let choose = |selector: &str, option: &str| {
        page.eval(&format!(
            "(() => {{ const select = document.querySelector({}); \
             select.value = [...select.options].find((option) => option.text === {}).value; \
             select.dispatchEvent(new Event('change', {{ bubbles: true }})); }})()",
            js(selector),
            js(option)
        ));
    };
    choose("[data-column='2']", "Tags");
    choose("[data-stage-text='Lost']", "Leave out");
    page.wait_for(
        "document.querySelector(\"[data-import='skipped']\")?.dataset.value === '1'",
        "the lost deal is left out",
    );
    run(page);
    assert_eq!(
        page.eval(&format!(
            "{}.map((deal) => Object.values(deal.tags)[0].name)",
            live("deal")
        )),
        json!(["North"])
    );
    page.eval(&format!("location.hash = {}", js(PLACE)));
    offer(page, &file);
    assert_eq!(
        [counted(page, "same"), counted(page, "skipped")],
        [json!(1), json!(1)]
    );
    page.assert_no_problems();
}

#[test]
fn deals_and_clients_are_written_as_tables() {
    let visitor = visitor();
    let page = &visitor.page;
    let file = visitor.browser.downloads().join("deals.csv");
    std::fs::write(&file, "id,title,client,stage,amount\nA1,=1+1,Acme,New,1200.50\n")
        .expect("a file can be written");
    offer(page, &file);
    run(page);
    page.eval(&format!("location.hash = {}", js(PLACE)));
    page.click("[data-action='export-csv-deals']");
    let deals = visitor.browser.wait_for_download();
    assert!(
        deals.name.starts_with("voronka-20") && deals.name.ends_with("-deals.csv"),
        "{}",
        deals.name
    );
    assert!(
        deals
            .text()
            .contains("\nA1,'=1+1,Acme,,Deals,New,open,1200.50,,EUR,"),
        "{}",
        deals.text()
    );
    page.click("[data-action='export-csv-clients']");
    let clients = visitor.browser.wait_for_download();
    assert!(clients.text().contains(",Acme,"), "{}", clients.text());
    page.assert_no_problems();
}
