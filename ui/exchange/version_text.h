#pragma once
#include "ui/exchange/differences.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_flow.h"

#include <QLabel>

namespace balai::ui {

enum class VersionLook { First, Second };  // solid and dashed underline

// One of two versions: words that only it has are bold, underlined and tinted.
class VersionText : public QLabel, public ShowsText {
    Q_OBJECT
public:
    VersionText(const Theme &theme, VersionLook look, QWidget *parent = nullptr);
    void set(const std::vector<VersionPart> &parts, const QString &language);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Piece {  // never broken inside
        QString text;
        bool only = false;
        bool endsLine = false;
        double x = 0, width = 0;
        int line = 0;
    };
    std::vector<Piece> placed(double width) const;
    int lineHeight() const;

    const Theme &m_theme;
    VersionLook m_look;
    std::vector<VersionPart> m_parts;
    QString m_language;
};

}  // namespace balai::ui
