//! The method, written for people who sell.

use super::{Words, words};

/// A topic: its heading and its paragraphs.
pub struct Topic {
    /// The name in `data-topic`.
    pub key: &'static str,
    pub title: Words,
    pub text: &'static [Words],
}

pub const TOPICS: [Topic; 11] = [
    Topic {
        key: "start",
        title: words!(
            "The first ten minutes",
            "Первые десять минут",
            "Първите десет минути"
        ),
        text: &[
            words!(
                "Choose the stages that are nearest to how you sell; you can rename them any time in Settings. Then bring in the deals you have: a CSV table from your old program (Import CSV…), a colleague’s file (Merge a file…), or type the first ones right into a column with the plus sign.",
                "Выберите этапы, которые ближе всего к тому, как вы продаёте: переименовать их можно в любой момент в настройках. Потом перенесите свои сделки: таблицу CSV из прежней программы («Импорт CSV…»), файл коллеги («Объединить с файлом…») или впишите первые прямо в колонку через плюс.",
                "Изберете етапите, които са най-близо до вашия начин на продажба: в настройките можете да ги преименувате по всяко време. После прехвърлете сделките си: CSV таблица от старата програма („Импорт на CSV…“), файл от колега („Обединете с файл…“) или впишете първите направо в колоната с плюса.",
            ),
            words!(
                "Give every deal a next step with a day. That alone is enough for the page Today to be your plan every morning.",
                "Назначьте каждой сделке следующий шаг с датой. Этого достаточно, чтобы страница «Сегодня» каждое утро была вашим планом.",
                "Дайте на всяка сделка следваща стъпка с дата. Само това стига, за да бъде страницата „Днес“ вашият план всяка сутрин.",
            ),
        ],
    },
    Topic {
        key: "results",
        title: words!(
            "Why a stage has a result",
            "Зачем этапу результат",
            "Защо етапът има резултат"
        ),
        text: &[
            words!(
                "A sale is a chain of small steps. A stage is over when the client has done something: named a problem, agreed a day, asked for an invoice. “The talk went well” is a mood, not a result, and deals moved on a mood stop later, when it is more expensive.",
                "Продажа — цепочка маленьких шагов. Этап пройден, когда клиент что-то сделал: назвал задачу, согласовал дату, попросил счёт. «Хорошо поговорили» — это настроение, а не результат. Сделки, продвинутые на настроении, останавливаются позже, когда это дороже.",
                "Продажбата е верига от малки стъпки. Етапът е завършен, когато клиентът е направил нещо: назовал е проблем, уговорил е дата, поискал е фактура. „Разговорът мина добре“ е настроение, а не резултат. Сделките, придвижени по настроение, спират по-късно, когато излиза по-скъпо.",
            ),
            words!(
                "When you move a deal on, you are asked whether the result was reached. If not, you may still move it: the move is marked “on credit”, and everybody sees what is still owed.",
                "Когда вы переносите сделку дальше, программа спрашивает, достигнут ли результат. Если нет, перенести всё равно можно: переход помечается «в долг», и всем видно, что ещё не сделано.",
                "Когато местите сделка напред, програмата пита дали резултатът е постигнат. Ако не е, пак можете да я преместите: преместването се отбелязва „на доверие“ и всички виждат какво още се дължи.",
            ),
        ],
    },
    Topic {
        key: "skips",
        title: words!(
            "Skipped stages and steps back",
            "Пропущенные этапы и шаги назад",
            "Пропуснати етапи и крачки назад"
        ),
        text: &[words!(
            "Sending an invoice before the terms are agreed is the classic mistake. A skip is allowed, shown in the history and counted. A step back is no mistake at all: it is a fact, and an honest funnel holds it.",
            "Счёт, выставленный раньше, чем согласованы условия, — классическая ошибка. Пропустить этап можно: это видно в истории и считается. А шаг назад — вовсе не ошибка: это факт, и честная воронка его хранит.",
            "Фактура, изпратена преди да са договорени условията, е класическа грешка. Прескачането е позволено, вижда се в историята и се брои. А крачката назад изобщо не е грешка: тя е факт и честната фуния го пази.",
        )],
    },
    Topic {
        key: "stuck",
        title: words!(
            "When a deal is stuck",
            "Когда сделка застряла",
            "Когато сделка зацикли"
        ),
        text: &[
            words!(
                "Each stage has a norm: how many working days a deal may stay there. If nothing happened for the whole norm, the card turns yellow; half as long again, red. A next step planned for a near day takes the mark away. A deal that stays for twice the norm is marked whatever happens around it.",
                "У каждого этапа есть норма — сколько рабочих дней сделка может на нём быть. Если за всю норму ничего не произошло, карточка желтеет, ещё через половину — краснеет. Назначенный на ближайшие дни шаг снимает отметку. Если сделка на этапе вдвое дольше нормы, она отмечена, что бы вокруг неё ни происходило.",
                "Всеки етап има норма: колко работни дни може да остане сделката в него. Ако през цялата норма нищо не се е случило, картата пожълтява, а след още половин норма почервенява. Следваща стъпка, планирана за близките дни, маха знака. Сделка, която стои двойно над нормата, се отбелязва, каквото и да се случва около нея.",
            ),
            words!(
                "Press “Stuck” above the board to see only these. Each has three good ends: a next step with a day, parked until a day, or lost with a reason.",
                "Нажмите «Застряли» над доской, чтобы увидеть только их. Хороших выходов три: следующий шаг с датой, отложить до даты или проиграть с причиной.",
                "Натиснете „Зациклили“ над таблото, за да видите само тях. Добрите изходи са три: следваща стъпка с дата, отлагане до дата или загубена с причина.",
            ),
        ],
    },
    Topic {
        key: "ends",
        title: words!(
            "Won, lost, parked",
            "Выиграна, проиграна, отложена",
            "Спечелена, загубена, отложена"
        ),
        text: &[words!(
            "Won asks for the day and the final sum. Lost asks for the reason: in half a year the reasons say more than the sums. Parked means “not now”: the deal leaves the work until the day you name, and comes back to Today by itself.",
            "Выигранная спрашивает день и итоговую сумму. Проигранная — причину: через полгода причины скажут больше, чем суммы. Отложенная — «не сейчас»: сделка уходит из работы до названного дня и сама вернётся в «Сегодня».",
            "При спечелена се пита за деня и крайната сума. При загубена — за причината: след половин година причините казват повече от сумите. Отложена значи „не сега“: сделката излиза от работа до посочения ден и сама се връща в „Днес“.",
        )],
    },
    Topic {
        key: "touches",
        title: words!(
            "Log a call with one tap",
            "Звонок — одно нажатие",
            "Обаждане с едно натискане"
        ),
        text: &[words!(
            "Calls, letters, visits and offers are noted with the small buttons on the card. Nobody writes a report: speed, contacts and discipline are worked out from these marks and from the moves. What happened on another day is entered in the deal, with its day.",
            "Звонки, письма, встречи и КП отмечают маленькими кнопками на карточке. Отчётов никто не пишет: скорость, касания и дисциплина считаются из этих отметок и переходов. Что было в другой день, записывают в самой сделке с нужной датой.",
            "Обаждания, имейли, посещения и оферти се отбелязват с малките бутони на картата. Никой не пише отчети: скоростта, контактите и дисциплината се изчисляват от тези отметки и от преместванията. Каквото е станало в друг ден, се записва в сделката с неговата дата.",
        )],
    },
    Topic {
        key: "advance",
        title: words!(
            "What a step forward is",
            "Что такое шаг вперёд",
            "Какво е крачка напред"
        ),
        text: &[
            words!(
                "A meeting was worth the trip when the client promised something: a named action with a day. A specification by Friday, a meeting with the director on the 12th, a signed order. “They will think about it” is a step in place, however warm the talk was.",
                "Встреча стоила поездки, если клиент пообещал действие с датой: техзадание к пятнице, встречу с директором двенадцатого, подписанный заказ. «Подумают» — это шаг на месте, как бы тепло вы ни поговорили.",
                "Срещата е заслужавала пътя, ако клиентът е обещал нещо: конкретно действие с дата. Задание до петък, среща с директора на 12-и, подписана поръчка. „Ще помислят“ е оценка „на място“, колкото и топъл да е бил разговорът.",
            ),
            words!(
                "So a meeting begins with its defence: to whom, why them, why not by phone, which step forward, and which one if that fails. Three steps in place in a row mark the deal as stuck.",
                "Поэтому встреча начинается с защиты: к кому, почему к ним, почему не по телефону, какой шаг вперёд и какой запасной. Три шага на месте подряд — и сделка считается застрявшей.",
                "Затова срещата започва със защита: с кого, защо точно с тях, защо не по телефона, коя крачка напред и коя резервна. Три оценки „на място“ подред — и сделката се отбелязва като зациклила.",
            ),
        ],
    },
    Topic {
        key: "rules",
        title: words!(
            "Rules after the sale",
            "Регламенты после продажи",
            "Правила след продажбата"
        ),
        text: &[words!(
            "Work after the sale does not happen out of good will. A rule says what begins it (an order paid, a quarter begun, a birthday), after how many days, who does it, what to ask, and what counts as done. Write the goal first: one order a quarter from every client, say. A rule without a goal is a habit.",
            "Работа после продажи не делается на доброй воле. Регламент говорит, с чего она начинается (оплаченный заказ, начало квартала, день рождения), через сколько дней, кто её делает, о чём спросить и что считать сделанным. Сначала запишите цель: например, один заказ в квартал от каждого клиента. Регламент без цели — просто привычка.",
            "Работата след продажбата не се върши от добра воля. Правилото казва с какво започва тя (платена поръчка, ново тримесечие, рожден ден), след колко дни, кой я върши, какво да пита и какво се брои за свършено. Първо запишете целта: например по една поръчка на тримесечие от всеки клиент. Правило без цел е навик.",
        )],
    },
    Topic {
        key: "figures",
        title: words!(
            "How figures are worked out",
            "Как считаются цифры",
            "Как се изчисляват цифрите"
        ),
        text: &[words!(
            "Everything on Control is counted from moves and activities on working days. Forecast is the sum of each deal times its chance. Conversion always shows how many deals it was counted from, and how many are still inside. Press any figure to see the deals behind it.",
            "Всё на странице «Контроль» считается из переходов и касаний по рабочим дням. Прогноз — сумма сделок, каждая умножена на свою вероятность. Конверсия всегда показывает, на скольких сделках посчитана и сколько ещё внутри. Нажмите на любую цифру и увидите сделки за ней.",
            "Всичко в „Контрол“ се брои от преместванията и активностите по работни дни. Прогнозата е сборът от сделките, всяка умножена по вероятността си. Конверсията винаги показва от колко сделки е сметната и колко още са вътре. Натиснете която и да е цифра, за да видите сделките зад нея.",
        )],
    },
    Topic {
        key: "team",
        title: words!(
            "Working together by files",
            "Работа командой через файлы",
            "Работа в екип чрез файлове"
        ),
        text: &[
            words!(
                "Everything stays in your browser. To share, choose “Send to my head…”: the file holds what changed since you last sent one. The head drops all files of the day on the page at once and sees from whom what came. The same file twice changes nothing; of two changes of one field the later stays.",
                "Всё хранится в вашем браузере. Чтобы поделиться, выберите «Отправить руководителю…»: в файл войдёт то, что изменилось с прошлого раза. Руководитель бросает на страницу все файлы дня сразу и видит, от кого что пришло. Один и тот же файл дважды ничего не меняет; из двух изменений одного поля остаётся более позднее.",
                "Всичко се пази във вашия браузър. За да споделите, изберете „Изпратете на ръководителя…“: във файла влиза промененото от последното изпращане. Ръководителят пуска на страницата всички файлове за деня наведнъж и вижда от кого какво е дошло. Един и същ файл два пъти не променя нищо; от две промени на едно поле остава по-късната.",
            ),
            words!(
                "Before anything comes in, you see what would change, and a snapshot is made. One Ctrl+Z takes it back.",
                "Прежде чем что-то изменится, вы увидите, что именно, и будет сделан снимок. Ctrl+Z всё вернёт.",
                "Преди нещо да влезе, виждате какво ще се промени, и се прави моментна снимка. Едно Ctrl+Z връща всичко.",
            ),
        ],
    },
    Topic {
        key: "safe",
        title: words!(
            "Where the data is, and backups",
            "Где лежат данные и копии",
            "Къде са данните и резервните копия"
        ),
        text: &[words!(
            "Every change is stored in this browser at once. Clearing the browser’s data deletes it, so export a file now and then: Settings → Data. Restore a backup puts such a file in place of everything. Deleted deals wait in the trash. The page also works without a network: from the second visit on, or installed as an app.",
            "Каждое изменение сразу записывается в этом браузере. Очистка данных браузера его удалит, поэтому время от времени выгружайте файл: Настройки → Данные. «Восстановить из копии» ставит такой файл на место всего. Удалённые сделки ждут в корзине. Страница работает и без сети: со второго посещения или как установленное приложение.",
            "Всяка промяна веднага се записва в този браузър. Изчистването на данните му я изтрива, затова от време на време експортирайте файл: Настройки → Данни. „Възстановете от копие“ слага такъв файл на мястото на всичко. Изтритите сделки чакат в кошчето. Страницата работи и без мрежа: от второто отваряне нататък или инсталирана като приложение.",
        )],
    },
];
