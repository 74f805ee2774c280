#pragma once
#include "ui/shell/page.h"

namespace balai::ui {

class Button;
class Choice;
class FlowLabel;
class Records;
class ScrollColumn;
class TranslationSheets;
class VoicesLine;

// Language and look of this account, when the vault locks by itself, and what the council agreed.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Settings"); }
    void refresh() override;
    void focusFirst() override;

private:
    void add(Choice *choice, FlowLabel *words);
    void addKeys();
    void refreshChoices();
    void refreshForm();
    void chooseForm();
    void refreshKeys();

    PageTools m_tools;
    const Theme &m_theme;
    Records &m_records;
    ScrollColumn *m_column;
    FlowLabel *m_own, *m_ours, *m_languageWords, *m_digitsWords, *m_lookWords, *m_idleWords, *m_monthsWords, *m_replyWords, *m_recallWords, *m_orderWords, *m_keys, *m_keysSaid;
    Button *m_passphrase, *m_sheet, *m_accounts, *m_incidents, *m_words, *m_groups, *m_helpers;
    bool m_wasTried = true;
    Choice *m_language, *m_digits, *m_era, *m_look, *m_idle, *m_months, *m_reply, *m_recall, *m_order;
    TranslationSheets *m_sheets;
    VoicesLine *m_voices;
};

}  // namespace balai::ui
