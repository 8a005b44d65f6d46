// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/row_source.h"
#include "models/office/demo/past_figure.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace hengzhao::office
{

namespace demo
{
struct City;
}

/// A whole synthetic city: the same for the same number of candidates, seed and year, on every platform. No one in it
/// is a real person (identity numbers of an unassigned area, telephone numbers that cannot be dialled, schools marked
/// 演示).
class DemoCity
{
public:
    static constexpr int mostCandidates = 1'500'000;

    /// `candidates` from 0 to mostCandidates.
    DemoCity(int candidates, quint64 seed, int year);

    /// The table of an import kind, made while it is read and independent of this object's life; null where the demo
    /// has none of that kind.
    [[nodiscard]] std::unique_ptr<files::RowSource> table(const QString &kind) const;
    /// The kinds that table() has, in the order in which a season is filled.
    [[nodiscard]] static QStringList kinds();
    /// The standard rule book of the year, with a lot seed of the demo's own.
    [[nodiscard]] QByteArray rules() const;
    /// The same with the telephones and the office that booklets and posters name. A certificate covers the whole book
    /// (contract, section 1), so it is not for seasons that are run and compared.
    [[nodiscard]] QByteArray rulesForBooklets() const;
    /// The three years before, for comparison.
    [[nodiscard]] QList<PastFigure> past() const;
    /// Where last year's seats and entrants of each school went.
    [[nodiscard]] QList<PastDivision> pastDivisions() const;

private:
    std::shared_ptr<const demo::City> m_city;
};

} // namespace hengzhao::office
