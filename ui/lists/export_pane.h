// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/list_desk.h"
#include "ui/parts/card.h"

class QCheckBox;
class QComboBox;

namespace hengzhao::ui
{

/// What an export is to hold, and how.
class ExportPane final : public Card
{
    Q_OBJECT

public:
    explicit ExportPane(QWidget *parent = nullptr);

    void setBatches(const QList<int> &batches);
    void setChoices(const office::ListChoices &choices);
    /// As chosen, without a path.
    [[nodiscard]] office::ListRequest request() const;
    /// A name for its file, without an ending: the list, and whose it is.
    [[nodiscard]] QString fileName() const;
    void choose(const QString &what);

Q_SIGNALS:
    void agreed();

private:
    void showChoices();

    QComboBox *m_what;
    QComboBox *m_batch;
    QComboBox *m_school;
    QComboBox *m_district;
    QComboBox *m_headers;
    QComboBox *m_split;
    QCheckBox *m_masked;
};

} // namespace hengzhao::ui
