#pragma once
#include "core/base/error.h"
#include "ui/shell/main_window.h"

#include <QPointer>
#include <QRect>
#include <QString>
#include <QUrl>
#include <functional>

class QAbstractItemView;
class QModelIndex;

namespace balai::test {

// A person at the window: keys, clicks, typed words, each of them counted, and a picture whenever one is asked for.
// What cannot be seen cannot be clicked.
class Hand {
public:
    Hand(ui::MainWindow &window, ui::TaskRunner &tasks, int most, const QString &pictures);

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &words);  // into what has the focus
    void click(const char *object);
    void click(QWidget *widget);
    void clickRow(const QString &words);                      // of a list
    void clickCell(QAbstractItemView *view, const QModelIndex &cell);
    void choose(const char *object, const QString &words);    // opens a menu: two actions
    void chooseFile(const QString &path);                     // types the path, presses Enter: two actions

    // Until nothing is done behind the window any more.
    void wait();
    bool becomes(const std::function<bool()> &condition);
    void look(const QString &name);  // keeps a picture
    // All words that can be seen now.
    QString seen();
    template <class T = QWidget> T *find(const char *object) {
        for (T *one : m_window.findChildren<T *>(QLatin1String(object)))
            if (one->isVisible()) return one;
        return nullptr;
    }
    // The same, which may be on its way.
    template <class T = QWidget> T *await(const char *object) {
        T *one = nullptr;
        becomes([&] { return (one = find<T>(object)) != nullptr; });
        if (!one) throw Error(ErrorCode::Internal, QStringLiteral("never shown: ") + QLatin1String(object));
        return one;
    }
    int actions() const { return m_actions; }

private:
    void count();
    QWidget *focus();
    void press(QWidget *widget, const QPoint &at);

    ui::MainWindow &m_window;
    ui::TaskRunner &m_tasks;
    const int m_most;
    const QString m_pictures;
    int m_actions = 0, m_looks = 0;
};

// The other program that opens what Balai hands to the desktop.
class Opened : public QObject {
    Q_OBJECT
public:
    Opened();
    ~Opened() override;
    QString path() const { return m_path; }

public Q_SLOTS:
    void open(const QUrl &url) { m_path = url.toLocalFile(); }

private:
    QString m_path;
};

}  // namespace balai::test
