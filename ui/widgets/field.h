#pragma once
#include "ui/shell/theme.h"

#include <QLineEdit>
#include <QWidget>

namespace balai::ui {

class PasteCheck;
class PastedPart;

// One line of text whose caret and deletion go by what readers take for letters, also in Burmese.
class LineEdit : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;
    void replacePart(const PastedPart &part, const QString &words);  // in one step of undo

Q_SIGNALS:
    void pasted(const balai::ui::PastedPart &part);  // or dropped

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void tellPasted(const QString &before);
    void step(bool forward, bool select);
    void erase(bool forward);
    bool mayCopy() const { return hasSelectedText() && echoMode() == Normal; }
    void cutInside();
    void pasteInside();
    bool handleClipboard(QKeyEvent *event);
};

// A field with its edge, an icon in front, a key hint or a button at the end. The focus goes to edit().
class Field : public QWidget {
    Q_OBJECT
public:
    // `name` becomes the accessible name, `object` the object name of the line.
    Field(const Theme &theme, const QString &object, const QString &name, QWidget *parent = nullptr);

    LineEdit *edit() const { return m_edit; }
    QString text() const { return m_edit->text(); }
    void setName(const QString &name);
    void setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }
    void setIconName(const QString &icon);
    void setKeyShown(const QString &key);
    void setLarge(bool large);       // 40 high
    void setSecret(const QString &revealName);  // hidden letters, with a button (accessible name given) that shows them
    void setFixed(int width);        // unscaled px
    // Words of a record: what is pasted and may be Burmese typed in Zawgyi is asked about below the line (paste_check.h).
    void setAsksOfPastes();
    PasteCheck *pasteCheck() const { return m_check; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void entered();                  // Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int high() const;
    int asked() const;               // height of a question below the line

    const Theme &m_theme;
    LineEdit *m_edit;
    QWidget *m_reveal = nullptr;
    PasteCheck *m_check = nullptr;
    QString m_icon, m_key;
    bool m_large = false;
    int m_fixed = 0;
};

}  // namespace balai::ui
