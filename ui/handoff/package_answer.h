#pragma once
#include "core/handoff/opened_package.h"
#include "core/handoff/payload.h"

#include <QWidget>

namespace balai::ui {

class Choice;
class Field;
class FlowLabel;
class TextEditor;
class Theme;

// What an office answers to one recommendation, as it was typed.
struct TypedAnswer {
    QString response;  // word of a record, "partly"; empty: no answer yet
    QString reason;
    QString due;
    bool isEmpty() const { return response.isEmpty() && reason.trimmed().isEmpty() && due.trimmed().isEmpty(); }
};

// The same fields as a line of the response sheet, in place.
class PackageAnswer : public QWidget {
    Q_OBJECT
public:
    PackageAnswer(const Theme &theme, const TypedAnswer &answer, QWidget *parent = nullptr);
    void say(const QString &wrong);  // under the fields

Q_SIGNALS:
    void edited(const balai::ui::TypedAnswer &answer);

private:
    void tell();

    Choice *m_response;
    TextEditor *m_reason;
    Field *m_due;
    FlowLabel *m_wrong;
};

// What is said in all answers of one reply.
struct TypedLetter {
    QString reference, date, office;
    bool hasStopped = false;  // what was called back is no longer used
};

// A day as it was typed: nullopt where it is none or could be read two ways; an invalid day where nothing was typed.
std::optional<QDate> typedDay(const QString &typed, const QString &language);

// The number of the first answer that cannot be sent as it stands, and why, in a sentence.
struct AnswerQuestion {
    int item = 0;  // 0: the letter
    QString sentence;
};
std::optional<AnswerQuestion> questionAbout(const QMap<int, TypedAnswer> &answers, const TypedLetter &letter, const QString &language);

// Lines of a response sheet, of what was answered. Everything was asked about before.
std::vector<QMap<handoff::Column, QString>> linesOf(const handoff::PackageText &package, const QMap<int, TypedAnswer> &answers, const TypedLetter &letter,
                                                    const QString &language);

}  // namespace balai::ui
