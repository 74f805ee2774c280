#include "ui/honoraria/owed_for_meeting.h"

#include "core/council/honoraria.h"
#include "core/text/numbers.h"
#include "ui/plain/form_over.h"
#include "ui/plain/kind_words.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

namespace balai::ui {

using namespace records;

namespace {
class OwedWords {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::OwedForMeeting)
};
}  // namespace

void askOwedForMeeting(const Theme &theme, Records &records, QWidget *at, QObject *guard, Id<Meeting> meeting) {
    auto *form = new FormOver(theme, at, QStringLiteral("owed-form"), OwedWords::tr("Note what is owed"));
    QList<Option> kinds;
    for (const HonorariumKind kind : {HonorariumKind::honorarium, HonorariumKind::travel, HonorariumKind::care, HonorariumKind::other})
        kinds.append({wordOf(kind), KindWords::money(kind)});
    const QString currency = records.council().currency;
    Field *amount = form->text(QStringLiteral("owed-amount"), OwedWords::tr("Each gets (%1)", "a currency").arg(currency));
    Choice *kind = form->choice(QStringLiteral("owed-kind"), OwedWords::tr("For"), kinds);
    form->note(OwedWords::tr("Everybody who was there is owed this once. Who has it noted already is left out."));
    form->finish(OwedWords::tr("Note it"), [&records, guard, meeting, amount, kind, currency]() -> QString {
        const auto minor = text::parseMoney(amount->text(), currency);
        if (!minor || *minor <= 0) return OwedWords::tr("This is not an amount.");
        const HonorariumKind what = fromWord<HonorariumKind>(kind->chosen());
        if (council::owedForMeeting(records.read(), meeting, what, {*minor, currency}).empty()) return OwedWords::tr("It is noted for everybody who was there.");
        records.write({}, guard, [meeting, what, amount = Money{*minor, currency}](council::Session &session) {
            session.store().write(QStringLiteral("note what is owed"), [&](store::Write &write) {
                for (Honorarium &one : council::owedForMeeting(session.store(), meeting, what, amount)) write.put(one);
            });
        });
        return {};
    });
}

}  // namespace balai::ui
