// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_corrections.h"

#include "models/office/correction_desk.h"
#include "models/office/people_desk.h"

#include <QFile>
#include <QTemporaryDir>

namespace hengzhao::office
{

namespace
{

/// The head of a picture, as small as one that passes for a scan can be.
Result<QString> scanIn(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("复核单.png"));
    QFile file(path);
    const QByteArray head = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    if (!file.open(QIODevice::WriteOnly) || file.write(head) != head.size())
        return failure(ErrorCode::FileUnwritable, {path, file.errorString()});
    return path;
}

} // namespace

Result<void> addDemoCorrections(Office &office)
{
    constexpr int looked = 40;
    const Result<Table> people = PeopleDesk(office).candidates(looked);
    if (!people)
        return failure(people.error());
    const TableColumn &numbers = people->column(QStringLiteral("candidate_no"));
    const TableColumn &totals = people->column(QStringLiteral("total"));
    const QTemporaryDir folder;
    const Result<QString> scan = scanIn(folder);
    if (!scan)
        return failure(scan.error());
    CorrectionDesk desk(office);
    int asked = 0;
    for (size_t row = 0; row < people->rows() && asked < 2; ++row) {
        if (totals.isEmpty(row))
            continue;
        constexpr std::int64_t oneAndAHalf = 150;
        const auto total = Score::fromHundredths(totals.numbers[row] + oneAndAHalf);
        if (!total)
            continue;
        const bool isScore = asked++ == 0;
        const CorrectionAsk wanted{
            numbers.text(row),
            {isScore ? std::pair(QStringLiteral("total"), total->text())
                     : std::pair(QStringLiteral("name"), people->column(QStringLiteral("name")).text(row) + u'文')},
            isScore ? QStringLiteral("语文卷面分漏加，经复核组核实") : QStringLiteral("与户口簿不一致"),
            {*scan}};
        if (const Result<qint64> id = desk.ask(wanted); !id)
            return failure(id.error());
    }
    return {};
}

} // namespace hengzhao::office
