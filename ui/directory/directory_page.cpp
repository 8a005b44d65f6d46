// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directory_page.h"

#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"
#include "ui/parts/kept_edits.h"
#include "ui/parts/prompter.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace hengzhao::ui
{

DirectoryPage::DirectoryPage(OpenSeason &season)
    : Page(season, tr("Contacts")), m_contacts(new Grid(QStringLiteral("contacts")))
{
    m_remove = addTool(tr("Remove"), tr("Takes the current contact out; it stays on the record"), {});
    connect(m_remove, &QPushButton::clicked, this, &DirectoryPage::removeContacts);
    m_contacts->setTight(true);
    m_contacts->setEmptyText(tr("Nobody is in the directory yet. Write a contact below, or import the table."));
    auto *card = new Card;
    card->body()->addWidget(m_contacts, 1);
    card->body()->addLayout(makeNewContact());
    content()->addWidget(card, 1);
    connect(m_contacts, &Grid::summaryChanged, this, &Page::summaryChanged);
    keepEdits(*m_contacts, season, tr("Keeping the contact"),
              [](office::Office &office, const auto &edits) { return office::DirectoryDesk(office).setFields(edits); });
}

QLayout *DirectoryPage::makeNewContact()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 10);
    for (const QString &key : office::DirectoryDesk::editable()) {
        auto *field = new QLineEdit;
        field->setPlaceholderText(wording::columnTitle(key));
        field->setAccessibleName(wording::columnTitle(key));
        connect(field, &QLineEdit::returnPressed, this, &DirectoryPage::addContact);
        row->addWidget(field, 1);
        m_fields.append(field);
    }
    m_add = new QPushButton(tr("Add contact"));
    m_add->setToolTip(tr("Enters the contact; Enter does the same"));
    connect(m_add, &QPushButton::clicked, this, &DirectoryPage::addContact);
    row->addWidget(m_add);
    return row;
}

void DirectoryPage::refresh()
{
    season()
        .read<Table>([](office::Office &office) { return office::DirectoryDesk(office).contacts(); })
        .then(this, [this](const Result<Table> &contacts) {
            if (!contacts)
                return showError(contacts.error());
            show(*contacts);
            showContent();
        });
}

void DirectoryPage::show(const Table &contacts)
{
    const bool isOpen = !season().isReadOnly();
    m_add->setEnabled(isOpen);
    m_remove->setEnabled(isOpen);
    m_contacts->table().setEditable(
        isOpen ? office::DirectoryDesk::editable() : QStringList(),
        [](const tables::CellChange &change) { return office::DirectoryDesk::check(fieldEdit(change)); });
    m_contacts->setTable(std::make_shared<const Table>(contacts));
    QSet<QString> organisations;
    for (size_t row = 0; row < contacts.rows(); ++row)
        organisations.insert(contacts.columns[0].text(row));
    setSentence(
        tr("%1 contacts at %2 organisations")
            .arg(wording::thousands(static_cast<qint64>(contacts.rows())), wording::thousands(organisations.size())));
}

void DirectoryPage::addContact()
{
    const office::Contact contact{
        0, m_fields[0]->text(), m_fields[1]->text(), m_fields[2]->text(), m_fields[3]->text(), m_fields[4]->text()};
    season()
        .work<qint64>(
            tr("Keeping the contact"),
            [contact](office::Office &office, Progress &) { return office::DirectoryDesk(office).add(contact); })
        .then(this, [this](const Result<qint64> &id) {
            if (!id)
                return tellError(this, tr("The contact cannot be kept"), id.error());
            // The organisation stays: the next one is often of the same.
            for (QLineEdit *field : m_fields.mid(1))
                field->clear();
            m_fields[1]->setFocus();
        });
}

void DirectoryPage::removeContacts()
{
    const auto id = m_contacts->currentId();
    if (!id)
        return;
    season()
        .work<void>(
            tr("Removing the contact"),
            [id = *id](office::Office &office, Progress &) { return office::DirectoryDesk(office).remove({id}); })
        .then(this, [this](const Result<void> &done) {
            if (!done)
                tellError(this, tr("The contact cannot be removed"), done.error());
        });
}

} // namespace hengzhao::ui
