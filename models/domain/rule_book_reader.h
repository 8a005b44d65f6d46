// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"
#include "models/domain/rule_values.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hengzhao
{

/// Reads one rule book: fills in what is absent, notes all that is wrong, and brings the document into one form.
class RuleBookReader
{
public:
    [[nodiscard]] RuleBookReading read(const QJsonObject &given);
    /// What a book may say to the public. No default fills it in: certificates begin with the book, and those of old
    /// books must hold.
    [[nodiscard]] static QStringList publicKeys();

private:
    void readYear();
    void readCity();
    void addDefaults();
    void readSimpleRules();
    void readWindows();
    void readWindow(const QString &name, const QJsonValue &value);
    void readBatches();
    void readBatch(QJsonObject &batch, const QString &path);
    std::optional<QDate> readBatchDate(QJsonObject &batch, const QString &key, const QString &path);
    void readRanking();
    void addRankingKey(const RankingKey &key, const QString &path);
    void readApproval();
    void readApprovalRule(QJsonObject &rule, const QString &path);
    QStringList readChain(const QJsonValue &value, const QString &path);
    void addStandardApproval(QJsonArray &rules);
    void readTargets();
    void readPlanAuthorities();
    void readPublicity();
    void readShareBand(const QJsonValue &value);
    void readFiling();
    void readPublicNotice();
    void readTelephone(QJsonObject &telephone, const QString &path);

    RuleBook m_book;
    QJsonObject m_document;
    QJsonObject m_standard;
    RuleValues m_values;
};

} // namespace hengzhao
