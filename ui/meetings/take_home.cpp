#include "ui/meetings/take_home.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/consent_reader.h"
#include "core/council/gate.h"
#include "core/council/minutes.h"
#include "core/council/reading_paper.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "core/exchange/packet.h"
#include "ui/handoff/recall_print.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/told_words.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/pop_over.h"
#include "ui/widgets/row_list.h"
#include "ui/workplace/records.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

namespace {

class TakeHome {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::TakeHome)
public:
    TakeHome(const Theme &theme, Records &records, QWidget *anchor, Id<Meeting> meeting) : m_theme(theme), m_records(records), m_anchor(anchor), m_meeting(meeting) {}

    void open() const {
        auto *over = new PopOver(m_theme, m_anchor, 380);
        over->setObjectName(QStringLiteral("take-home"));
        over->box()->addWidget(new FlowLabel(m_theme, tr("What members take home"), {Type::Base, true}));
        auto *list = new RowList(m_theme, RowList::Look::Plain);
        list->setObjectName(QStringLiteral("take-home-list"));
        list->setAccessibleName(tr("Members who take something home"));
        const RowGroup group = rows();
        list->setGroups({group});
        over->box()->addWidget(list);
        if (group.rows.isEmpty()) over->box()->addWidget(new FlowLabel(m_theme, tr("Nobody wants to take these minutes home."), {Type::Table}));
        QObject::connect(list, &RowList::opened, over, [over, self = *this](const QString &id) {
            over->close();
            self.make(Id<Member>(Uuid::parse(id).value_or(Uuid())));
        });
        over->open();
        list->focusFirst();
    }

private:
    RowGroup rows() const {
        RowGroup group;
        group.counted = false;
        for (const Id<Member> id : council::reviewersOf(m_records.read(), m_meeting)) {
            const auto member = m_records.read().find(id);
            const bool takes = member && (member->takesHome == TakesHome::paper || member->takesHome == TakesHome::file);
            if (!takes) continue;
            RowSpec spec;
            spec.id = id.text();
            spec.text = member->name;
            spec.icon = member->takesHome == TakesHome::paper ? QStringLiteral("printer") : QStringLiteral("usb");
            spec.when = member->takesHome == TakesHome::paper ? tr("on paper") : tr("as a file");
            group.rows.append(spec);
        }
        return group;
    }

    void make(Id<Member> id) const {
        const auto member = m_records.read().find(id);
        if (!member) return;
        if (member->takesHome == TakesHome::paper) return paper(id);
        file(id);
    }

    // The file's name says nothing of her or of the council.
    void paper(Id<Member> member) const {
        chooseNewFile(m_anchor, tr("Where to put the paper"), QStringLiteral("paper.pdf"), tr("PDF (*.pdf)"), [self = *this, member](const QString &path) {
            const QString fonts = fontFolder(self.m_theme.assets());
            self.m_records.look<bool>(
                tr("Making the paper"), self.m_anchor,
                [meeting = self.m_meeting, member, path, fonts](const store::Store &store) {
                    const auto paper = council::readingPaper(store, meeting, member);
                    if (const auto *held = std::get_if<council::HeldBack>(&paper))
                        throw Error(ErrorCode::Refused, QStringLiteral("the minutes stay here"), {{QStringLiteral("reason"), held->reason}});
                    const documents::FontSet set(fonts);
                    writeFile(path, documents::toPdf(std::get<documents::Document>(paper), set, {{}, {}, council::today(store)}), FileAccess::Private);
                    return true;
                },
                [](bool) {});
        });
    }

    void file(Id<Member> member) const {
        chooseNewFile(m_anchor, tr("Where to put the file"), QStringLiteral("reading.age"), tr("Sealed file (*.age)"), [self = *this, member](const QString &path) {
            self.m_records.ask<QString>(
                tr("Making the file"), self.m_anchor,
                [meeting = self.m_meeting, member, path](council::Session &session, Progress &) {
                    return QString::fromLatin1(exchange::makePacketToTell(session, {meeting, member, {}, 14}, path).passphrase.view());
                },
                [self](const QString &words) {
                    tellWords(self.m_theme, self.m_anchor, QStringLiteral("take-home"), tr("These six words open the file. Let the member write them down, apart from it."), words);
                });
        });
    }

    const Theme &m_theme;
    Records &m_records;
    QWidget *m_anchor;
    Id<Meeting> m_meeting;
};

}  // namespace

void openTakeHome(const Theme &theme, Records &records, QWidget *anchor, Id<Meeting> meeting) { TakeHome(theme, records, anchor, meeting).open(); }

}  // namespace balai::ui
