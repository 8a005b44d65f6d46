// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/directory_desk.h"
#include "ui/parts/page.h"

class QLineEdit;

namespace hengzhao::ui
{

class Card;
class Grid;

/// 通讯录: whom to call, edited in place; new contacts are written at the foot of the table.
class DirectoryPage final : public Page
{
    Q_OBJECT

public:
    explicit DirectoryPage(OpenSeason &season);

    [[nodiscard]] Grid &contacts() { return *m_contacts; }

protected:
    void refresh() override;

private:
    [[nodiscard]] QLayout *makeNewContact();
    void show(const Table &contacts);
    void addContact();
    void removeContacts();

    Grid *m_contacts;
    QList<QLineEdit *> m_fields;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace hengzhao::ui
