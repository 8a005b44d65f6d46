// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/directory_desk.h"
#include "models/wording/column_titles.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct DirectoryWords {
    Q_DECLARE_TR_FUNCTIONS(DirectoryWords)
};

Result<Answer> listContacts(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<Table> contacts = office::DirectoryDesk(*season).contacts();
    if (!contacts)
        return failure(contacts.error());
    QStringList titles;
    for (const TableColumn &column : contacts->columns)
        titles.append(wording::columnTitle(column.key));
    TextTable text(titles);
    QJsonArray rows;
    for (size_t row = 0; row < contacts->rows(); ++row) {
        QJsonObject object{{QStringLiteral("id"), qint64(contacts->ids[row])}};
        QStringList cells;
        for (const TableColumn &column : contacts->columns) {
            cells.append(column.text(row));
            object.insert(column.key, column.text(row));
        }
        rows.append(object);
        text.add(cells);
    }
    return Answer{{{QStringLiteral("contacts"), rows}}, text.text(), {}, 0};
}

Result<Answer> addContact(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QStringList &words = context.arguments.rest;
    const Result<qint64> id = office::DirectoryDesk(*season).add({0, words.value(0), words.value(1), words.value(2),
                                                                  context.arguments.value(QStringLiteral("phone")),
                                                                  context.arguments.value(QStringLiteral("for"))});
    if (!id)
        return failure(id.error());
    return Answer{{{QStringLiteral("id"), *id}},
                  DirectoryWords::tr("Contact %1 is in the directory.").arg(*id) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> removeContact(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const qint64 id = context.arguments.rest.value(0).toLongLong();
    if (const Result<void> done = office::DirectoryDesk(*season).remove({id}); !done)
        return failure(done.error());
    return Answer{{{QStringLiteral("id"), id}},
                  DirectoryWords::tr("Contact %1 is out of the directory.").arg(id) + QLatin1Char('\n'),
                  {},
                  0};
}

} // namespace

QList<Command> directoryCommands()
{
    const QString noun = QStringLiteral("directory");
    return {{noun, QStringLiteral("list"), 0, 0, {}, listContacts},
            {noun, QStringLiteral("add"), 3, 3, {QStringLiteral("phone"), QStringLiteral("for")}, addContact},
            {noun, QStringLiteral("remove"), 1, 1, {}, removeContact}};
}

} // namespace hengzhao::cli
