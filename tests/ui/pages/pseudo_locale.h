#pragma once
#include <QStringList>
#include <QTranslator>

namespace balai::test {

// Languages that nobody speaks: what a page shows without brackets was never asked to be translated.
enum class Pseudo { Bracketed, Long, Marked };

// Answers for every text of Balai; install it last, so that it is asked first.
class PseudoLocale final : public QTranslator {
public:
    explicit PseudoLocale(Pseudo kind);
    ~PseudoLocale() override;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *hint, int count) const override;

private:
    Pseudo m_kind;
};

// ⟦…⟧ around the text; 60 % longer, in words that may part; or with marks above and below every vowel.
QString pseudo(Pseudo kind, const QString &text);
// What stands outside the brackets, piece by piece, without what has no letter.
QStringList outsideBrackets(const QString &shown);

}  // namespace balai::test
