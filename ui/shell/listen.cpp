#include "ui/shell/listen.h"

#include "ui/shell/main_window.h"
#include "ui/sound/sound.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"

#include <QVBoxLayout>
#include <utility>

namespace balai::ui {

Listen::Listen(const Theme &theme, const QString &name, Fetch fetch, QWidget *parent)
    : QWidget(parent), m_fetch(std::move(fetch)), m_button(new Button(theme, ButtonKind::Plain, QStringLiteral(" "), QStringLiteral("volume-2"))), m_note(new FlowLabel(theme, {}, {Type::Small})) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_note);
    m_button->setObjectName(name);
    m_button->setShrinks(true);
    m_note->setObjectName(QString(name + u"-note"));
    m_note->hide();
    connect(m_button, &QAbstractButton::clicked, this, &Listen::toggle);
    refresh();
}

Listen::~Listen() {
    if (std::exchange(m_isOn, false) && m_player) m_player->stop();
}

void Listen::refresh() {
    m_button->setText(m_isOn ? tr("Stop") : tr("Listen"));
    m_button->setIconName(m_isOn ? QStringLiteral("square") : QStringLiteral("volume-2"));
}

void Listen::say(const QString &words) {
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void Listen::toggle() {
    if (m_isOn) return stop();
    if (!m_player) return say(tr("This laptop cannot play recordings."));
    say({});
    m_isOn = true;
    refresh();
    m_fetch([here = QPointer(this), turn = ++m_turn](const QByteArray &file, const QString &why) {
        if (here && here->m_isOn && here->m_turn == turn) here->play(file, why);
    });
}

void Listen::play(const QByteArray &file, const QString &why) {
    if (!m_player || file.isEmpty()) {
        stop();
        return say(why);
    }
    m_isOn = false;  // what ends now is not the end of this
    m_player->stop();
    m_isOn = true;
    m_player->play(file);
}

void Listen::stop() {
    if (!std::exchange(m_isOn, false)) return;
    ++m_turn;
    if (m_player) m_player->stop();
    refresh();
}

void Listen::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    const auto *main = qobject_cast<MainWindow *>(window());
    Player *player = main && main->sound() ? &main->sound()->player() : nullptr;
    if (!player || player == m_player) return;
    m_player = player;
    connect(player, &Player::ended, this, [this] {
        m_wasOn = std::exchange(m_isOn, false);
        if (m_wasOn) refresh();
    });
    connect(player, &Player::failed, this, [this] { if (std::exchange(m_wasOn, false)) say(tr("It cannot be played on this laptop.")); });
}

void Listen::hideEvent(QHideEvent *event) {
    stop();
    QWidget::hideEvent(event);
}

}  // namespace balai::ui
