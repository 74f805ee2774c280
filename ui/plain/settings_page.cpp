#include "ui/plain/settings_page.h"

#include "core/council/round.h"
#include "core/council/withdraw.h"
#include "core/text/language.h"
#include "core/vault/meta.h"
#include "ui/keys/passphrase_forms.h"
#include "ui/plain/choice.h"
#include "ui/plain/scroll_column.h"
#include "ui/plain/translation_sheets.h"
#include "ui/shell/figures.h"
#include "ui/shell/main_window.h"
#include "ui/shell/voices_line.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/kept_form.h"
#include "ui/workplace/records.h"

#include <QVBoxLayout>

namespace balai::ui {

SettingsPage::SettingsPage(const PageTools &tools, Records &records)
    : m_tools(tools), m_theme(tools.theme), m_records(records), m_column(new ScrollColumn(tools.theme)), m_own(new FlowLabel(tools.theme, {}, {Type::Section, true})),
      m_ours(new FlowLabel(tools.theme, {}, {Type::Section, true})), m_languageWords(new FlowLabel(tools.theme)), m_digitsWords(new FlowLabel(tools.theme)), m_lookWords(new FlowLabel(tools.theme)),
      m_idleWords(new FlowLabel(tools.theme)), m_monthsWords(new FlowLabel(tools.theme)), m_replyWords(new FlowLabel(tools.theme)), m_recallWords(new FlowLabel(tools.theme)), m_orderWords(new FlowLabel(tools.theme)),
      m_keys(new FlowLabel(tools.theme, {}, {Type::Section, true})), m_keysSaid(new FlowLabel(tools.theme)),
      m_passphrase(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("key-round"))), m_sheet(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("file-text"))),
      m_accounts(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("users"))), m_incidents(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("info"))),
      m_words(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("pencil"))), m_groups(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("users"))),
      m_helpers(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("heart-handshake"))), m_language(new Choice(tools.theme, QStringLiteral("settings-language"))), m_digits(new Choice(tools.theme, QStringLiteral("settings-digits"))),
      m_era(new Choice(tools.theme, QStringLiteral("settings-era"))), m_look(new Choice(tools.theme, QStringLiteral("settings-look"))),
      m_idle(new Choice(tools.theme, QStringLiteral("settings-idle"))), m_months(new Choice(tools.theme, QStringLiteral("settings-months"))),
      m_reply(new Choice(tools.theme, QStringLiteral("settings-reply"))), m_recall(new Choice(tools.theme, QStringLiteral("settings-recall"))),
      m_order(new Choice(tools.theme, QStringLiteral("settings-order"))), m_sheets(new TranslationSheets(tools.theme, records)),
      m_voices(new VoicesLine(tools.theme)) {
    setObjectName(QStringLiteral("settings-page"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_column);
    m_column->box()->addWidget(m_own);
    add(m_language, m_languageWords);
    m_column->box()->addWidget(m_era, 0, Qt::AlignLeft);
    add(m_digits, m_digitsWords);
    add(m_look, m_lookWords);
    add(m_idle, m_idleWords);
    m_column->box()->addWidget(m_voices);
    m_column->box()->addSpacing(m_theme.px(16));
    addKeys();
    m_column->box()->addSpacing(m_theme.px(16));
    m_column->box()->addWidget(m_ours);
    add(m_months, m_monthsWords);
    add(m_reply, m_replyWords);
    add(m_recall, m_recallWords);
    add(m_order, m_orderWords);
    m_words->setObjectName(QStringLiteral("settings-words"));
    m_groups->setObjectName(QStringLiteral("settings-groups"));
    m_helpers->setObjectName(QStringLiteral("settings-helpers"));
    auto *row = new WrapRow(m_theme.px(8));
    m_column->box()->addLayout(row);
    for (Button *button : {m_words, m_groups, m_helpers}) row->addWidget(button);
    connect(m_words, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo({Place::Settings, QStringLiteral("words")}); });
    connect(m_groups, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo({Place::Settings, QStringLiteral("groups")}); });
    connect(m_helpers, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo({Place::Settings, QStringLiteral("helpers")}); });
    m_column->box()->addSpacing(m_theme.px(16));
    m_column->box()->addWidget(m_sheets);
    m_column->box()->addStretch(1);
    const auto theWindow = [this] { return qobject_cast<MainWindow *>(window()); };
    connect(m_look, &Choice::chosenChanged, this, [this, theWindow](const QString &look) {
        if (auto *main = theWindow()) main->setLook(look == u"dark", m_theme.scale());
    });
    connect(m_language, &Choice::chosenChanged, this, [this, theWindow](const QString &tag) {
        if (auto *main = theWindow()) main->setLanguage(tag);
    });
    connect(m_digits, &Choice::chosenChanged, this, &SettingsPage::chooseForm);
    connect(m_era, &Choice::chosenChanged, this, &SettingsPage::chooseForm);
    connect(m_idle, &Choice::chosenChanged, this, [this, theWindow](const QString &minutes) {
        if (auto *main = theWindow()) main->setIdle(minutes.toInt() * 60'000);
        m_records.keep(this, [minutes](council::Session &session) { session.vault().setMeta(metaIdle, minutes.toLatin1()); });
    });
    const auto keep = [this](std::function<void(records::Council &)> change) {
        m_records.change(QStringLiteral("change the council\u2019s rules"), this, [council = m_records.council(), change](store::Write &write) mutable {
            change(council);
            write.put(council);
        });
    };
    connect(m_months, &Choice::chosenChanged, this, [keep](const QString &months) { keep([months](records::Council &council) { council.consentMonths = months.toInt(); }); });
    connect(m_order, &Choice::chosenChanged, this, [keep](const QString &order) {
        keep([order](records::Council &council) { council::setAnswerOrder(council, records::fromWord<council::AnswerOrder>(order)); });
    });
    connect(m_reply, &Choice::chosenChanged, this, [keep](const QString &days) { keep([days](records::Council &council) { council.replyDays = days.toInt(); }); });
    connect(m_recall, &Choice::chosenChanged, this, [keep](const QString &days) { keep([days](records::Council &council) { council::setRecallDays(council, days.toInt()); }); });
}

void SettingsPage::addKeys() {
    m_column->box()->addWidget(m_keys);
    m_column->box()->addWidget(m_keysSaid);
    auto *row = new WrapRow(m_theme.px(8));
    m_column->box()->addLayout(row);
    m_passphrase->setObjectName(QStringLiteral("settings-passphrase"));
    m_sheet->setObjectName(QStringLiteral("settings-sheet"));
    m_accounts->setObjectName(QStringLiteral("settings-accounts"));
    m_incidents->setObjectName(QStringLiteral("settings-incidents"));
    for (Button *button : {m_passphrase, m_sheet, m_accounts, m_incidents}) row->addWidget(button);
    connect(m_passphrase, &QAbstractButton::clicked, this, [this] {
        changeOwnPassphrase(m_theme, m_records, this, m_passphrase, [this] {
            m_keysSaid->setText(tr("The passphrase was changed."));
            m_keysSaid->show();
        });
    });
    connect(m_sheet, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo({Place::RecoverySheet}); });
    connect(m_accounts, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo({Place::Accounts}); });
    connect(m_incidents, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo({Place::Incidents}); });
}

void SettingsPage::refreshKeys() {
    m_keys->setText(tr("Keys and people"));
    m_passphrase->setText(tr("Change the passphrase…"));
    m_sheet->setText(tr("New recovery sheet…"));
    m_accounts->setText(tr("People who use this laptop…"));
    m_incidents->setText(tr("Incidents…"));
    const bool tried = m_records.isSheetTried();
    if (std::exchange(m_wasTried, tried) != tried) m_keysSaid->setText({});
    if (!tried) m_keysSaid->setText(tr("The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut."));
    m_keysSaid->setVisible(!m_keysSaid->text().isEmpty());
}

void SettingsPage::add(Choice *choice, FlowLabel *words) {
    words->setTone(Tone::Soft);
    m_column->box()->addWidget(choice, 0, Qt::AlignLeft);
    m_column->box()->addWidget(words);
}

void SettingsPage::refresh() {
    if (!m_records.isOpen()) return;
    m_own->setText(tr("This account, on this laptop"));
    m_ours->setText(tr("What the council agreed"));
    m_languageWords->setText(tr("The language of the window. Records keep the languages they were written in."));
    m_digitsWords->setText(tr("How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9."));
    m_lookWords->setText(tr("Ctrl + and Ctrl − make letters larger and smaller."));
    m_idleWords->setText(tr("After this time without a key or a movement the vault locks."));
    m_monthsWords->setText(tr("How long a yes lasts where no day was said."));
    m_replyWords->setText(tr("How long a body has to answer a hand-off."));
    m_recallWords->setText(tr("After these days without an acknowledgement, Today reminds of a recall."));
    m_orderWords->setText(tr("How the three answers stand before a member, on the screen and on picture slips."));
    m_words->setText(tr("Careful words…"));
    m_groups->setText(tr("Groups of listening rounds…"));
    m_helpers->setText(tr("Who helps…"));
    refreshKeys();
    m_sheets->refresh();
    m_voices->refresh();
    refreshChoices();
}

void SettingsPage::refreshChoices() {
    QList<Option> languages, idle, months, days;
    for (const text::Language &language : text::interfaceLanguages())
        if (language.tag == u"en" || !m_theme.assets().translation(language.tag).isEmpty()) languages.append({language.tag, language.ownName});
    m_language->setOptions(tr("Language"), languages);
    m_language->choose(m_theme.language());
    refreshForm();
    m_look->setOptions(tr("Look"), {{QStringLiteral("light"), tr("light")}, {QStringLiteral("dark"), tr("dark")}});
    m_look->choose(m_theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
    for (const int minutes : {2, 5, 10, 20, 30}) idle.append({QString::number(minutes), tr("%n minutes", nullptr, minutes)});
    m_idle->setOptions(tr("Locks after"), idle);
    const QByteArray kept = vault::meta(m_records.read().database(), metaIdle).value_or(QByteArray::number(usualIdleMinutes));
    m_idle->choose(QString::fromLatin1(kept));
    for (const int month : {3, 6, 12, 24, 36}) months.append({QString::number(month), tr("%n months", nullptr, month)});
    m_months->setOptions(tr("A yes lasts"), months);
    m_months->choose(QString::number(m_records.council().consentMonths.value_or(12)));
    for (const int day : {30, 45, 60, 90, 120}) days.append({QString::number(day), tr("%n days", nullptr, day)});
    m_reply->setOptions(tr("Time to answer"), days);
    m_reply->choose(QString::number(m_records.council().replyDays.value_or(60)));
    QList<Option> recall;
    for (const int day : {7, 14, 21, 30, 60}) recall.append({QString::number(day), tr("%n days", nullptr, day)});
    m_recall->setOptions(tr("Reminder of a recall"), recall);
    m_recall->choose(QString::number(council::recallDays(m_records.council())));
    m_order->setOptions(tr("Order of the answers"), {{QStringLiteral("yesNoLater"), tr("yes, no, later")}, {QStringLiteral("noLaterYes"), tr("no, later, yes")}, {QStringLiteral("laterNoYes"), tr("later, no, yes")}});
    const QString order = m_records.council().rules.value(QLatin1String("answerOrder")).toString();
    m_order->choose(order.isEmpty() ? QStringLiteral("yesNoLater") : order);
}

// Shown where readers of the language differ; a day says what each choice means.
void SettingsPage::refreshForm() {
    const QString language = m_theme.language();
    const text::DateForm form = formOf(m_theme);
    const auto shown = [&](text::Era era) { return text::formatDate(m_records.today(), language, text::DateStyle::Long, {era, form.digits}); };
    const QString figures = QStringLiteral("0 1 2 3 4 5");
    m_digits->setOptions(tr("Figures"), {{QStringLiteral("latin"), figures}, {QStringLiteral("native"), text::nativeDigits(figures, language)}});
    m_digits->choose(text::writtenDigits(figures, language, form.digits) == figures ? QStringLiteral("latin") : QStringLiteral("native"));
    m_era->setOptions(tr("Days"), {{QStringLiteral("usual"), shown(text::Era::OfLanguage)}, {QStringLiteral("both"), shown(text::Era::Both)}});
    m_era->choose(form.era == text::Era::Both ? QStringLiteral("both") : QStringLiteral("usual"));
    m_digits->setVisible(text::hasOwnDigits(language));
    m_era->setVisible(text::choosesEra(language));
    m_digitsWords->setVisible(text::hasOwnDigits(language));
}

// What the language has anyway is not kept as a choice, so that it does not follow into another language.
void SettingsPage::chooseForm() {
    const bool native = m_digits->chosen() == u"native";
    const bool usual = text::writtenDigits(QStringLiteral("1"), m_theme.language()) != u"1";
    const text::Digits digits = native == usual ? text::Digits::OfLanguage : native ? text::Digits::Native : text::Digits::Latin;
    const text::DateForm form{m_era->chosen() == u"both" ? text::Era::Both : text::Era::OfLanguage, digits};
    keepForm(m_records, form);
    setForm(m_theme, form);
}

void SettingsPage::focusFirst() { m_language->setFocus(); }

}  // namespace balai::ui
