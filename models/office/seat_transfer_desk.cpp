// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/seat_transfer_desk.h"

#include "models/office/word_column.h"
#include "models/store/directory_names.h"
#include "models/store/run_store.h"
#include "models/wording/name_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

struct SeatTransferWords {
    Q_DECLARE_TR_FUNCTIONS(SeatTransferWords)
};

QString placeText(const QString &school, const QString &district)
{
    return district.isEmpty() ? school : school + QLatin1Char(':') + district;
}

FieldEdit seatEdit(qint64 school, const QString &district, std::optional<int> before, int after)
{
    return {school, planField(district), QString::number(after), before ? QString::number(*before) : QString()};
}

std::optional<int> seatsOf(const SeatsByDistrict &seats, const QString &district)
{
    const auto found = seats.constFind(district);
    return found == seats.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<void> SeatTransferDesk::checkTime()
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    for (const BatchRule &rule : book->batches()) {
        if (rule.mode != BatchMode::Supplement)
            continue;
        const auto run = store::RunStore(m_office.database()).inForce(rule.batch);
        if (!run)
            return failure(run.error());
        if (*run)
            return failure(ErrorCode::SeatTransferTooLate);
    }
    return {};
}

Result<QList<FieldEdit>> SeatTransferDesk::edits(const PlanBasis &basis, const store::PlannedSchool &from,
                                                 const store::PlannedSchool &to, const SeatMove &move)
{
    const SeatsByDistrict given = basis.seats.value(from.id);
    const SeatsByDistrict taken = basis.seats.value(to.id);
    // Where a school's seats are divided, a place without a district is nobody's.
    const auto isOpen = [&basis](const store::PlannedSchool &school) { return basis.facts(school).allotments() == 0; };
    const std::optional<int> source = seatsOf(given, move.fromDistrict);
    if (!source || isOpen(from) != move.fromDistrict.isEmpty() || isOpen(to) != move.toDistrict.isEmpty())
        return failure(ErrorCode::SeatsMissing);
    const auto held = store::PlanStore(m_office.database()).held(from.id);
    if (!held)
        return failure(held.error());
    const int free = *source - held->value(move.fromDistrict).sum();
    if (move.seats > free)
        return failure(ErrorCode::SeatsNotFree, {from.name, QString::number(std::max(0, free)),
                                                 wording::bucketWord(move.fromDistrict, move.fromDistrict)});
    QList<FieldEdit> found;
    if (!move.fromDistrict.isEmpty())
        found.append(seatEdit(from.id, move.fromDistrict, source, *source - move.seats));
    if (from.id != to.id) {
        const std::optional<int> own = seatsOf(given, QString());
        const std::optional<int> other = seatsOf(taken, QString());
        found.append(seatEdit(from.id, QString(), own, own.value_or(move.seats) - move.seats));
        found.append(seatEdit(to.id, QString(), other, other.value_or(0) + move.seats));
    }
    if (!move.toDistrict.isEmpty()) {
        const std::optional<int> target = seatsOf(taken, move.toDistrict);
        found.append(seatEdit(to.id, move.toDistrict, target, target.value_or(0) + move.seats));
    }
    return found;
}

Result<PlanOrder> SeatTransferDesk::move(const SeatMove &move)
{
    const bool isNowhere = move.fromSchool == move.toSchool && move.fromDistrict == move.toDistrict;
    if (move.seats < 1 || isNowhere)
        return failure(ErrorCode::SeatsMissing);
    if (const Result<void> inTime = checkTime(); !inTime)
        return failure(inTime.error());
    const Result<PlanBasis> basis = PlanBasis::read(m_office);
    if (!basis)
        return failure(basis.error());
    const store::PlannedSchool *from = basis->schoolWith(move.fromSchool);
    const store::PlannedSchool *to = basis->schoolWith(move.toSchool);
    if (from == nullptr || to == nullptr)
        return failure(ErrorCode::UnknownSchool, {from == nullptr ? move.fromSchool : move.toSchool});
    for (const QString &district : {move.fromDistrict, move.toDistrict}) {
        if (!district.isEmpty() && district != QLatin1String("*") && !basis->hasDistrict(district))
            return failure(ErrorCode::UnknownDistrict, {district});
    }
    if (basis->authorityOf(*from) != basis->authorityOf(*to))
        return failure(ErrorCode::SeatsOfOtherAuthority, {from->name, to->name});
    const Result<QList<FieldEdit>> wanted = edits(*basis, *from, *to, move);
    if (!wanted)
        return failure(wanted.error());
    AdjustRequest request;
    request.documentNo = move.documentNo;
    request.reason =
        move.reason.trimmed().isEmpty()
            ? SeatTransferWords::tr("%n seat(s) moved from %1 to %2", nullptr, move.seats)
                  .arg(placeText(move.fromSchool, move.fromDistrict), placeText(move.toSchool, move.toDistrict))
            : move.reason;
    request.edits = *wanted;
    store::SeatTransfer transfer;
    transfer.fromSchool = from->id;
    transfer.fromDistrict = move.fromDistrict;
    transfer.toSchool = to->id;
    transfer.toDistrict = move.toDistrict;
    transfer.seats = move.seats;
    request.transfer = transfer;
    return PlanOrderDesk(m_office).adjust(request);
}

Result<QList<store::SeatTransfer>> SeatTransferDesk::transfers()
{
    return store::SeatTransferStore(m_office.database()).all();
}

Result<Table> SeatTransferDesk::transferTable()
{
    const auto known = transfers();
    const Result<QHash<QString, QString>> names = store::districtNames(m_office.database());
    if (!known || !names)
        return failure(known ? names.error() : known.error());
    Table table;
    TableColumn document = columnOf("document_no", ColumnKind::Text);
    TableColumn from = columnOf("from_place", ColumnKind::Word);
    TableColumn to = columnOf("to_place", ColumnKind::Word);
    TableColumn seats = columnOf("seats", ColumnKind::Number);
    for (const store::SeatTransfer &one : *known) {
        const auto place = [&names](const QString &school, const QString &district) {
            return school + QStringLiteral(" · ") + wording::bucketWord(district, names->value(district));
        };
        table.ids.push_back(one.id);
        document.texts.append(one.documentNo);
        addWord(from, place(one.fromName, one.fromDistrict));
        addWord(to, place(one.toName, one.toDistrict));
        seats.numbers.append(one.seats);
    }
    table.columns = {document, from, to, seats};
    return table;
}

} // namespace hengzhao::office
