#include "ui/check_in/check_in_results.h"

#include "core/council/check_in.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/flow_label.h"

#include <QVBoxLayout>

namespace balai::ui {

namespace {

QString questionWords(council::CheckInQuestion question) {
    switch (question) {
    case council::CheckInQuestion::Heard: return CheckInResults::tr("People listened");
    case council::CheckInQuestion::Safe: return CheckInResults::tr("It felt safe");
    case council::CheckInQuestion::Again: return CheckInResults::tr("Would come again");
    }
    return {};
}

QWidget *barsFor(const Theme &theme, council::CheckInQuestion question, const std::array<int, 5> &counts) {
    const QString marks[] = {CheckInResults::tr("Not at all"), CheckInResults::tr("A little"), CheckInResults::tr("Partly"), CheckInResults::tr("Mostly"), CheckInResults::tr("Fully")};
    QList<Bar> all;
    for (size_t i = 0; i < counts.size(); ++i) all.append({marks[i], double(counts[i])});
    auto *bars = new Bars(theme);
    bars->setObjectName(QStringLiteral("check-in-bars-") + wordOf(question));
    bars->set(all, questionWords(question), questionWords(question), CheckInResults::tr("Answers"));
    return bars;
}

}  // namespace

CheckInResults::CheckInResults(const Theme &theme, const store::Store &store, Id<records::Meeting> meeting, QWidget *parent) : QWidget(parent) {
    setObjectName(QStringLiteral("check-in-results"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    const auto soft = [&](const QString &words) {
        auto *label = new FlowLabel(theme, words, {Type::Table});
        label->setTone(Tone::Soft);
        column->addWidget(label);
    };
    const auto result = council::checkInResult(store, meeting);
    if (!result) {
        soft(tr("Check-in: too few answers to show."));
        return;
    }
    for (const council::CheckInQuestion question : council::checkInQuestions) {
        soft(questionWords(question));
        const auto &counts = result->counts[size_t(question)];
        if (counts) column->addWidget(barsFor(theme, question, *counts));
        else soft(tr("Too few answers to show."));
    }
    for (const QString &text : result->texts) column->addWidget(new FlowLabel(theme, text, {Type::Base}));
}

}  // namespace balai::ui
