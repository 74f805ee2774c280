#pragma once
// What a sentence says of somebody: a trade, a language, that it speaks of a member. Words of all 13 languages are tried,
// since people mix them; resources/details/TAG.json holds them:
//   {"language", "member": [words], "speech": ["language %1"], "names": {TAG: [more names of a language]}, "trades": {CODE: [words]}}
#include <QByteArray>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <vector>

namespace balai::text {

struct DetailLanguage {
    QString language;
    QStringList member;               // "member", "one of us"
    QStringList speech;               // how a language is spoken of, %1 its name
    QMap<QString, QStringList> names; // of languages by tag, beside those that ICU knows
    QMap<QString, QStringList> trades;
};
// Throws Error{Damaged}.
DetailLanguage readDetails(const QByteArray &json);

// A trade or a language that a text names. `words`: as they stand there.
struct SaidDetail {
    QString code;
    QString words;
    bool operator==(const SaidDetail &) const = default;
};

class DetailFinder {
public:
    explicit DetailFinder(const std::vector<DetailLanguage> &languages);
    // `reading`: one of readingsOf() a text.
    std::vector<SaidDetail> tradesIn(const QString &reading) const;
    std::vector<SaidDetail> languagesIn(const QString &reading) const;
    bool speaksOfMember(const QString &reading) const;

private:
    struct Net {
        QString code;
        QRegularExpression expression;
    };
    static std::vector<SaidDetail> found(const std::vector<Net> &nets, const QString &reading);
    std::vector<Net> m_trades, m_languages;
    QRegularExpression m_member;
};

// All files of the folder (left out: those compiled in). Throws Error{NotFound, Damaged}.
std::vector<DetailLanguage> detailLanguages(const QString &folder = {});
// Of those compiled in, made at the first call. Any thread.
const DetailFinder &shippedDetails();

}  // namespace balai::text
