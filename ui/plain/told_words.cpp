#include "ui/plain/told_words.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/pop_over.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace balai::ui {

namespace {
struct ToldWords {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::ToldWords)
};
}  // namespace

void tellWords(const Theme &theme, QWidget *anchor, const QString &prefix, const QString &sentence, const QString &words, const QString &then) {
    auto *over = new PopOver(theme, anchor, 420);
    over->setObjectName(QString(prefix + u"-words"));
    over->box()->addWidget(new FlowLabel(theme, sentence, {Type::Base}));
    auto *shown = new FlowLabel(theme, words, {Type::Section, true});
    shown->setObjectName(QString(prefix + u"-passphrase"));
    over->box()->addWidget(shown);
    if (!then.isEmpty()) {
        auto *soft = new FlowLabel(theme, then, {Type::Table});
        soft->setTone(Tone::Soft);
        over->box()->addWidget(soft);
    }
    auto *written = new Button(theme, ButtonKind::Plain, ToldWords::tr("I have written them down"));
    written->setObjectName(QString(prefix + u"-written"));
    QObject::connect(written, &QAbstractButton::clicked, over, &PopOver::close);
    over->box()->addWidget(written, 0, Qt::AlignLeft);
    over->open();
    written->setFocus();
}

}  // namespace balai::ui
