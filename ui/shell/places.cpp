#include "ui/shell/session.h"

namespace balai::ui {

QString placeId(Place place) {
    switch (place) {
    case Place::Today: return QStringLiteral("today");
    case Place::Meetings: return QStringLiteral("meetings");
    case Place::Members: return QStringLiteral("members");
    case Place::Recommendations: return QStringLiteral("recommendations");
    case Place::Handoffs: return QStringLiteral("handoffs");
    case Place::Exchange: return QStringLiteral("exchange");
    case Place::ConsentForms: return QStringLiteral("consent-forms");
    case Place::Honoraria: return QStringLiteral("honoraria");
    case Place::Bodies: return QStringLiteral("bodies");
    case Place::Invitations: return QStringLiteral("invitations");
    case Place::Backups: return QStringLiteral("backups");
    case Place::Settings: return QStringLiteral("settings");
    case Place::Help: return QStringLiteral("help");
    case Place::Search: return QStringLiteral("search");
    case Place::Accounts: return QStringLiteral("accounts");
    case Place::RecoverySheet: return QStringLiteral("recovery-sheet");
    case Place::Incidents: return QStringLiteral("incidents");
    }
    return {};
}

const QList<Place> &sidebarPlaces() {
    static const QList<Place> places{Place::Today, Place::Meetings, Place::Members, Place::Recommendations, Place::Handoffs, Place::Exchange};
    return places;
}

const QList<Place> &menuPlaces() {
    static const QList<Place> places{Place::ConsentForms, Place::Honoraria, Place::Bodies, Place::Invitations, Place::Backups, Place::Settings, Place::Help};
    return places;
}

const QList<Place> &innerPlaces() {
    static const QList<Place> places{Place::Search, Place::Accounts, Place::RecoverySheet, Place::Incidents};
    return places;
}

}  // namespace balai::ui
