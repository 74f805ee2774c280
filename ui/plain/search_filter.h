#pragma once
#include "core/search/index.h"

#include <functional>

class QWidget;

namespace balai::ui {

class Records;
class Theme;

// What a search keeps to: kind, language, a member, days. Empty: everything.
struct SearchFilter {
    QString kind, language;
    Uuid member;
    QDate from, until;

    bool isEmpty() const { return *this == SearchFilter{}; }
    bool operator==(const SearchFilter &) const = default;
    search::Wanted wanted(const QString &words) const;
};

// A search that the council keeps, as a setting "search/…".
struct KeptSearch {
    QString key;
    QString words;
    SearchFilter filter;
};
std::vector<KeptSearch> keptSearches(const Records &records);
void keepSearch(Records &records, QWidget *guard, const QString &words, const SearchFilter &filter);
void dropSearch(Records &records, QWidget *guard, const QString &key);

// "Minutes · ខ្មែរ · White Lotus · from 1 June 2026": what it keeps to, for people; empty where it keeps to nothing.
QString filterWords(const Records &records, const SearchFilter &filter, const Theme &theme);
QString kindOfHit(const QString &kind);

// Asks over the page what to keep to.
void askForFilter(const Theme &theme, Records &records, QWidget *anchor, const SearchFilter &now, std::function<void(const SearchFilter &)> chosen);

}  // namespace balai::ui
