#include "ui/plain/translation_sheets.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/text/language.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/form_over.h"
#include "ui/shell/figures.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/paste_question.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"

#include <QVBoxLayout>
#include <utility>

namespace balai::ui {

namespace {

constexpr qint64 mostSheetBytes = 32ll << 20;

struct ReadSheet {
    handoff::TranslationSheet sheet;
    std::optional<text::ZawgyiDoubt> doubt;  // the first in it
};

struct Standing {
    QString language;
    handoff::TranslationCount count;
};

// A translator who has signed no confidence counts as a partner organisation.
council::Release forTranslators() {
    council::Release release;
    release.audience = records::Audience::partners;
    release.use = records::Use::share;
    return release;
}

}  // namespace

TranslationSheets::TranslationSheets(const Theme &theme, Records &records, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_records(records), m_title(new FlowLabel(theme, {}, {Type::Section, true})), m_standing(new FlowLabel(theme)), m_said(new FlowLabel(theme)),
      m_out(new Button(theme, ButtonKind::Plain, {})), m_in(new Button(theme, ButtonKind::Plain, {})) {
    setObjectName(QStringLiteral("translation-sheets"));
    m_out->setObjectName(QStringLiteral("translation-out"));
    m_in->setObjectName(QStringLiteral("translation-in"));
    m_said->setObjectName(QStringLiteral("translation-said"));
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addWidget(m_title);
    column->addWidget(m_standing);
    auto *row = new WrapRow(theme.px(8));
    row->addWidget(m_out);
    row->addWidget(m_in);
    column->addLayout(row);
    column->addWidget(m_said);
    connect(m_out, &QAbstractButton::clicked, this, &TranslationSheets::askForSheet);
    connect(m_in, &QAbstractButton::clicked, this, &TranslationSheets::takeSheet);
}

QString TranslationSheets::original() const { return m_records.contentLanguage(); }

void TranslationSheets::refresh() {
    m_title->setText(tr("Translations"));
    m_out->setText(tr("Sheet for a translator…"));
    m_in->setText(tr("Take in a sheet…"));
    count();
}

void TranslationSheets::count() {
    const qint64 version = m_records.read().version();
    if (std::exchange(m_version, version) == version && !m_standing->text().isEmpty()) return;
    m_records.look<std::vector<Standing>>({}, this,
        [from = original(), languages = m_records.council().languages](const store::Store &store) {
            std::vector<Standing> out;
            for (const QString &to : languages)
                if (to != from) out.push_back({to, handoff::translationCount(store, from, to)});
            return out;
        },
        [this](std::vector<Standing> all) {
            QStringList lines;
            for (const Standing &one : all)
                lines.append(tr("%1: %2 to translate, %3 behind their original").arg(text::ownNameOf(one.language)).arg(countText(m_theme, one.count.missing), countText(m_theme, one.count.behind)));
            m_standing->setText(lines.isEmpty() ? tr("The council has one language.") : lines.join(u'\n'));
        });
}

void TranslationSheets::askForSheet() {
    QList<Option> languages;
    for (const QString &tag : m_records.council().languages)
        if (tag != original()) languages.append({tag, text::ownNameOf(tag)});
    auto *form = new FormOver(m_theme, m_out, QStringLiteral("translation-form"), tr("Sheet for a translator"));
    Choice *language = form->choice(QStringLiteral("translation-language"), tr("Into"), languages);
    form->note(tr("This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it."));
    form->finish(tr("Choose a place"), [this, language]() -> QString {
        if (language->chosen().isEmpty()) return tr("The council has one language.");
        writeSheet(language->chosen());
        return {};
    });
}

void TranslationSheets::writeSheet(const QString &language) {
    chooseNewFile(this, tr("Where to put the sheet"), QStringLiteral("sheet-%1.xlsx").arg(language), tr("XLSX (*.xlsx);;XLIFF (*.xliff)"), [this, language](const QString &path) {
        m_records.look<handoff::TranslationSheet>(tr("Making the sheet"), this,
            [path, from = original(), language, day = m_records.today()](const store::Store &store) {
                const handoff::TranslationSheet sheet = handoff::translationSheet(store, from, language, forTranslators(), handoff::SheetScope::Open);
                writeFile(path, handoff::translationFile(sheet, handoff::translationFormOf(path).value_or(handoff::TranslationForm::Xlsx), day), FileAccess::Private);
                return sheet;
            },
            [this](handoff::TranslationSheet sheet) {
                int held = 0;
                for (const auto &[reason, count] : sheet.heldBack) held += count;
                say(tr("Passages in the sheet: %1. Held back: %2.").arg(countText(m_theme, qint64(sheet.units.size())), countText(m_theme, held)));
            });
    });
}

void TranslationSheets::takeSheet() {
    chooseFiles(this, tr("Take in a sheet"), tr("Sheets (*.xlsx *.xliff *.xlf)"), [this](const QStringList &paths) {
        if (paths.isEmpty()) return;
        m_records.ask<ReadSheet>(tr("Taking in the sheet"), this,
            [path = paths.first()](council::Session &session, Progress &) {
                session.requireWriter();
                const auto form = handoff::translationFormOf(path);
                if (!form) throw Error(ErrorCode::InvalidInput, QStringLiteral("no sheet"), {{QStringLiteral("reason"), QStringLiteral("no sheet")}});
                ReadSheet read{handoff::readTranslationFile(readFile(path, mostSheetBytes), *form), {}};
                for (const handoff::TranslationUnit &unit : read.sheet.units)
                    if (!read.doubt) read.doubt = text::zawgyiDoubt(unit.target);
                return read;
            },
            [this](ReadSheet read) {
                m_sheet = std::move(read.sheet);
                delete m_question.data();
                if (read.doubt) askReading(*read.doubt);
                else take(false);
            });
    });
}

// Translators of Burmese may type in Zawgyi; whoever reads both readings can tell.
void TranslationSheets::askReading(const text::ZawgyiDoubt &doubt) {
    m_question = new PasteQuestion(m_theme, PasteQuestion::forSheets(), doubt);
    connect(m_question, &PasteQuestion::pastedChosen, this, [this] { take(false); });
    connect(m_question, &PasteQuestion::unicodeChosen, this, [this] { take(true); });
    static_cast<QVBoxLayout *>(layout())->addWidget(m_question);
    m_question->buttons().first()->setFocus(Qt::OtherFocusReason);
}

// As it was typed first, then the Unicode reading, so that the history of each record keeps both.
void TranslationSheets::take(bool asUnicode) {
    if (m_question) m_question->deleteLater();
    m_question = nullptr;
    m_records.ask<handoff::TranslationsTaken>(tr("Taking in the sheet"), this,
        [sheet = std::exchange(m_sheet, {}), asUnicode](council::Session &session, Progress &) mutable {
            session.requireWriter();
            const handoff::TranslationsTaken taken = handoff::takeTranslations(session.store(), sheet, std::nullopt, session.store().random());
            if (!asUnicode) return taken;
            for (handoff::TranslationUnit &unit : sheet.units) unit.target = text::unicodeWhereInDoubt(unit.target);
            handoff::takeTranslations(session.store(), sheet, std::nullopt, session.store().random());
            return taken;
        },
        [this](handoff::TranslationsTaken taken) { say(tr("Translations taken in: %1. Their originals changed since: %2.").arg(taken.taken).arg(taken.behind)); });
}

void TranslationSheets::say(const QString &words) {
    m_said->setText(words);
    m_said->show();
    count();
}

}  // namespace balai::ui
