//! The way in as a whole: whole files, random bytes, and the `csv` crate as a second opinion.

use proptest::prelude::*;

use super::detect::{date_order, number_format};
use super::encoding::{decode, decode_detected};
use super::reader::{MAX_COLUMNS, MAX_FIELD_BYTES, MAX_ROWS};
use super::writer::unguard;
use super::*;
use crate::csv::columns::guess;
use crate::csv::dates::parse_date;
use crate::csv::numbers::parse_amount;

fn rows(text: &str, delimiter: Delimiter) -> Vec<(usize, Vec<String>)> {
    let rows = Reader::new(text, delimiter).map(|row| row.expect("a row"));
    rows.map(|row| (row.line, row.cells)).collect()
}

fn cells(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|&cell| cell.to_owned()).collect()
}

#[test]
fn rows_know_the_line_they_begin_on() {
    for end in ["\n", "\r\n", "\r"] {
        let text = "a,b\n\"one\ntwo\n\",2\n\n\n3,4\n5".replace('\n', end);
        let first = format!("one{end}two{end}");
        let expected = [
            (1, cells(&["a", "b"])),
            (2, cells(&[&first, "2"])),
            (7, cells(&["3", "4"])),
            (8, cells(&["5"])),
        ];
        assert_eq!(rows(&text, Delimiter::Comma), expected, "{end:?}");
    }
}

#[test]
fn cells_are_cut_as_rfc_4180_says_and_leniently_where_it_says_nothing() {
    for (text, expected) in [
        ("a,,c", &["a", "", "c"][..]),
        ("a,", &["a", ""]),
        (",", &["", ""]),
        ("\"\"", &[""]),
        ("\"a,\"\"b\"\"\",c", &["a,\"b\"", "c"]),
        ("a\"b\",c", &["a\"b\"", "c"]),
        ("\"a\"b,c", &["ab", "c"]),
        ("\"a\"b\"c\",d", &["ab\"c\"", "d"]),
        (" \"a\",b", &[" \"a\"", "b"]),
        ("\u{feff}a,b", &["a", "b"]),
        ("\u{feff}\"a\",b", &["a", "b"]),
        ("sep=,\na,b", &["a", "b"]),
    ] {
        let rows = rows(text, Delimiter::Comma);
        assert_eq!(rows.last().expect("a row").1, cells(expected), "{text:?}");
    }
    assert_eq!(
        rows("sep=;\r\na;b", Delimiter::Semicolon),
        [(2, cells(&["a", "b"]))]
    );
}

#[test]
fn a_quote_that_is_never_closed_is_named_by_its_line() {
    let mut reader = Reader::new("a,b\n1,\"x\ny\"\n2,\"never\nclosed\n", Delimiter::Comma);
    assert_eq!(reader.header(), Ok(cells(&["a", "b"])));
    assert_eq!(reader.read(10), Err(ReadError::UnclosedQuote { line: 4 }));
    assert_eq!(reader.read(10), Ok(vec![]), "nothing is made up behind an error");
}

#[test]
fn there_are_limits_and_each_names_the_line() {
    let wide = ",".repeat(MAX_COLUMNS);
    let error = |text: &str| Table::read(text, Delimiter::Comma).err();
    assert_eq!(
        error(&format!("a\n{wide}\n")),
        Some(ReadError::TooManyColumns { line: 2 })
    );
    assert!(Table::read(&format!("a\n{}\n", &wide[1..]), Delimiter::Comma).is_ok());

    let long = "x".repeat(MAX_FIELD_BYTES + 1);
    assert_eq!(
        error(&format!("a\n\nb,{long}\n")),
        Some(ReadError::FieldTooLong { line: 3 })
    );
    assert!(Table::read(&format!("a\nb,{}\n", &long[1..]), Delimiter::Comma).is_ok());

    let many = format!("a\n{}", "x\n".repeat(MAX_ROWS));
    assert_eq!(
        Table::read(&many, Delimiter::Comma)
            .expect("as many as allowed")
            .rows
            .len(),
        MAX_ROWS
    );
    assert_eq!(
        error(&format!("{many}x\n")),
        Some(ReadError::TooManyRows { line: MAX_ROWS + 2 })
    );
}

#[test]
fn a_text_without_rows_is_empty() {
    for text in ["", "\u{feff}", "\n\r\n\n", " , ,\n", "sep=;\n"] {
        assert_eq!(
            Table::read(text, Delimiter::Comma),
            Err(ReadError::Empty),
            "{text:?}"
        );
    }
}

#[test]
fn rows_of_bare_delimiters_are_left_out_and_short_rows_are_kept() {
    let table = Table::read("a;b;c\n1\n;;\n ; \n1;2;3;4\n", Delimiter::Semicolon).expect("a table");
    assert_eq!(table.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 5]);
    assert_eq!(table.column(2).collect::<Vec<_>>(), ["", "3"]);
}

#[test]
fn reading_in_steps_gives_the_same_rows() {
    let text = "a,b\n1,2\n\n3,4\n5,6\n,\n7,8";
    let mut reader = Reader::new(text.to_owned(), Delimiter::Comma);
    let header = reader.header().expect("a header");
    let mut rows = Vec::new();
    loop {
        let step = reader.read(2).expect("rows");
        if step.is_empty() {
            break;
        }
        rows.extend(step);
    }
    assert_eq!(reader.progress(), (text.len(), text.len()));
    assert_eq!(Table::read(text, Delimiter::Comma), Ok(Table { header, rows }));
}

#[test]
fn a_file_of_a_russian_excel_is_understood() {
    let text = "Номер сделки;Клиент;Менеджер;Этап;Сумма;Дата создания;Дата закрытия\r\n\
                1;ООО \"Ёлка\";Иванова;Договор;1\u{a0}234,56;31.12.2025;\r\n\
                2;\"Ромашка; филиал\";Петров;Оплата;-15,5;05.11.2025;14.01.2026\r\n;;;;;;\r\n";
    // Windows-1251 has the alphabet in order from 0xC0 on, "Ё" and the no-break space where Unicode hasn't.
    let bytes: Vec<u8> = text
        .chars()
        .map(|letter| match letter {
            'Ё' => 0xa8,
            '\u{a0}' => 0xa0,
            'А'..='я' => 0xc0 + u8::try_from(u32::from(letter) - 0x410).expect("a letter"),
            _ => u8::try_from(letter).expect("ASCII"),
        })
        .collect();

    let decoded = decode_detected(&bytes);
    assert_eq!((decoded.encoding, decoded.replaced), (Encoding::Windows1251, 0));
    assert_eq!(decoded.text, text);
    let delimiter = Delimiter::detect(&decoded.text);
    assert_eq!(delimiter, Delimiter::Semicolon);
    let table = Table::read(&decoded.text, delimiter).expect("a table");
    use Column::{Client, Closed, Entered, ExternalId, Owner, Stage, Value};
    assert_eq!(
        guess(&table.header),
        [ExternalId, Client, Owner, Stage, Value, Entered, Closed]
    );
    assert_eq!(
        table.column(1).collect::<Vec<_>>(),
        ["ООО \"Ёлка\"", "Ромашка; филиал"]
    );

    let order = date_order(table.column(5).chain(table.column(6))).expect("dates");
    assert_eq!(
        (order.format, order.ambiguous, order.read),
        (DateOrder::Dmy, false, 3)
    );
    let format = number_format(table.column(4)).expect("amounts");
    assert_eq!(
        (format.format, format.ambiguous),
        (NumberFormat::new(Decimal::Comma, Grouping::Space), false)
    );
    let amounts: Vec<_> = table
        .column(4)
        .map(|value| parse_amount(value, format.format, 2))
        .collect();
    assert_eq!(amounts, [Ok(123_456), Ok(-1_550)]);
}

#[test]
fn a_file_of_an_american_program_is_understood() {
    let text = "Deal ID,Account Name,Stage,Amount,Close Date\n\
                D-1,\"Acme, Inc.\",Won,\"$1,234.56\",12/31/2025\n\
                D-2,Initech,Lost,($50.00),1/2/2026 9:05 AM\n";
    let decoded = decode_detected(text.as_bytes());
    assert_eq!(decoded.encoding, Encoding::Utf8);
    let delimiter = Delimiter::detect(&decoded.text);
    let table = Table::read(&decoded.text, delimiter).expect("a table");
    use Column::{Client, Closed, ExternalId, Stage, Value};
    assert_eq!(guess(&table.header), [ExternalId, Client, Stage, Value, Closed]);
    let order = date_order(table.column(4)).expect("dates");
    assert_eq!((order.format, order.ambiguous), (DateOrder::Mdy, false));
    let format = number_format(table.column(3)).expect("amounts").format;
    let amounts: Vec<_> = table
        .column(3)
        .map(|value| parse_amount(value, format, 2))
        .collect();
    assert_eq!(amounts, [Ok(123_456), Ok(-5_000)]);
}

#[test]
fn the_real_pipeline_is_read_whole() {
    let Some(bytes) = crate::testing::opportunities() else {
        return;
    };

    let start = std::time::Instant::now();
    let decoded = decode_detected(&bytes);
    let delimiter = Delimiter::detect(&decoded.text);
    let table = Table::read(&decoded.text, delimiter).expect("a table");
    eprintln!("8,800 rows decoded and read in {:?}", start.elapsed());
    assert_eq!((decoded.encoding, delimiter), (Encoding::Utf8, Delimiter::Comma));
    assert_eq!(table.rows.len(), 8_800);
    let columns = guess(&table.header);
    let place = |column| {
        columns
            .iter()
            .position(|&found| found == column)
            .expect("a column")
    };
    let values = |column| table.column(place(column));

    let stages = ["Prospecting", "Engaging", "Won", "Lost"];
    let counts = stages.map(|stage| values(Column::Stage).filter(|&value| value == stage).count());
    assert_eq!(counts, [500, 1_589, 4_238, 2_473]);
    let order = date_order(values(Column::Entered).chain(values(Column::Closed))).expect("dates");
    assert_eq!(
        (order.format, order.ambiguous, order.unread),
        (DateOrder::Mdy, false, 0)
    );
    assert!(values(Column::Closed).all(|value| value.is_empty() || parse_date(value, order.format).is_ok()));
    let format = number_format(values(Column::Value)).expect("amounts");
    assert!(!format.ambiguous);
    let won = table
        .rows
        .iter()
        .filter(|row| row.cell(place(Column::Stage)) == "Won");
    let won =
        won.map(|row| parse_amount(row.cell(place(Column::Value)), format.format, 2).expect("an amount"));
    assert_eq!(won.sum::<i64>(), 1_000_553_400);
    eprintln!("and understood after {:?}", start.elapsed());
}

/// Text made of what matters to a reader.
fn csv_like() -> impl Strategy<Value = String> {
    prop::collection::vec(
        prop::sample::select(vec!["a", "ы", ",", ";", "\"", "\"\"", "\n", "\r\n", "\r", " "]),
        0..60,
    )
    .prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for encoding in Encoding::ALL {
            let text = decode(&bytes, encoding).text;
            for delimiter in Delimiter::ALL.into_iter().chain([Delimiter::detect(&text)]) {
                let lines = text.len() + 1;
                if let Ok(table) = Table::read(&text, delimiter) {
                    prop_assert!(table.rows.iter().all(|row| row.line > 0 && row.line <= lines));
                    prop_assert_eq!(guess(&table.header).len(), table.header.len());
                    let values = || table.rows.iter().flat_map(|row| row.cells.iter().map(String::as_str));
                    date_order(values());
                    number_format(values());
                }
            }
        }
    }

    #[test]
    fn the_csv_crate_reads_the_same(text in csv_like()) {
        let own: Result<Vec<_>, _> = Reader::new(text.as_str(), Delimiter::Comma).collect();
        let Ok(own) = own else {
            // The other one closes the quote at the end of the file: nothing to compare.
            return Ok(());
        };
        let mut other = ::csv::ReaderBuilder::new();
        let mut other = other.has_headers(false).flexible(true).from_reader(text.as_bytes());
        let other: Vec<Vec<String>> =
            other.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect();
        let own: Vec<Vec<String>> = own.into_iter().map(|row| row.cells).collect();
        prop_assert_eq!(own, other);
    }

    #[test]
    fn what_is_written_reads_back(
        rows in prop::collection::vec(prop::collection::vec("(?s).{0,6}|[=+@,;\"\r\n\t -]{0,4}|sep=;", 1..5), 0..6),
        delimiter in prop::sample::select(Delimiter::ALL.to_vec()),
    ) {
        let mut writer = Writer::new(delimiter, Decimal::Point);
        for row in &rows {
            for cell in row {
                writer.text(cell);
            }
            writer.end_row();
        }
        let decoded = decode_detected(&writer.finish());
        prop_assert_eq!((decoded.encoding, decoded.replaced), (Encoding::Utf8Bom, 0));
        let read: Result<Vec<_>, _> = Reader::new(decoded.text, delimiter).collect();
        let read: Vec<Vec<String>> = read.expect("rows").into_iter().map(|row| row.cells).collect();
        prop_assert!(read.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])));
        let read: Vec<Vec<&str>> = read.iter().map(|row| row.iter().map(|cell| unguard(cell)).collect()).collect();
        // A text that itself looks guarded loses its apostrophe, as it does in a spreadsheet.
        let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(|cell| unguard(cell)).collect()).collect();
        prop_assert_eq!(read, rows);
    }
}
