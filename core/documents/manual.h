#pragma once
// The manual inside the program: one file a chapter, one folder a language, all with the same file names and headings.
// Form of a file, and nothing else is accepted: "# " once and first; "## "; paragraphs, each one line; items "- " and
// "1. " counted up; **bold** within a line; an empty line between parts. UTF-8, no control or invisible characters.
#include "core/documents/model.h"

#include <QByteArray>

namespace balai::documents {

struct Chapter {
    QString name;  // "05-a-meeting"
    QString title;
    Document document;  // the title is its first block
};
// Throws Error{InvalidInput, line, reason}.
Chapter readChapter(const QString &name, const QByteArray &bytes, const QString &language);

QString plainText(const Spans &spans);

class Manual {
public:
    // `folder`: of the languages' folders, else that beside the program.
    explicit Manual(const QString &folder = {});

    // Of the English set, in order: no other language has more.
    QStringList chapters() const;

    struct Shown {
        Chapter chapter;
        bool isTranslated = true;  // false: asked for in a language that does not have it, shown in English
    };
    // Throws Error{NotFound}; a translation that cannot be read counts as missing.
    Shown chapter(const QString &name, const QString &language) const;

    // Chapters in which all of the words stand in one paragraph or item, with the first such; titles alone count too.
    struct Found {
        QString name, title, words;
    };
    std::vector<Found> find(const QString &words, const QString &language) const;

private:
    QString path(const QString &name, const QString &language) const;

    QString m_folder;
};

}  // namespace balai::documents
