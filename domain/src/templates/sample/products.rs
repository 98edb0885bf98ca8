//! What the sample company sells, and the deals it makes.

use super::{DealSeed, ProductSeed};
use crate::lang::{PerLang, Words, per_lang, words};

/// The products of the company.
pub const PRODUCTS: &[ProductSeed] = &[
    machine(
        "lathe",
        words!("Lathe TL-410", "Токарный станок ТЛ-410", "Струг СТ-410"),
        per_lang(28_500, 2_450_000, 28_500),
    ),
    machine(
        "milling",
        words!(
            "Milling machine FM-320",
            "Фрезерный станок ФМ-320",
            "Фрезова машина ФМ-320"
        ),
        per_lang(36_000, 3_100_000, 36_000),
    ),
    machine(
        "band-saw",
        words!(
            "Band saw BS-280",
            "Ленточная пила ЛП-280",
            "Лентоотрезна машина ЛМ-280"
        ),
        per_lang(6_400, 540_000, 6_400),
    ),
    machine(
        "compressor",
        words!(
            "Screw compressor SC-15",
            "Винтовой компрессор ВК-15",
            "Винтов компресор ВК-15"
        ),
        per_lang(7_900, 690_000, 7_900),
    ),
    machine(
        "welding-post",
        words!(
            "Welding post with extraction",
            "Сварочный пост с вытяжкой",
            "Заваръчен пост с аспирация"
        ),
        per_lang(4_600, 390_000, 4_600),
    ),
    machine(
        "extraction",
        words!(
            "Dust extraction for a workshop",
            "Аспирация цеха",
            "Аспирация за цех"
        ),
        per_lang(9_800, 840_000, 9_800),
    ),
    machine(
        "lift",
        words!(
            "Two-post car lift",
            "Двухстоечный подъёмник",
            "Двуколонен автомобилен подемник"
        ),
        per_lang(5_200, 445_000, 5_200),
    ),
    machine(
        "workbenches",
        words!(
            "Set of six workbenches",
            "Комплект из шести верстаков",
            "Комплект от шест работни маси"
        ),
        per_lang(3_900, 320_000, 3_900),
    ),
    machine(
        "tool-cabinets",
        words!(
            "Four tool cabinets",
            "Четыре инструментальных шкафа",
            "Четири инструментални шкафа"
        ),
        per_lang(2_700, 225_000, 2_700),
    ),
    again(
        "service",
        words!(
            "Service contract for a year",
            "Сервисный договор на год",
            "Договор за сервиз за една година"
        ),
        per_lang(3_600, 310_000, 3_600),
    ),
    again(
        "training",
        words!(
            "Operator training, two days",
            "Обучение операторов, два дня",
            "Обучение на оператори, два дни"
        ),
        per_lang(1_200, 98_000, 1_200),
    ),
    again(
        "audit",
        words!("Workshop audit", "Аудит мастерской", "Одит на работилница"),
        per_lang(900, 75_000, 900),
    ),
    again(
        "consumables",
        words!(
            "Consumables for a quarter",
            "Расходные материалы на квартал",
            "Консумативи за тримесечие"
        ),
        per_lang(650, 54_000, 650),
    ),
];

/// Deals with their titles, in no particular order.
pub const DEALS: &[DealSeed] = &[
    deal(
        "lathe",
        words!(
            "Lathe for the repair shop",
            "Токарный станок в ремонтный цех",
            "Струг за ремонтния цех"
        ),
        per_lang(28_500, 2_450_000, 28_500),
    ),
    deal(
        "lathe",
        words!(
            "Two lathes for the training workshop",
            "Два токарных станка в учебную мастерскую",
            "Два струга за учебната работилница",
        ),
        per_lang(54_000, 4_600_000, 54_000),
    ),
    deal(
        "milling",
        words!(
            "Milling machine instead of the old one",
            "Фрезерный станок на замену старому",
            "Фрезова машина вместо старата",
        ),
        per_lang(36_000, 3_100_000, 36_000),
    ),
    deal(
        "milling",
        words!(
            "Milling section with commissioning",
            "Фрезерный участок с пусконаладкой",
            "Фрезов участък с пускане в експлоатация",
        ),
        per_lang(78_000, 6_700_000, 78_000),
    ),
    deal(
        "band-saw",
        words!(
            "Band saw for the blank shop",
            "Ленточная пила в заготовительный цех",
            "Лентоотрезна машина за заготвителния цех",
        ),
        per_lang(6_400, 540_000, 6_400),
    ),
    deal(
        "band-saw",
        words!(
            "Cutting section: saw and roller tables",
            "Участок резки: пила и рольганги",
            "Участък за рязане: лентоотрезна машина и ролгангове",
        ),
        per_lang(9_100, 780_000, 9_100),
    ),
    deal(
        "compressor",
        words!(
            "Compressor for the new wing",
            "Компрессор в новый корпус",
            "Компресор за новото крило"
        ),
        per_lang(7_900, 690_000, 7_900),
    ),
    deal(
        "compressor",
        words!(
            "Compressor room with a dryer and receivers",
            "Компрессорная с осушителем и ресиверами",
            "Компресорна с изсушител и ресивери",
        ),
        per_lang(21_500, 1_850_000, 21_500),
    ),
    deal(
        "compressor",
        words!("Spare compressor", "Резервный компрессор", "Резервен компресор"),
        per_lang(7_500, 655_000, 7_500),
    ),
    deal(
        "welding-post",
        words!(
            "Three welding posts",
            "Три сварочных поста",
            "Три заваръчни поста"
        ),
        per_lang(13_200, 1_130_000, 13_200),
    ),
    deal(
        "welding-post",
        words!(
            "Welding section to fire regulations",
            "Сварочный участок по нормам пожарной безопасности",
            "Заваръчен участък по противопожарните норми",
        ),
        per_lang(19_800, 1_690_000, 19_800),
    ),
    deal(
        "extraction",
        words!(
            "Dust extraction for the joinery",
            "Аспирация столярного цеха",
            "Аспирация за дърводелския цех"
        ),
        per_lang(14_600, 1_250_000, 14_600),
    ),
    deal(
        "extraction",
        words!(
            "Extraction for the grinding section",
            "Аспирация участка шлифовки",
            "Аспирация за шлифовъчния участък",
        ),
        per_lang(9_800, 840_000, 9_800),
    ),
    deal(
        "lift",
        words!(
            "Two lifts for the body shop",
            "Два подъёмника в кузовной цех",
            "Два подемника за каросерийния цех"
        ),
        per_lang(10_100, 870_000, 10_100),
    ),
    deal(
        "lift",
        words!(
            "Lifts for four bays",
            "Подъёмники на четыре поста",
            "Подемници за четири поста"
        ),
        per_lang(19_900, 1_700_000, 19_900),
    ),
    deal(
        "workbenches",
        words!(
            "Workbenches for the assembly section",
            "Верстаки на участок сборки",
            "Работни маси за монтажния участък",
        ),
        per_lang(7_600, 625_000, 7_600),
    ),
    deal(
        "workbenches",
        words!(
            "Furnishing of a workshop from scratch",
            "Оснащение мастерской с нуля",
            "Обзавеждане на работилница от нулата",
        ),
        per_lang(31_000, 2_650_000, 31_000),
    ),
    deal(
        "tool-cabinets",
        words!("Tool store", "Инструментальная кладовая", "Инструментален склад"),
        per_lang(8_300, 710_000, 8_300),
    ),
    deal(
        "service",
        words!(
            "Yearly service of machine tools",
            "Годовое обслуживание станков",
            "Годишно обслужване на металорежещи машини"
        ),
        per_lang(3_600, 310_000, 3_600),
    ),
    deal(
        "service",
        words!(
            "Service of compressors with a spare unit",
            "Обслуживание компрессоров с подменным агрегатом",
            "Обслужване на компресори със заместващ агрегат",
        ),
        per_lang(5_400, 465_000, 5_400),
    ),
    deal(
        "training",
        words!(
            "Training of eight operators",
            "Обучение восьми операторов",
            "Обучение на осем оператори"
        ),
        per_lang(2_400, 196_000, 2_400),
    ),
    deal(
        "audit",
        words!(
            "Workshop audit before modernisation",
            "Аудит мастерской перед модернизацией",
            "Одит на работилница преди модернизация",
        ),
        per_lang(900, 75_000, 900),
    ),
    deal(
        "consumables",
        words!(
            "Consumables for half a year",
            "Расходные материалы на полгода",
            "Консумативи за половин година"
        ),
        per_lang(1_250, 104_000, 1_250),
    ),
    deal(
        "consumables",
        words!(
            "Blades and filters to a schedule",
            "Полотна и фильтры по графику",
            "Ленти и филтри по график"
        ),
        per_lang(1_900, 160_000, 1_900),
    ),
];

const fn machine(key: &'static str, name: Words, price: PerLang<u32>) -> ProductSeed {
    ProductSeed {
        key,
        name,
        price,
        reordered: false,
    }
}

const fn again(key: &'static str, name: Words, price: PerLang<u32>) -> ProductSeed {
    ProductSeed {
        key,
        name,
        price,
        reordered: true,
    }
}

const fn deal(product: &'static str, title: Words, value: PerLang<u32>) -> DealSeed {
    DealSeed {
        title,
        product,
        value,
    }
}
