#pragma once
#include "core/records/attachment.h"
#include "core/records/kind_info.h"
#include "ui/plain/picture_view.h"

#include <QWidget>
#include <functional>

class QLayout;
class QMenu;
class QVBoxLayout;

namespace balai::ui {

class FlowLabel;
class Records;
class RowList;

// The files kept with one record: listed, looked at, added and erased; of what may go with a hand-off, who is in it. Everything is read and decoded behind the window.
// Made anew with the page around it, as details are.
class KeptFiles : public QWidget {
    Q_OBJECT
public:
    struct Of {
        const records::KindInfo &kind;
        Uuid id;
    };
    // `title` stands over the list, `step` on the button that adds one, `record` on the one that records one; empty: none does.
    KeptFiles(const Theme &theme, Records &records, const Of &of, const QString &title, const QString &step, const QString &record = {});

private:
    void build(const QString &title, const QString &step, const QString &record);
    void addRecording(const QString &record, QVBoxLayout *column);
    void keepRecording(const QByteArray &file);
    void addList(const QString &title, QVBoxLayout *column);
    QString typeWords(const QString &mediaType) const;
    QString sizeWords(qint64 bytes) const;
    void choose();
    void keep(const QString &path);
    void look(const QString &id);
    struct Seen;
    std::function<KeptFiles *()> present() const;
    void showSeen(const records::Attachment &file, const Seen &seen);
    QWidget *seenWidget(const Seen &seen, const QString &name) const;
    void addWhoIsIn(QLayout *row, const records::Attachment &file);
    void fillWhoIsIn(QMenu &menu, Id<records::Attachment> id);
    QString whyNotShown(NoPicture why) const;
    void askErase(const records::Attachment &file);
    void say(const QString &words);

    const Theme &m_theme;
    Records &m_records;
    const Of m_of;
    RowList *m_list = nullptr;
    FlowLabel *m_said;
};

}  // namespace balai::ui
