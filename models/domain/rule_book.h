// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/batch.h"
#include "models/domain/filing_rules.h"
#include "models/domain/finding.h"
#include "models/domain/ranking_key.h"
#include "models/domain/school.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace hengzhao
{

/// A named span of days, both inclusive. One day where both are the same.
struct Window {
    QDate from;
    QDate to;

    [[nodiscard]] bool contains(QDate day) const { return from <= day && day <= to; }

    friend bool operator==(const Window &, const Window &) = default;
};

/// What the rule book says of one batch.
struct BatchRule {
    int batch = 0;
    BatchMode mode = BatchMode::ChoiceFirst;
    ChoiceSource choices = ChoiceSource::SupplementaryOrFirst;
    std::optional<QDate> runBy;
    std::optional<QDate> confirmBy;
    std::optional<QDate> submitBy;
    std::optional<QDate> approveBy;

    friend bool operator==(const BatchRule &, const BatchRule &) = default;
};

/// The chain of roles a list goes through (R26). Without `urban` it holds for every place.
struct ApprovalRule {
    SchoolCategory category = SchoolCategory::Secondary;
    std::optional<bool> urban;
    QStringList chain;

    friend bool operator==(const ApprovalRule &, const ApprovalRule &) = default;
};

/// The season's aims (R34, R37, R39). Shares are parts of one.
struct Targets {
    double shareLow = 0.45;
    double shareHigh = 0.55;
    double entryRate = 0.95;
    int careerLessons = 3;

    friend bool operator==(const Targets &, const Targets &) = default;
};

/// How publicity is held to dates (R34).
struct PublicityRules {
    /// District activity plans are handed in at least so many days before they start.
    int leadDays = 7;

    friend bool operator==(const PublicityRules &, const PublicityRules &) = default;
};

/// A number that anybody may call for advice or to complain; printed on booklet and poster.
struct Telephone {
    QString organisation;
    QString phone;

    friend bool operator==(const Telephone &, const Telephone &) = default;
};

struct RuleBookReading;

/// 招生年度规则: every number, date, order and chain of one season (contract, section 3). Read from JSON and written
/// back to it whole, unknown keys included; never invalid.
class RuleBook
{
public:
    /// Every finding at once. There is a book where no finding is a problem.
    [[nodiscard]] static RuleBookReading read(const QByteArray &json);
    /// The book that comes with the program, its dates and its lot seed moved to another year.
    [[nodiscard]] static RuleBook standard(int year);

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] const QString &cityCode() const { return m_cityCode; }
    [[nodiscard]] const QString &cityName() const { return m_cityName; }
    [[nodiscard]] int maxChoices() const { return m_maxChoices; }
    [[nodiscard]] std::optional<Window> window(const QString &name) const;
    [[nodiscard]] const QMap<QString, Window> &windows() const { return m_windows; }
    [[nodiscard]] const QList<BatchRule> &batches() const { return m_batches; }
    [[nodiscard]] std::optional<BatchRule> batch(int number) const;
    /// As written; totalRanking() makes it a total order.
    [[nodiscard]] const QList<RankingKey> &ranking() const { return m_ranking; }
    [[nodiscard]] const QString &lotSeed() const { return m_lotSeed; }
    [[nodiscard]] bool refill() const { return m_refill; }
    [[nodiscard]] bool releasedMayReturn() const { return m_releasedMayReturn; }
    [[nodiscard]] const QList<ApprovalRule> &approval() const { return m_approval; }
    [[nodiscard]] QStringList approvalChain(SchoolCategory category, bool urban) const;
    [[nodiscard]] const Targets &targets() const { return m_targets; }
    /// How filings are reviewed: the optional key "filing" (R30, R31).
    [[nodiscard]] const FilingRules &filing() const { return m_filing; }
    /// Optional in the book: where it says nothing, the document stays as it is and these are the defaults.
    [[nodiscard]] const PublicityRules &publicity() const { return m_publicity; }

    /// May be absent: a book without them stays as it is.
    [[nodiscard]] const QList<Telephone> &telephones() const { return m_telephones; }
    /// Who gives out booklet and poster; empty where the book does not say.
    [[nodiscard]] const QString &issuingOffice() const { return m_issuingOffice; }

    /// The whole book with every default filled in.
    [[nodiscard]] const QJsonObject &document() const { return m_document; }
    /// Keys sorted, no spaces: the first line of a certificate's inputs.
    [[nodiscard]] QByteArray canonical() const;
    /// For people: indented.
    [[nodiscard]] QByteArray indented() const;

private:
    friend class RuleBookReader;

    RuleBook() = default;

    int m_year = 0;
    QString m_cityCode;
    QString m_cityName;
    int m_maxChoices = 2;
    QMap<QString, Window> m_windows;
    QList<BatchRule> m_batches;
    QList<RankingKey> m_ranking;
    QString m_lotSeed;
    bool m_refill = false;
    bool m_releasedMayReturn = true;
    QList<ApprovalRule> m_approval;
    Targets m_targets;
    FilingRules m_filing;
    PublicityRules m_publicity;
    QList<Telephone> m_telephones;
    QString m_issuingOffice;
    QJsonObject m_document;
};

struct RuleBookReading {
    std::optional<RuleBook> book;
    Findings findings;
};

/// What may no longer change once a run exists: everything but dates that lie after `today` before and after
/// (contract, section 1). One finding for each frozen rule that differs.
[[nodiscard]] Findings frozenDifferences(const RuleBook &before, const RuleBook &after, QDate today);

} // namespace hengzhao
