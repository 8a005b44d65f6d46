// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing_state.h"
#include "models/domain/school.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace hengzhao
{

/// A program as a filing names it.
struct FiledProgram {
    qint64 id = 0;
    QString code = {};
    QString name = {};
    QString years = {};
    /// In fen a school year.
    std::optional<qint64> tuition = {};
    std::optional<int> seats = {};
    std::optional<ProgramVerdict> verdict = {};
    /// Why it was refused.
    QString verdictReason = {};
};

/// Who put their name to the commitment to fair recruiting; the list of them is public.
struct FilingSigner {
    qint64 id = 0;
    QString name = {};
    QString post = {};
    QDate day = {};
};

/// 市外招生备案: a local school that also recruits elsewhere.
struct OutwardFiling {
    qint64 id = 0;
    QString destination = {};
    OutwardLevel level = OutwardLevel::Municipality;
    int seats = 0;
    OutwardResult result = OutwardResult::Pending;
    QString remark = {};
};

/// What a school filed the year before: fields of the notice by their names, programs by their codes.
struct PastFiling {
    int year = 0;
    QList<std::pair<QString, QString>> fields = {};
    QList<FiledProgram> programs = {};
    /// The school's limit then, and how many it admitted; nothing where no figures were kept.
    std::optional<int> limit = {};
    std::optional<int> admitted = {};

    [[nodiscard]] QString field(const QString &name) const;
};

/// A warning that a reviewer took on, and why.
struct FilingWaiver {
    /// keyOf() the finding.
    QString finding = {};
    QString reason = {};
    QString actor = {};
};

/// 招生资质申报: one school's qualification filing in one category (R30, R31), with all that the public notice says.
struct Filing {
    qint64 id = 0;
    qint64 version = 0;
    qint64 schoolId = 0;
    /// Its own category is the school's; a second filing may be of another.
    School school;
    SchoolCategory category = SchoolCategory::Secondary;
    FilingState state = FilingState::Draft;
    /// Whether the school lies in the city proper, which may decide who reviews.
    bool urban = false;
    /// The place in words where it is a district of the season.
    QString place = {};
    /// Of a college (R30).
    QString provincialDocument = {};
    /// Of a school outside the city (R30).
    QString homeApproval = {};
    /// Who let it come after the deadline, and why.
    QString latePermission = {};
    /// 学制模式, such as 2.5+0.5, by which the capacity was counted (R32).
    QString studyMode = {};
    /// How the capacity was counted.
    QString capacityBasis = {};
    /// The order that stopped the qualification; empty while none does.
    QString stoppedBy = {};
    /// It went through a review on record: nothing in it changes after acceptance.
    bool reviewed = false;
    QDateTime submittedAt = {};
    std::optional<int> limit = {};
    QList<FiledProgram> programs = {};
    QList<FilingSigner> signers = {};
    QList<OutwardFiling> outward = {};
    QList<FilingWaiver> waivers = {};
    /// The kinds of the documents that hang on it.
    QStringList documents = {};
    std::optional<PastFiling> past = {};

    [[nodiscard]] qint64 programSeats() const;
    [[nodiscard]] qint64 outwardSeats() const;
};

/// One field of the notice as it is filed. `key` is also the title of its column.
struct FilingField {
    QString key = {};
    QString text = {};
};

/// The fields of the public notice, in the order in which they are read. Natures are codes here.
[[nodiscard]] QList<FilingField> fieldsOf(const Filing &filing);

} // namespace hengzhao
