#pragma once
// Paragraphs of a language made anew from the sentences that Balai has in it: those of its interface and of the sample
// council. The same ones for one seed, and as many as are wanted.
#include "core/base/random.h"
#include "tests/support/source_dir.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>
#include <algorithm>

namespace balai::test {

inline QByteArray contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void addSentencesOfInterface(QSet<QString> &out, const QString &language) {
    QXmlStreamReader xml(contentOf(inSource("translations/balai_") + language + QStringLiteral(".ts")));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"numerusform" || (xml.name() == u"translation" && xml.attributes().isEmpty())) out.insert(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
}

inline void addSentencesOfSample(QSet<QString> &out, const QString &language, const QJsonValue &value) {
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const auto &item : items) addSentencesOfSample(out, language, item);
    }
    const QJsonObject object = value.toObject();
    for (auto part = object.begin(); part != object.end(); ++part) {
        if (part.key() == language && part->isString()) out.insert(part->toString());
        else addSentencesOfSample(out, language, *part);
    }
}

inline QStringList sentencesIn(const QString &language) {
    QSet<QString> found;
    addSentencesOfInterface(found, language);
    const QDir sample(inSource("resources/sample"));
    for (const QString &name : sample.entryList({QStringLiteral("*.json")})) addSentencesOfSample(found, language, QJsonDocument::fromJson(contentOf(sample.filePath(name))).array());
    QStringList out;
    for (QString sentence : found) {
        sentence = sentence.simplified().replace(u"%n"_qs, u"12"_qs).replace(u"%1"_qs, u"2026"_qs).replace(u'%', u'4');
        if (sentence.size() >= 12) out.append(sentence);
    }
    std::sort(out.begin(), out.end());
    return out;
}

// One to four sentences; one in eight has a word of Latin letters and figures in it.
class Paragraphs {
public:
    explicit Paragraphs(const QString &language) : m_random(QByteArray("paragraphs ") + language.toUtf8()), m_sentences(sentencesIn(language)), m_gap(language == u"zh" ? QString() : QStringLiteral(" ")) {}
    bool isEmpty() const { return m_sentences.isEmpty(); }
    QString next() {
        QStringList parts;
        for (quint64 left = 1 + m_random.below(4); left > 0; --left) parts.append(m_sentences[qsizetype(m_random.below(quint64(m_sentences.size())))]);
        if (m_random.below(8) == 0) parts.insert(1, QStringLiteral("ASEAN-R-12 (2026)"));
        return parts.join(m_gap);
    }

private:
    SeededRandom m_random;
    QStringList m_sentences;
    QString m_gap;
};

// How many of each script: few where every change waits for it, more where BALAI_BREAK_PARAGRAPHS says so.
inline int paragraphsPerScript() {
    const int wanted = qEnvironmentVariableIntValue("BALAI_BREAK_PARAGRAPHS");
    return wanted > 0 ? wanted : 24;
}

// Script by script, the languages that are written in it.
inline const QMap<QString, QStringList> &languagesOfScripts() {
    static const QMap<QString, QStringList> all{
        {QStringLiteral("Latin"), {QStringLiteral("en"), QStringLiteral("id"), QStringLiteral("ms"), QStringLiteral("fil"), QStringLiteral("vi"), QStringLiteral("pt"), QStringLiteral("tet")}},
        {QStringLiteral("Thai"), {QStringLiteral("th")}},  {QStringLiteral("Lao"), {QStringLiteral("lo")}},  {QStringLiteral("Khmer"), {QStringLiteral("km")}},
        {QStringLiteral("Burmese"), {QStringLiteral("my")}}, {QStringLiteral("Han"), {QStringLiteral("zh")}}, {QStringLiteral("Tamil"), {QStringLiteral("ta")}}};
    return all;
}

inline const std::vector<int> &breakWidths() {
    static const std::vector<int> widths{160, 180, 200, 230, 260, 300, 350, 400, 460, 530, 620, 760};
    return widths;
}

}  // namespace balai::test
