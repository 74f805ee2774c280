#pragma once
#include "core/records/kind_info.h"
#include "core/search/terms.h"
#include "core/store/store.h"

#include <QDate>
#include <optional>

namespace balai::search {

// What of one record is looked through. Sealed fields never are.
struct Words {
    QString title;  // name, title, reference: one a line
    QString body;
    Facts facts;

    QString all() const { return title.isEmpty() ? body : body.isEmpty() ? title : QString(title + u'\n' + body); }
};

// nullopt: no such record, removed, or without a word.
std::optional<Words> wordsOf(const store::Store &store, const records::KindInfo &kind, Uuid id);

// The day it is found by: of its meeting, else its own, else the day it was written.
std::optional<QDate> dayOf(const store::Store &store, const records::KindInfo &kind, Uuid id);

// Stands for everything that decides about the words of a record: an index made with another one is made again.
QByteArray wordsFingerprint();

}  // namespace balai::search
