#pragma once
#include "ui/handoff/package_answer.h"
#include "ui/tasks/task_runner.h"
#include "ui/widgets/row_list.h"

class QHBoxLayout;
class QStackedWidget;

namespace balai::ui {

class Button;
class EmptyPage;
class NoteStrip;
class ScrollColumn;

// A package as the office opens it that it was sent to: no vault, whether it is whole and by which key, what it holds, and an
// answer in place. Nothing is written but the file that a person asks for.
class PackageView : public QWidget {
    Q_OBJECT
public:
    PackageView(const Theme &theme, TaskRunner &tasks, QWidget *parent = nullptr);
    void open(const QString &path);                       // asks for the passphrase of a wrapped one
    void show(const handoff::OpenedPackage &package);
    void choose(const QString &row);                      // "package", "item-3", "meeting-ID"
    bool isShowing() const { return m_package && m_package->text; }
    bool hasUnsaved() const { return m_unsaved; }
    void refresh();
    void focusFirst();
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildLocked();
    QWidget *buildOpened();
    QWidget *buildFoot();
    void arrange();
    void chooseFile();
    void read(const QString &secret);
    void showNote();
    void showFoot();
    QList<RowGroup> groups() const;
    RowSpec rowOf(const handoff::PackageItem &item) const;
    void fill();
    void fillPackage();
    void fillItem(const handoff::PackageItem &item);
    void fillPassages(const QString &meeting);
    void addAnswer(const handoff::PackageItem &item);
    void addLetter();
    void addRecall();
    void addText(const QString &words, const QString &language, Type type = Type::Base, Tone tone = Tone::Ink);
    void addFact(const QString &label, const QString &value);
    void addHeading(const QString &words, const QString &language);
    void save(bool isReply);
    void keep(const QString &path, const QByteArray &bytes, const QStringList &words);
    const handoff::PackageItem *itemNamed(const QString &row) const;
    QStringList languages() const;
    QString words(const records::LocalText &text) const;
    int answered() const;

    const Theme &m_theme;
    TaskRunner &m_tasks;
    QString m_path;
    std::optional<handoff::OpenedPackage> m_package;
    QMap<int, TypedAnswer> m_answers;
    TypedLetter m_letter;
    bool m_unsaved = false;
    QString m_language;                                  // of the package's words; empty: as the window
    QString m_problem;                                   // why nothing could be opened
    QStringList m_savedWords;
    QPointer<NoteStrip> m_note, m_saved;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    FlowLabel *m_lockedWords, *m_wrong, *m_count;
    Field *m_secret;
    Button *m_unlock, *m_other, *m_sheet, *m_reply;
    QHBoxLayout *m_band;
    QWidget *m_foot;
    RowList *m_list = nullptr;
    ScrollColumn *m_left = nullptr, *m_right = nullptr;
    QPointer<PackageAnswer> m_form;
};

}  // namespace balai::ui
