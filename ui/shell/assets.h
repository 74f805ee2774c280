#pragma once
#include <QString>
#include <QStringList>

namespace balai::ui {

// Where fonts, icons and translations lie: beside the program in ../share/balai, or, in a development build, in the
// fetched packages. All are plain files: nothing of them is compiled in.
class Assets {
public:
    Assets();                                  // from the program's own folder
    explicit Assets(const QString &share);     // for tests
    QString icon(const QString &name) const;   // path of NAME.svg, empty when there is none
    QString font(const QString &file) const;   // path of e.g. NotoSansKhmer_400Regular.ttf, empty when there is none
    QString translation(const QString &tag) const;  // path of balai_TAG.qm, empty when there is none

private:
    QString m_share;
};

}  // namespace balai::ui
