// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/contact_mark.h"
#include "models/domain/table.h"
#include "ui/parts/card.h"

#include <memory>

class QLineEdit;

namespace hengzhao::ui
{

class Grid;

/// Who has not confirmed yet: whom to call, and what came of it. Keys 1 to 3 mark the current row and go on to the
/// next.
class CallListPane final : public Card
{
    Q_OBJECT

public:
    explicit CallListPane(bool isReadOnly, QWidget *parent = nullptr);

    void show(std::shared_ptr<const Table> table);
    [[nodiscard]] Grid &grid() { return *m_grid; }
    /// Without the key, as its button does.
    void mark(ContactMark mark);

Q_SIGNALS:
    void marked(const QString &candidate, ContactMark mark, const QString &remark);
    void confirmWanted(const QString &candidate);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString currentCandidate() const;

    bool m_isReadOnly;
    Grid *m_grid;
    QLineEdit *m_remark;
};

} // namespace hengzhao::ui
