// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/account_desk.h"
#include "models/office/city_time.h"
#include "models/office/word_column.h"
#include "models/wording/account_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

Tone toneOfAccount(const QString &state)
{
    if (state == QLatin1String("in-use"))
        return Tone::Good;
    return state == QLatin1String("must-change") ? Tone::Warning : Tone::Bad;
}

} // namespace

QString accountState(const Account &account, const QDateTime &now)
{
    if (account.disabled)
        return QStringLiteral("disabled");
    if (account.isLocked(now))
        return QStringLiteral("locked");
    return account.mustChange ? QStringLiteral("must-change") : QStringLiteral("in-use");
}

QString rolesInWords(const QList<Role> &roles)
{
    QStringList words;
    for (Role role : roles)
        words.append(wording::word(role));
    return words.join(QCoreApplication::translate("lists", ", ", "between the items of a list"));
}

Table accountTable(const QList<Account> &accounts, const QDateTime &now)
{
    Table table;
    table.columns = {columnOf("account", ColumnKind::Text),     columnOf("account_state", ColumnKind::Word),
                     columnOf("roles", ColumnKind::Text),       columnOf("district", ColumnKind::Text),
                     columnOf("school_code", ColumnKind::Text), columnOf("locked_until", ColumnKind::Text)};
    for (const Account &account : accounts) {
        table.ids.push_back(account.id);
        table.columns[0].texts.append(account.name);
        const QString state = accountState(account, now);
        addWord(table.columns[1], wording::accountStateWord(state), toneOfAccount(state));
        table.columns[2].texts.append(rolesInWords(account.roles));
        table.columns[3].texts.append(account.districtCode);
        table.columns[4].texts.append(account.schoolCode);
        table.columns[5].texts.append(account.isLocked(now) ? shownMoment(*account.lockedUntil) : QString());
    }
    return table;
}

} // namespace hengzhao::office
