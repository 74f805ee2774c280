#pragma once
#include "ui/meetings/minutes_model.h"
#include "ui/widgets/digit_key.h"
#include "ui/widgets/text_flow.h"

#include <QScrollArea>
#include <QWidget>
#include <optional>
#include <span>

class QKeyEvent;
class QPainter;
class QVBoxLayout;

namespace balai::ui {

class FlowLabel;

// The agenda beside the minutes: number, title, planned minutes; who was there at the bottom. Narrow: numbers only.
class AgendaColumn : public QWidget {
    Q_OBJECT
public:
    explicit AgendaColumn(const Theme &theme, QWidget *parent = nullptr);
    void set(const MinutesModel &model, Id<records::AgendaItem> chosen);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void chosen(const QString &item);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    FlowLabel *m_title, *m_there;
    QVBoxLayout *m_items;
    QScrollArea *m_area;
    bool m_narrow = false;
};

// "Desk only | Khmer, original | English, translation | Review", or the keys under the page.
class PageHead : public QWidget, public ShowsText {
    Q_OBJECT
public:
    explicit PageHead(const Theme &theme, QWidget *parent = nullptr);
    void set(const QString &original, const QString &translation);
    void setRoom(int width);  // of the passages below, without their scroll bar
    QSize sizeHint() const override;
    QList<TextFit> textFits() const override { return {}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_original, m_translation;
    int m_room = 0;
};

class KeyBar : public QWidget, public ShowsText {
    Q_OBJECT
public:
    explicit KeyBar(const Theme &theme, QWidget *parent = nullptr);
    // A word at the caret and others for it, in place of the keys; an empty word: the keys.
    void setAdvice(const QString &avoid, const QStringList &prefer);
    QSize sizeHint() const override;
    QList<TextFit> textFits() const override { return {}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintAdvice(QPainter &painter);
    double gapFor(std::span<const std::pair<QString, QString>> keys, double room) const;
    const Theme &m_theme;
    QString m_avoid;
    QStringList m_prefer;
};

}  // namespace balai::ui
