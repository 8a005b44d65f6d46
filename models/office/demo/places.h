// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/demo/name_book.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hengzhao::office::demo
{

/// A district with the run of candidates that are registered in it.
struct DemoDistrict {
    QString code;
    QString name;
    /// Index into Places::lineAreas().
    int lineArea = 0;
    bool urban = false;
    int firstCandidate = 0;
    int candidates = 0;
};

/// A junior-high with its run of candidates.
struct DemoJuniorSchool {
    QString code;
    QString name;
    int district = 0;
    int firstCandidate = 0;
    int candidates = 0;
    int classes = 0;
    /// How far its pupils' ability lies from the city's, in 1024ths of a standard deviation.
    int bent = 0;
};

/// Where the candidates come from. They are numbered through district by district and school by school.
class Places
{
public:
    Places(int candidates, quint64 seed, const NameBook &names);

    [[nodiscard]] int candidates() const { return m_candidates; }
    [[nodiscard]] const std::vector<DemoDistrict> &districts() const { return m_districts; }
    [[nodiscard]] const QStringList &lineAreas() const { return m_lineAreas; }
    [[nodiscard]] const std::vector<DemoJuniorSchool> &juniorSchools() const { return m_juniorSchools; }
    /// The junior-high of a candidate.
    [[nodiscard]] const DemoJuniorSchool &juniorSchoolOf(int candidate) const;
    [[nodiscard]] int candidatesOfLineArea(int lineArea) const;

private:
    void addDistricts();
    void addJuniorSchools(quint64 seed, const NameBook &names);

    int m_candidates;
    std::vector<qint64> m_weights;
    std::vector<DemoDistrict> m_districts;
    QStringList m_lineAreas;
    std::vector<DemoJuniorSchool> m_juniorSchools;
};

/// How many of something a city of so many candidates has, where one of the full size (84,000) has `full`: in
/// proportion, up to four times.
[[nodiscard]] int scaled(int full, int candidates);

constexpr int fullCandidates = 84'000;

} // namespace hengzhao::office::demo
