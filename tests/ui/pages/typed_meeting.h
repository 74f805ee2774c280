#pragma once
#include "core/records/agenda_item.h"
#include "core/records/attendance.h"
#include "core/store/store.h"
#include "tests/ui/pages/desk_a.h"
#include "tests/ui/pages/transcript.h"

#include <functional>

namespace balai::test {

// A planned meeting in the sample council: eight agenda items, eight members invited, English and Khmer.
class TypedMeeting {
public:
    explicit TypedMeeting(DeskA &desk) : m_desk(desk) {}
    void prepare();
    void open();
    // By keys alone, 111 ms of the desk's clock for each: 90 words of six letters a minute.
    void type(const std::vector<Turn> &turns);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void letters(const QString &words);
    Id<records::Meeting> id() const { return m_meeting.id; }
    QString speakerName(int speaker) const { return m_speakers[size_t(speaker)].name; }
    Id<records::Member> speaker(int speaker) const { return m_speakers[size_t(speaker)].id; }
    Id<records::AgendaItem> item(int item) const { return m_items[size_t(item)].id; }
    // Called before each key.
    std::function<void()> onKey = [] {};
    int keys() const { return m_keys; }

private:
    void begin(const Turn &turn);
    void say(const Turn &turn);
    void goOffRecord(const Turn &turn);
    void choose(int speaker);
    QWidget *typing();

    DeskA &m_desk;
    records::Meeting m_meeting;
    std::vector<records::AgendaItem> m_items;
    std::vector<records::Member> m_speakers;
    int m_keys = 0;
    bool m_second = false;
};

// Every page of the database as it is once decrypted, free ones too.
QByteArray pagesOf(store::Store &store);

}  // namespace balai::test
