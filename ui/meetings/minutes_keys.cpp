// The keys of the minutes.
#include "ui/meetings/block_list.h"
#include "ui/meetings/minutes_parts.h"
#include "ui/meetings/minutes_view.h"
#include "ui/widgets/digit_key.h"
#include "ui/widgets/text_editor.h"

#include <QKeyEvent>

namespace balai::ui {

using namespace records;

// The agenda by keyboard: the item before or after, with the caret at its end.
void MinutesView::goToItem(int step) {
    const auto &agenda = m_model.agenda();
    const auto here = std::find_if(agenda.begin(), agenda.end(), [this](const AgendaItem &one) { return one.id == m_item; });
    const auto to = (here - agenda.begin()) + step;
    if (here == agenda.end() || to < 0 || to >= qsizetype(agenda.size())) return;
    commit();
    m_born = {};
    m_item = agenda[size_t(to)].id;
    showBlocks();
    if (m_list->blocks().empty()) newBlock();
    else choose(int(m_list->blocks().size()) - 1);
}

bool MinutesView::handleKey(QKeyEvent *event) {
    const bool down = event->key() == Qt::Key_PageDown;
    if (event->modifiers() == Qt::ControlModifier && (down || event->key() == Qt::Key_PageUp)) {
        if (!m_offRecord) goToItem(down ? 1 : -1);
        return true;
    }
    if (event->modifiers() == Qt::ControlModifier) {
        const auto digit = digitKey(*event);
        if (!digit) return false;
        switch (*digit) {
        case 1: setKind(BlockKind::note); return true;
        case 2: setKind(BlockKind::statement); return true;
        case 3: setKind(BlockKind::decision); return true;
        case 4: setKind(BlockKind::action); return true;
        case 5: currentBlock().kind == BlockKind::action ? chooseOwner() : chooseSpeaker(); return true;
        case 6: chooseRecommendation(); return true;
        case 7: {
            const QString other = m_model.translation(m_theme.language());
            const QString to = m_language == m_model.original() ? other : m_model.original();
            commit();
            if (!to.isEmpty()) startEditing(to);
            return true;
        }
        case 8: offerWords(); return true;
        case 9: togglePause(); return true;
        case 0: toggleOffRecord(); return true;
        default: return false;
        }
    }
    return false;
}

bool MinutesView::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->modifiers() == Qt::ControlModifier && digitKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    auto *typing = qobject_cast<TextEditor *>(watched);
    if (event->type() != QEvent::KeyPress || !typing) return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (handleKey(key)) return true;
    const bool atStart = typing->toPlainText().isEmpty();
    if (atStart && key->text() == u"@") return chooseSpeaker(), true;
    if (atStart && key->text() == u"#") return chooseRecommendation(), true;
    const bool up = key->key() == Qt::Key_Up && typing->textCursor().block() == typing->document()->firstBlock() && key->modifiers() == Qt::NoModifier;
    const bool down = key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier;
    if (up && m_list->current() > 0 && typing->textCursor().atStart()) return choose(m_list->current() - 1), true;
    if (down && typing->textCursor().atEnd() && m_list->current() + 1 < int(m_list->blocks().size())) return choose(m_list->current() + 1), true;
    return QWidget::eventFilter(watched, event);
}

void MinutesView::keyPressEvent(QKeyEvent *event) {
    if (!handleKey(event)) QWidget::keyPressEvent(event);
}

}  // namespace balai::ui
