// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/publicity/publicity_check.h"
#include "ui/parts/page.h"

class QTabWidget;

namespace hengzhao::ui
{

class ActivityPane;
class GuidancePane;
class MaterialPane;
class PublicityPane;
class VisitPane;

/// How schools and districts make vocational schooling known: material to approve, the calendar of visits, activities,
/// lessons and posters of the junior-highs (R34).
class PublicityPage final : public Page
{
    Q_OBJECT

public:
    explicit PublicityPage(OpenSeason &season);

    [[nodiscard]] MaterialPane &material() { return *m_material; }
    [[nodiscard]] VisitPane &visits() { return *m_visits; }
    [[nodiscard]] ActivityPane &activities() { return *m_activities; }
    [[nodiscard]] GuidancePane &guidance() { return *m_guidance; }
    /// A section: material, visits, activities or guidance.
    void lookAt(const QString &what) override;

protected:
    void refresh() override;

private:
    void addSection(PublicityPane *pane, const QString &name, const QString &title);
    void showCheck(const office::PublicityCheck &check);
    [[nodiscard]] PublicityPane *current() const;

    MaterialPane *m_material;
    VisitPane *m_visits;
    ActivityPane *m_activities;
    GuidancePane *m_guidance;
    QTabWidget *m_sections;
    QStringList m_names;
};

} // namespace hengzhao::ui
