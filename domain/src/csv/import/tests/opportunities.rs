//! The public sample set of 8,800 opportunities.

use super::*;
use crate::testing::opportunities;

#[test]
fn eight_thousand_eight_hundred_opportunities_come_in_whole() {
    let Some(bytes) = opportunities() else { return };
    let text = decode_detected(&bytes).text;
    let mut desk = empty();
    let start = std::time::Instant::now();
    let table = table(&text);
    let mapping = guess(&desk.workspace, &table, "sales_pipeline.csv", Lang::En, None).mapping;
    let plan = plan_of(&desk.workspace, &table, &mapping, TODAY);
    println!("read and planned in {:?}", start.elapsed());
    assert_eq!(plan.errors, []);
    assert_eq!(
        (plan.counts.new, plan.counts.new_clients, plan.counts.new_people),
        (8_800, 85, 30)
    );
    let start = std::time::Instant::now();
    desk.apply(plan.edit);
    println!("applied in {:?}", start.elapsed());

    let workspace = &desk.workspace;
    let stages = workspace.stages_of(plan.board);
    let in_stage = |id: Id| {
        workspace
            .deals
            .live()
            .filter(move |(_, deal)| deal.stage() == Some(id))
    };
    let counts: Vec<_> = stages
        .iter()
        .map(|(id, stage)| (&*stage.name, in_stage(*id).count()))
        .collect();
    assert_eq!(
        counts,
        [
            ("Prospecting", 500),
            ("Engaging", 1_589),
            ("Won", 4_238),
            ("Lost", 2_473)
        ]
    );
    let won = in_stage(stages[2].0)
        .filter_map(|(_, deal)| deal.value)
        .map(|value| value.minor)
        .sum::<i64>();
    assert_eq!(won, 10_005_534 * 100);
    let closed = in_stage(stages[2].0).count() + in_stage(stages[3].0).count();
    let win_rate = in_stage(stages[2].0).count() as f64 / closed as f64;
    assert_eq!(format!("{:.2}", win_rate * 100.0), "63.15");
    let mut cycles: Vec<i64> = in_stage(stages[2].0)
        .map(|(_, deal)| deal.moves())
        .map(|moves| (moves[1].1.at.instant() - moves[0].1.at.instant()) / 86_400)
        .collect();
    cycles.sort_unstable();
    assert_eq!(cycles[cycles.len() / 2], 57);
    assert_eq!(
        deal(&desk, "1C1I7A6R").last_move().map(|step| step.at),
        Some(Moment::on(day("2017-03-01")))
    );

    let mut units = 0;
    for &kind in Kind::ALL {
        for id in workspace.ids(kind) {
            let raw = workspace.raw(kind, id).unwrap_or_default();
            units += format!("voronka/main/1/{}/{id}", kind.name()).len() + raw.encode_utf16().count();
        }
    }
    println!("{units} code units");
    assert!(units <= 3_500_000, "{units} code units");

    let mapping = guess(workspace, &table, "sales_pipeline.csv", Lang::En, None).mapping;
    let again = plan_of(workspace, &table, &mapping, "2026-12-01");
    assert_eq!((again.counts.same, again.counts.written()), (8_800, 0));
    assert_eq!(again.edit, Edit::default());
}
