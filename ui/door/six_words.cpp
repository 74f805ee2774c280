#include "ui/door/six_words.h"

namespace balai::ui {

crypto::SecretBytes sixWordsIn(const QString &typed) {
    QString line;
    for (const QChar letter : typed.toLower()) line.append(letter.isLetter() ? letter : QChar(u' '));
    QByteArray bytes = line.simplified().replace(u' ', u'-').toUtf8();
    return crypto::SecretBytes::taking(bytes);
}

}  // namespace balai::ui
