#include "ui/help/help_topics.h"

#include <QHash>

namespace balai::ui {

QString chapterFor(const QString &topic) {
    static const QHash<QString, QString> chapters{
        {QStringLiteral("today"), QStringLiteral("02-pages-and-keys")},
        {QStringLiteral("meetings"), QStringLiteral("05-a-meeting")},
        {QStringLiteral("review"), QStringLiteral("06-review-by-members")},
        {QStringLiteral("members"), QStringLiteral("03-members")},
        {QStringLiteral("consent"), QStringLiteral("04-asking-for-consent")},
        {QStringLiteral("withdrawal"), QStringLiteral("09-withdrawal-and-recall")},
        {QStringLiteral("recommendations"), QStringLiteral("07-recommendations")},
        {QStringLiteral("handoffs"), QStringLiteral("08-hand-off")},
        {QStringLiteral("exchange"), QStringLiteral("10-two-laptops")},
        {QStringLiteral("consent-forms"), QStringLiteral("04-asking-for-consent")},
        {QStringLiteral("honoraria"), QStringLiteral("11-honoraria-invitations-check-in")},
        {QStringLiteral("bodies"), QStringLiteral("07-recommendations")},
        {QStringLiteral("invitations"), QStringLiteral("11-honoraria-invitations-check-in")},
        {QStringLiteral("backups"), QStringLiteral("12-backups-and-recovery")},
        {QStringLiteral("recovery-sheet"), QStringLiteral("12-backups-and-recovery")},
        {QStringLiteral("accounts"), QStringLiteral("01-first-day")},
        {QStringLiteral("incidents"), QStringLiteral("13-what-balai-cannot-do")},
    };
    return chapters.value(topic, QStringLiteral("02-pages-and-keys"));
}

}  // namespace balai::ui
