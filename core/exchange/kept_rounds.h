#pragma once
// What this device remembers of its rounds, in the encrypted table `meta`.
#include "core/council/session.h"

#include <QJsonObject>

namespace balai::exchange {

// {TOKEN: {"round","meeting","secret","made","seats":{SEAT:MEMBER},"items":{ITEM:{"block","texts":{LANGUAGE:COMMITMENT}}}}}
QJsonObject keptRounds(council::Session &session);
void keepRound(council::Session &session, const QString &token, const QJsonObject &round);
void forgetRound(council::Session &session, const QString &token, bool received);
bool wasReceived(council::Session &session, const QString &token);

// "turns-TOKEN.sealed": the name says nothing.
QString turnFileName(const QString &token);
QStringList turnFilesIn(const QString &folder);
QString tokenOf(const QString &fileName);

}  // namespace balai::exchange
