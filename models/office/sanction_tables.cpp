// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/city_time.h"
#include "models/office/list_desk.h"
#include "models/office/lists/whole_table.h"
#include "models/office/permission.h"
#include "models/office/sanction_desk.h"
#include "models/office/word_column.h"
#include "models/store/directory_names.h"
#include "models/wording/discipline_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

struct SanctionWords {
    Q_DECLARE_TR_FUNCTIONS(SanctionWords)
};

/// How far a sanction goes: so many seats, a district, a program.
QString extentOf(const Sanction &sanction, const QHash<QString, QString> &districts)
{
    QStringList parts;
    if (sanction.percent)
        parts.append(SanctionWords::tr("%1 %").arg(*sanction.percent));
    if (sanction.seats)
        parts.append(SanctionWords::tr("%1 seats").arg(wording::thousands(*sanction.seats)));
    if (!sanction.district.isEmpty())
        parts.append(wording::bucketWord(sanction.district, districts.value(sanction.district)));
    if (!sanction.program.isEmpty())
        parts.append(SanctionWords::tr("program %1").arg(sanction.program));
    return parts.join(QStringLiteral(" · "));
}

Tone standingTone(const QString &standing)
{
    return standing == QLatin1String("in-force") ? Tone::Bad : Tone::Neutral;
}

QString admissionWord(const QString &state)
{
    const auto known = parseAdmissionState(state);
    return known ? wording::word(*known) : state;
}

} // namespace

Result<Table> SanctionDesk::sanctionTable(bool isPublic)
{
    const Result<QList<Sanction>> known = sanctions();
    const Result<QHash<QString, QString>> districts = store::districtNames(m_office.database());
    if (!known || !districts)
        return failure(known ? districts.error() : known.error());
    const QDate today = this->today();
    Table table;
    table.columns = {columnOf("sanction", ColumnKind::Number),    columnOf("subject", ColumnKind::Text),
                     columnOf("sanction_kind", ColumnKind::Word), columnOf("extent", ColumnKind::Text),
                     columnOf("order_no", ColumnKind::Text),      columnOf("day", ColumnKind::Text),
                     columnOf("until", ColumnKind::Text),         columnOf("state", ColumnKind::Word),
                     columnOf("revoked", ColumnKind::Number),     columnOf("violation", ColumnKind::Number)};
    for (const Sanction &one : *known) {
        // Measures against persons are between them and their office.
        if (isPublic && one.offender == Offender::Post)
            continue;
        const QString standing = standingOf(one, today);
        table.ids.push_back(one.id);
        table.columns[0].numbers.append(one.id);
        table.columns[1].texts.append(one.subjectName);
        addWord(table.columns[2], wording::sanctionKindWord(one.kind));
        table.columns[3].texts.append(extentOf(one, *districts));
        table.columns[4].texts.append(one.orderNumber);
        table.columns[5].texts.append(one.day.toString(Qt::ISODate));
        table.columns[6].texts.append(one.until.isValid() ? one.until.toString(Qt::ISODate) : QString());
        addWord(table.columns[7], wording::sanctionStandingWord(standing), standingTone(standing));
        addNumber(table.columns[8], one.revoked > 0 ? std::optional(one.revoked) : std::nullopt);
        addNumber(table.columns[9], one.violation);
    }
    return table;
}

Result<Table> SanctionDesk::bucketTable(qint64 id)
{
    const Result<Sanction> found = sanction(id);
    const Result<QHash<QString, QString>> districts = store::districtNames(m_office.database());
    if (!found || !districts)
        return failure(found ? districts.error() : found.error());
    Table table;
    table.columns = {columnOf("bucket", ColumnKind::Text),  columnOf("seats", ColumnKind::Number),
                     columnOf("taken", ColumnKind::Number), columnOf("cut", ColumnKind::Number),
                     columnOf("claim", ColumnKind::Number), columnOf("free", ColumnKind::Number)};
    if (!found->school)
        return table;
    const Result<QList<CutBucket>> known = buckets(*found->school);
    if (!known)
        return failure(known.error());
    for (const CutBucket &one : *known) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(wording::bucketWord(one.district, districts->value(one.district)));
        table.columns[1].numbers.append(one.seats);
        table.columns[2].numbers.append(one.taken);
        table.columns[3].numbers.append(one.cut);
        table.columns[4].numbers.append(one.claim);
        table.columns[5].numbers.append(one.seats - one.taken - one.cut);
    }
    return table;
}

Result<Table> SanctionDesk::claimTable(qint64 id)
{
    if (const Result<void> may = require(m_office, {Role::Office, Role::MunicipalEducation, Role::MunicipalLabour});
        !may)
        return failure(may.error());
    const Result<Sanction> found = sanction(id);
    const Result<QHash<QString, QString>> districts = store::districtNames(m_office.database());
    if (!found || !districts)
        return failure(found ? districts.error() : found.error());
    Table table;
    table.columns = {columnOf("candidate_no", ColumnKind::Text), columnOf("name", ColumnKind::Text),
                     columnOf("bucket", ColumnKind::Word), columnOf("state", ColumnKind::Word)};
    if (!found->school)
        return table;
    const Result<QList<ClaimedSeat>> known = claimed(*found->school);
    if (!known)
        return failure(known.error());
    for (const ClaimedSeat &one : *known) {
        table.ids.push_back(static_cast<std::int64_t>(table.ids.size()));
        table.columns[0].texts.append(one.candidate);
        table.columns[1].texts.append(one.name);
        addWord(table.columns[2], wording::bucketWord(one.district, districts->value(one.district)));
        addWord(table.columns[3], admissionWord(one.state));
    }
    return table;
}

Result<qint64> SanctionDesk::writePublicList(const QString &path, Progress &progress)
{
    const Result<Table> table = sanctionTable(true);
    if (!table)
        return failure(table.error());
    ShownRequest request;
    request.what = QStringLiteral("sanctions");
    request.path = path;
    request.title = SanctionWords::tr("Sanctions of this year's admission");
    request.count = wording::rowsPattern();
    request.shown = wholeTable(*table, {QStringLiteral("subject"), QStringLiteral("sanction_kind"),
                                        QStringLiteral("extent"), QStringLiteral("order_no"), QStringLiteral("day"),
                                        QStringLiteral("until"), QStringLiteral("state")});
    return ListDesk(m_office).writeShown(request, progress).map([](const WrittenList &list) { return list.rows; });
}

} // namespace hengzhao::office
