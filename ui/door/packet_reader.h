#pragma once
#include "core/exchange/packet_file.h"
#include "core/vault/machine.h"
#include "ui/shell/page.h"

#include <map>

namespace balai::ui {

class AloneFrame;
class Button;
class FlowLabel;
class Records;
class TextEditor;
class VoiceNote;

// The passages of a packet, one at a time, her own first, with four answers each; at the end her answers are saved,
// sealed for the council.
class PacketReader : public QWidget {
    Q_OBJECT
public:
    PacketReader(const PageTools &tools, Records &records);
    void begin(const exchange::PacketText &packet);
    void forget();  // also from the widgets
    const std::vector<exchange::PacketAnswer> answers() const;

Q_SIGNALS:
    void finished();
    void coverAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Step { Reading, Writing, End };
    void build();
    void refresh();
    void showPassage();
    void give(records::Answer answer, const QString &words = {}, const QByteArray &spoken = {});
    void giveWritten();
    qsizetype roomToSpeak() const;  // in bytes, beside the notes of the other passages
    void move(int by);
    void go(Step step);
    void save();
    bool isUnfolded() const { return m_unfolded || now().contentNote.isEmpty(); }
    const exchange::PacketBlock &now() const { return m_packet.blocks[size_t(m_at)]; }

    const PageTools m_tools;
    const Theme &m_theme;
    Records &m_records;
    exchange::PacketText m_packet;
    std::map<Uuid, exchange::PacketAnswer> m_answers;
    int m_at = 0;
    Step m_step = Step::Reading;
    bool m_unfolded = false;
    AloneFrame *m_frame;
    FlowLabel *m_words, *m_note;
    TextEditor *m_editor;
    VoiceNote *m_spoken;
    Button *m_unfold, *m_give, *m_before, *m_next, *m_save;
    Button *m_right, *m_change, *m_takeOut, *m_later;
};

}  // namespace balai::ui
