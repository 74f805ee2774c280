#include "core/handoff/spec.h"

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace balai::handoff {
namespace {

[[noreturn]] void wrong(const QString &field, const char *reason) {
    throw Error(ErrorCode::InvalidInput, QStringLiteral("hand-off spec: ") % field % u' ' % QLatin1String(reason),
                {{QStringLiteral("field"), field}, {QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

// An object of which every field has to be asked for.
class Fields {
public:
    Fields(const QJsonValue &value, QString path) : m_path(std::move(path)) {
        if (!value.isObject()) wrong(m_path.isEmpty() ? QStringLiteral("spec") : m_path, "is no object");
        m_object = value.toObject();
    }
    QString name(const char *field) const {
        return m_path.isEmpty() ? QString::fromLatin1(field) : QString(m_path % u'.' % QLatin1String(field));
    }
    bool has(const char *field) { return !take(field).isUndefined(); }
    QJsonValue take(const char *field) {
        m_known.insert(QString::fromLatin1(field));
        return m_object.value(QLatin1String(field));
    }
    QString text(const char *field) {
        const QJsonValue value = take(field);
        if (!value.isString() || value.toString().trimmed().isEmpty()) wrong(name(field), "is no text");
        return value.toString();
    }
    QJsonArray list(const char *field) {
        const QJsonValue value = take(field);
        if (value.isUndefined()) return {};
        if (!value.isArray()) wrong(name(field), "is no list");
        return value.toArray();
    }
    Uuid id(const char *field) { return idIn(take(field), name(field)); }
    static Uuid idIn(const QJsonValue &value, const QString &field) {
        const auto id = Uuid::parse(value.toString());
        if (!id || id->isNull()) wrong(field, "is no id");
        return *id;
    }
    template <class K> std::vector<Id<K>> ids(const char *field) {
        std::vector<Id<K>> out;
        for (const QJsonValue value : list(field)) {
            const Id<K> id(idIn(value, name(field)));
            if (std::find(out.begin(), out.end(), id) != out.end()) wrong(name(field), "holds one thing twice");
            out.push_back(id);
        }
        return out;
    }
    void nothingElse() const {
        for (auto field = m_object.begin(); field != m_object.end(); ++field)
            if (!m_known.contains(field.key())) wrong(name(field.key().toLatin1().constData()), "is not known");
    }

private:
    QString m_path;
    QJsonObject m_object;
    QSet<QString> m_known;
};

records::Audience audienceIn(Fields &fields) {
    if (!fields.has("audience")) return records::Audience::body;
    const auto audience = records::fromWord<records::Audience>(fields.text("audience"));
    using enum records::Audience;
    if (audience != body && audience != government && audience != partners && audience != public_)
        wrong(QStringLiteral("audience"), "is not body, government, partners or public");
    return audience;
}

records::Use useIn(Fields &fields, records::Audience audience) {
    using enum records::Use;
    const auto use = fields.has("use") ? records::fromWord<records::Use>(fields.text("use")) : share;
    const bool forPublic = use == publish || use == media;
    if (use != share && use != research && use != training && !forPublic) wrong(QStringLiteral("use"), "is not a release's");
    if (audience == records::Audience::public_ && !forPublic) wrong(QStringLiteral("use"), "is not publish or media");
    return use;
}

QStringList languagesIn(Fields &fields) {
    static const QRegularExpression tag(QStringLiteral("\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"));
    QStringList languages;
    for (const QJsonValue value : fields.list("languages")) {
        if (!tag.match(value.toString()).hasMatch()) wrong(QStringLiteral("languages"), "holds no language tag");
        if (languages.contains(value.toString())) wrong(QStringLiteral("languages"), "holds one language twice");
        languages.append(value.toString());
    }
    return languages;
}

Forms formsIn(Fields &fields) {
    if (!fields.has("forms")) return {};
    Forms forms{false, false, false, false};
    for (const QJsonValue value : fields.list("forms")) {
        if (value == QJsonValue(QStringLiteral("pdf"))) forms.pdf = true;
        else if (value == QJsonValue(QStringLiteral("odt"))) forms.odt = true;
        else if (value == QJsonValue(QStringLiteral("xlsx"))) forms.xlsx = true;
        else if (value == QJsonValue(QStringLiteral("json"))) forms.json = true;
        else wrong(QStringLiteral("forms"), "holds an unknown form");
    }
    if (!forms.pdf && !forms.odt && !forms.xlsx && !forms.json) wrong(QStringLiteral("forms"), "is empty");
    return forms;
}

void takeChoice(Fields &fields, Spec &spec) {
    Fields what(fields.take("what"), QStringLiteral("what"));
    spec.recommendations = what.ids<records::Recommendation>("recommendations");
    spec.minutes = what.ids<records::Meeting>("minutes");
    spec.decisions = what.ids<records::Block>("decisions");
    spec.attachments = what.ids<records::Attachment>("attachments");
    what.nothingElse();
    if (spec.recommendations.empty() && spec.minutes.empty() && spec.decisions.empty() && spec.attachments.empty())
        wrong(QStringLiteral("what"), "is empty");
}

constexpr qsizetype longestLine = 200;

QString lineIn(Fields &fields, const char *field) {
    if (!fields.has(field)) return {};
    const QString line = fields.text(field).trimmed();
    const bool control = std::any_of(line.begin(), line.end(), [](QChar c) { return c.unicode() < 0x20; });
    if (control || line.size() > longestLine) wrong(fields.name(field), "is no line");
    return line;
}

Letter letterIn(Fields &fields) {
    if (!fields.has("letter")) return {};
    Fields given(fields.take("letter"), QStringLiteral("letter"));
    Letter letter{lineIn(given, "addressee"), lineIn(given, "place"), true};
    const QJsonValue head = given.take("letterhead");
    if (!head.isUndefined() && !head.isBool()) wrong(given.name("letterhead"), "is not true or false");
    letter.hasLetterhead = head.toBool(true);
    given.nothingElse();
    return letter;
}

void takeAnswers(Fields &fields, Spec &spec) {
    for (const QJsonValue value : fields.list("answers")) {
        Fields answer(value, QStringLiteral("answers"));
        spec.answers.push_back({answer.text("finding"), answer.text("reason")});
        answer.nothingElse();
    }
    for (const QJsonValue value : fields.list("restrictions")) {
        Fields kept(value, QStringLiteral("restrictions"));
        spec.restrictions.push_back({Id<records::Consent>(kept.id("consent")), kept.text("reason")});
        kept.nothingElse();
    }
}

template <class Ids> QJsonArray texts(const Ids &ids) {
    QJsonArray out;
    for (const auto &id : ids) out.append(id.text());
    return out;
}

}  // namespace

Spec parseSpec(const QByteArray &json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) wrong(QStringLiteral("spec"), "is no JSON");
    Fields fields(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {});
    Spec spec;
    spec.body = Id<records::Body>(fields.id("body"));
    spec.audience = audienceIn(fields);
    spec.use = useIn(fields, spec.audience);
    spec.languages = languagesIn(fields);
    takeChoice(fields, spec);
    spec.forms = formsIn(fields);
    spec.letter = letterIn(fields);
    takeAnswers(fields, spec);
    if (fields.has("confirmedBy")) spec.confirmedBy = Id<records::Account>(fields.id("confirmedBy"));
    if (fields.has("replaces")) spec.replaces = Id<records::Handoff>(fields.id("replaces"));
    fields.nothingElse();
    return spec;
}

QByteArray specText(const Spec &spec) {
    const QJsonObject what{{QStringLiteral("recommendations"), texts(spec.recommendations)},
                           {QStringLiteral("minutes"), texts(spec.minutes)},
                           {QStringLiteral("decisions"), texts(spec.decisions)},
                           {QStringLiteral("attachments"), texts(spec.attachments)}};
    QJsonObject all{{QStringLiteral("body"), spec.body.text()},
                          {QStringLiteral("audience"), records::wordOf(spec.audience)},
                          {QStringLiteral("use"), records::wordOf(spec.use)},
                          {QStringLiteral("languages"), QJsonArray::fromStringList(spec.languages)},
                          {QStringLiteral("what"), what}};
    if (spec.letter != Letter()) {
        all.insert(QStringLiteral("letter"), QJsonObject{{QStringLiteral("addressee"), spec.letter.addressee},
                                                         {QStringLiteral("place"), spec.letter.place},
                                                         {QStringLiteral("letterhead"), spec.letter.hasLetterhead}});
    }
    if (spec.replaces) all.insert(QStringLiteral("replaces"), spec.replaces.text());
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

}  // namespace balai::handoff
