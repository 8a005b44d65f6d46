// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/role.h"
#include "models/domain/school.h"

#include <QJsonObject>
#include <QStringList>

namespace hengzhao
{

class RuleValues;

/// What a document that hangs on a filing is for.
struct DocumentKind {
    QString code;
    /// The Chinese word that the rule book gives it.
    QString name;
    /// The categories whose filings need one.
    QList<SchoolCategory> neededBy;
};

/// Who reviews the filings of one kind of school (R30). Without `urban` it holds for every place.
struct ReviewRule {
    SchoolCategory category = SchoolCategory::Secondary;
    std::optional<bool> urban;
    Role authority = Role::MunicipalEducation;
};

/// How filings are reviewed: the rule book's optional key "filing", each of whose own keys stands for itself where it
/// is absent. It is read beside the book and not written into it, so that a book without it stays the same bytes.
class FilingRules
{
public:
    /// Those that come with the program.
    [[nodiscard]] static FilingRules standard();
    /// The standard ones with what `given` says instead; what is wrong with it is noted in `values`.
    [[nodiscard]] static FilingRules read(const QJsonObject &given, RuleValues &values);

    [[nodiscard]] Role authority(SchoolCategory category, bool urban) const;
    [[nodiscard]] const QList<DocumentKind> &documents() const { return m_documents; }
    [[nodiscard]] const DocumentKind *document(const QString &code) const;
    /// The kinds that every filing of the category must have.
    [[nodiscard]] QStringList neededDocuments(SchoolCategory category) const;
    /// In how many days a submitted filing is to be reviewed.
    [[nodiscard]] int reviewDays() const { return m_reviewDays; }
    /// From how many percent above last year's admissions on seats are asked about.
    [[nodiscard]] int growthPercent() const { return m_growthPercent; }

private:
    void readReview(const QJsonValue &value, RuleValues &values);
    void readDocuments(const QJsonValue &value, RuleValues &values);
    void readNumbers(const QJsonObject &given, RuleValues &values);

    QList<ReviewRule> m_review;
    QList<DocumentKind> m_documents;
    int m_reviewDays = 0;
    int m_growthPercent = 0;
};

} // namespace hengzhao
