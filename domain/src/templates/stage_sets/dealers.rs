//! Selling services through dealers.

use super::{LOST, PARKED, StageKindTemplate, StageSet, StageTemplate};
use crate::lang::words;

/// Services sold through intermediaries, who order when their own client has paid.
pub const DEALERS: StageSet = StageSet {
    key: "dealers",
    name: words!("Dealer programme", "Дилерская программа", "Дилърска програма"),
    about: words!(
        "For those who sell through intermediaries. A dealer places an order only once its own client has \
         paid, so the thing to sell is a way of working together.",
        "Для тех, кто продаёт через посредников. Дилер заказывает, когда ему заплатил его собственный \
         клиент, поэтому продавать нужно порядок совместной работы.",
        "За тези, които продават чрез посредници. Дилърът поръчва едва когато собственият му клиент е платил, затова се продава редът на съвместна работа.",
    ),
    stages: &[
        StageTemplate {
            key: "dealer-found",
            name: words!("Dealer found", "Дилер найден", "Намерен дилър"),
            goal: words!(
                "Find out whom the dealer sells to, what it earns on, and who there answers for services \
                 like ours.",
                "Узнать, кому дилер продаёт, на чём зарабатывает и кто у него отвечает за услуги вроде \
                 наших.",
                "Разберете на кого продава дилърът, от какво печели и кой там отговаря за услуги като нашите.",
            ),
            expected_result: words!(
                "The person in charge talked to us and told us how such services are sold to their clients \
                 today.",
                "Ответственный поговорил с нами и рассказал, как сейчас продают такие услуги своим клиентам.",
                "Отговорникът говори с нас и разказа как днес продават такива услуги на своите клиенти.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 7,
            probability: 5,
            hue: 1,
        },
        StageTemplate {
            key: "needs-known",
            name: words!("Needs known", "Потребности выяснены", "Потребностите са известни"),
            goal: words!(
                "Understand what the dealer lacks to earn more with its clients, and agree to show the \
                 policy to those who decide.",
                "Понять, чего дилеру не хватает, чтобы больше зарабатывать на своих клиентах, и \
                 договориться о показе политики тем, кто решает.",
                "Разберете какво не достига на дилъра, за да печели повече от клиентите си, и договорете представяне на политиката пред тези, които решават.",
            ),
            expected_result: words!(
                "The dealer named its needs and set the date and the participants of the presentation.",
                "Дилер назвал свои потребности и назначил дату и участников презентации.",
                "Дилърът назова потребностите си и определи датата и участниците в представянето.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 15,
            hue: 2,
        },
        StageTemplate {
            key: "policy-presented",
            name: words!(
                "Policy presented",
                "Политика представлена",
                "Политиката е представена"
            ),
            goal: words!(
                "Discuss the policy point by point with the decision maker. Their own proposals are worth \
                 more than a polite “all clear”.",
                "Обсудить политику с ЛПР по пунктам. Встречные предложения ценнее вежливого «всё понятно».",
                "Обсъдете политиката точка по точка с вземащия решението. Техните собствени предложения струват повече от учтивото „всичко е ясно“.",
            ),
            expected_result: words!(
                "The dealer accepted part of the points in writing and named a date for the rest.",
                "Дилер письменно принял часть пунктов и назвал дату по остальным.",
                "Дилърът прие писмено част от точките и назова дата за останалите.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 30,
            hue: 3,
        },
        StageTemplate {
            key: "policy-in-part",
            name: words!(
                "Policy agreed in part",
                "Политика согласована частично",
                "Политиката е съгласувана отчасти"
            ),
            goal: words!(
                "Settle the points left open and describe how an order passes from their client to us and \
                 back.",
                "Закрыть оставшиеся пункты и описать, как заказ идёт от их клиента к нам и обратно.",
                "Уредете останалите открити точки и опишете как поръчката минава от техния клиент до нас и обратно.",
            ),
            expected_result: words!(
                "The dealer agreed all points and named who on its side takes orders, who pays and who is \
                 in touch with us.",
                "Дилер согласовал все пункты и назвал, кто у него принимает заказы, кто платит и кто \
                 держит с нами связь.",
                "Дилърът съгласува всички точки и посочи кой при него приема поръчките, кой плаща и кой поддържа връзка с нас.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 45,
            hue: 4,
        },
        StageTemplate {
            key: "way-of-working",
            name: words!(
                "Way of working agreed",
                "Порядок работы согласован",
                "Редът на работа е договорен"
            ),
            goal: words!(
                "Brief the dealer’s salespeople, pick their first clients for the offer, and take the \
                 contract to the signature.",
                "Обучить продавцов дилера, выбрать с ними первых клиентов для предложения и довести \
                 договор до подписи.",
                "Обучете търговците на дилъра, изберете с тях първите клиенти за офертата и доведете договора до подпис.",
            ),
            expected_result: words!(
                "The dealer returned the contract signed, and its salespeople have been through our \
                 briefing.",
                "Дилер вернул подписанный договор, его продавцы прошли наш инструктаж.",
                "Дилърът върна подписания договор и търговците му минаха нашия инструктаж.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 10,
            probability: 65,
            hue: 5,
        },
        StageTemplate {
            key: "contract",
            name: words!("Contract signed", "Договор подписан", "Договорът е подписан"),
            goal: words!(
                "Help the dealer sell for the first time: be with them at their client’s, take the hard \
                 questions.",
                "Помочь дилеру с первой продажей: поехать вместе к его клиенту, взять на себя трудные \
                 вопросы.",
                "Помогнете на дилъра да продаде за пръв път: бъдете с него при клиента му, поемете трудните въпроси.",
            ),
            expected_result: words!(
                "The dealer’s own client paid, and the dealer placed and paid its first order.",
                "Клиент дилера заплатил, дилер разместил и оплатил первый заказ.",
                "Собственият клиент на дилъра плати, дилърът направи и плати първата си поръчка.",
            ),
            kind: StageKindTemplate::Open,
            norm_days: 20,
            probability: 80,
            hue: 1,
        },
        StageTemplate {
            key: "first-order",
            name: words!(
                "First order paid",
                "Первый заказ оплачен",
                "Първата поръчка е платена"
            ),
            goal: words!(
                "Deliver without a flaw and agree on the next clients while the impression is fresh.",
                "Исполнить безупречно и, пока впечатления свежи, договориться о следующих клиентах.",
                "Изпълнете я безупречно и договорете следващите клиенти, докато впечатлението е прясно.",
            ),
            expected_result: words!(
                "The dealer’s money has arrived, and the dealer has named its next clients for the service.",
                "Деньги дилера пришли, дилер назвал следующих клиентов на услугу.",
                "Парите на дилъра постъпиха и той посочи следващите си клиенти за услугата.",
            ),
            kind: StageKindTemplate::Won,
            norm_days: 0,
            probability: 100,
            hue: 6,
        },
        LOST,
        PARKED,
    ],
};
