#pragma once
#include "core/handoff/response_preview.h"
#include "core/text/zawgyi_doubt.h"
#include "ui/errors.h"
#include "ui/shell/page.h"

class QBoxLayout;

namespace balai::ui {

class Button;
class Card;
class FlowLabel;
class Records;
class ScrollColumn;

// A returned response sheet or reply before it is taken in: what its columns mean, how its lines are read, and every question,
// answered here. Nothing is recorded before "Take these in".
class ReturnedPage : public Page {
    Q_OBJECT
public:
    ReturnedPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Answers of an office"); }
    bool canGoBack() const override { return true; }
    void goBack() override;
    void refresh() override;
    void focusFirst() override;
    void show(const QString &what) override;  // "sheet", "sheet/example": an invented sheet with two questions
    using Page::show;
    // One after the other. `body`: who sent them, where they do not name a package.
    void open(const QStringList &paths, Id<records::Body> body);
    const handoff::ResponsePreview *preview() const { return m_preview ? &*m_preview : nullptr; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // A cell that may be Burmese typed in Zawgyi and about which nobody has said anything yet.
    struct Doubt {
        handoff::Column column;
        text::ZawgyiDoubt shown;
    };
    // All that the worker finds out about a file and what was said of it; the window only shows it.
    struct Looked {
        QByteArray file;
        handoff::ResponsePreview preview;
        QMap<qint64, Doubt> doubts;  // by ResponseLine::place(): the first of a line
    };
    static Looked lookedAt(const store::Store &store, const QByteArray &file, Id<records::Body> body, const handoff::SheetAnswers &answers);
    void use(const Looked &looked);
    void next();
    void read(const QString &path);
    void look(bool isAnswered = false);
    void take();
    void failed(const Error &error);
    QString problem() const;
    void showExample();
    // returned_page_fill.cpp
    void fill();
    void fillColumns();
    void fillLines();
    void fillBar();
    QWidget *columnLine(const handoff::SheetColumn &column);
    QWidget *lineCard(const handoff::PreviewLine &line);
    void addQuestion(Card &card, const handoff::PreviewLine &line);
    // returned_readings.cpp
    static std::optional<Doubt> doubtIn(const handoff::PreviewLine &line, const handoff::SheetAnswers &answers);
    static QMap<qint64, Doubt> doubtsIn(const handoff::ResponsePreview &preview, const handoff::SheetAnswers &answers);
    void askReading(Card &card, const handoff::PreviewLine &line, const Doubt &doubt);
    void takeReading(const handoff::PreviewLine &line, bool isUnicode, bool inAll);
    void addField(Card &card, const handoff::PreviewLine &line, handoff::Column column);
    QString named(const handoff::PreviewLine &line) const;
    QString readAs(const handoff::PreviewLine &line) const;
    void arrange();

    const Theme &m_theme;
    Records &m_records;
    QStringList m_waiting;
    Id<records::Body> m_body;
    QString m_name;                 // of the file; none: an example
    QByteArray m_file;
    handoff::SheetAnswers m_answers;
    std::optional<handoff::ResponsePreview> m_preview;
    QMap<qint64, Doubt> m_doubts;   // in m_preview
    std::optional<Error> m_problem; // why it cannot be read at all; its words follow the language

    ScrollColumn *m_column;
    FlowLabel *m_said;
    Button *m_drop, *m_take;
    QBoxLayout *m_bar = nullptr;
};

}  // namespace balai::ui
