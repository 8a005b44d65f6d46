// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/plan_desk.h"

#include "models/office/batch_readiness.h"
#include "models/office/import/cell_parsers.h"
#include "models/wording/term_words.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

const QLatin1String limitKey("limit");
const QLatin1String districtPrefix("district:");
const QLatin1String others("*");

constexpr PlanBalance balances[] = {PlanBalance::NoPlan, PlanBalance::OpenToAll, PlanBalance::Balanced,
                                    PlanBalance::Rest,   PlanBalance::Over,      PlanBalance::NoLimit};

Tone toneOf(PlanBalance balance)
{
    switch (balance) {
    case PlanBalance::NoPlan:
    case PlanBalance::OpenToAll:
        return Tone::Neutral;
    case PlanBalance::Balanced:
        return Tone::Good;
    case PlanBalance::Rest:
    case PlanBalance::NoLimit:
        return Tone::Warning;
    case PlanBalance::Over:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

std::optional<int> seatsAt(const store::SeatsByDistrict &seats, const QString &district)
{
    const auto found = seats.constFind(district);
    return found == seats.cend() ? std::nullopt : std::optional(*found);
}

qint64 allottedIn(const store::SeatsByDistrict &seats)
{
    qint64 allotted = 0;
    for (auto row = seats.cbegin(); row != seats.cend(); ++row)
        allotted += row.key().isEmpty() ? 0 : row.value();
    return allotted;
}

/// The district column of the plan row that a column of the sheet shows; nothing where it shows none.
std::optional<QString> districtOf(const QString &field)
{
    if (field == limitKey)
        return QString();
    return field.startsWith(districtPrefix) ? std::optional(field.sliced(districtPrefix.size())) : std::nullopt;
}

/// Builds the sheet a school at a time.
class SheetTable
{
public:
    explicit SheetTable(const QMap<QString, QString> &districts)
    {
        m_table.columns = {{QStringLiteral("school_name"), ColumnKind::Text},
                           {limitKey, ColumnKind::Number},
                           {QStringLiteral("allotted"), ColumnKind::Number},
                           {QStringLiteral("difference"), ColumnKind::Number},
                           {QStringLiteral("state"), ColumnKind::Word}};
        for (PlanBalance balance : balances) {
            m_table.columns.last().words.append(wording::word(balance));
            m_table.columns.last().tones.append(toneOf(balance));
        }
        for (auto district = districts.cbegin(); district != districts.cend(); ++district)
            m_table.columns.append({districtPrefix + district.key(), ColumnKind::Number, district.value()});
        m_table.columns.append({districtPrefix + others, ColumnKind::Number, wording::bucketWord(others, {})});
        for (const char *key : {"capacity", "last_year"})
            m_table.columns.append({QLatin1String(key), ColumnKind::Number});
        m_table.columns.append({QStringLiteral("school_code"), ColumnKind::Text});
    }

    void add(const store::PlannedSchool &school, const store::SeatsByDistrict &seats)
    {
        const std::optional<int> limit = seatsAt(seats, {});
        const qint64 allotted = allottedIn(seats);
        const qsizetype allotments = seats.size() - (limit ? 1 : 0);
        const PlanBalance balance = balanceOf(limit, allotted, allotments);
        m_table.ids.push_back(school.id);
        m_table.columns[0].texts.append(school.name);
        m_table.columns.last().texts.append(school.code.text());
        const bool isCompared = limit && allotments > 0;
        for (TableColumn &column : m_table.columns) {
            if (const std::optional<QString> district = districtOf(column.key))
                append(column, seatsAt(seats, *district));
        }
        append(at("allotted"), allotments > 0 ? std::optional(allotted) : std::nullopt);
        append(at("difference"), isCompared ? std::optional(*limit - allotted) : std::nullopt);
        append(at("state"), std::find(std::begin(balances), std::end(balances), balance) - std::begin(balances));
        append(at("capacity"), school.capacity);
        append(at("last_year"), school.lastYear);
    }

    [[nodiscard]] Table table() const { return m_table; }

private:
    [[nodiscard]] TableColumn &at(const char *key) { return m_table.columns[m_table.indexOf(QLatin1String(key))]; }
    template <typename Number>
    static void append(TableColumn &column, const std::optional<Number> &number)
    {
        column.numbers.append(number ? std::int64_t(*number) : TableColumn::none);
    }
    static void append(TableColumn &column, std::int64_t number) { column.numbers.append(number); }

    Table m_table;
};

/// The edits of one call, checked against what stands and gathered by school.
class PlanChanges
{
public:
    struct Change {
        qint64 school;
        QString district;
        std::optional<int> before;
        std::optional<int> after;
    };

    PlanChanges(const QList<store::PlannedSchool> &schools, const QMap<qint64, store::SeatsByDistrict> &seats,
                const QMap<QString, QString> &districts)
        : m_districts(districts), m_before(seats), m_after(seats)
    {
        for (const store::PlannedSchool &school : schools)
            m_schools.insert(school.id, {school.code.text(), school.name});
    }

    Result<void> take(const FieldEdit &edit)
    {
        if (Result<void> fits = PlanDesk::check(edit); !fits)
            return fits;
        if (!m_schools.contains(edit.id))
            return failure(ErrorCode::UnknownSchool, {QString::number(edit.id)});
        const std::optional<QString> district = districtOf(edit.field);
        if (!district || !(district->isEmpty() || *district == others || m_districts.contains(*district)))
            return failure(ErrorCode::UnknownDistrict, {district.value_or(edit.field)});
        const std::optional<int> stood = seatsAt(m_before.value(edit.id), *district);
        if (stood != parseWholeNumber(edit.before, 0, mostSeats))
            return failure(ErrorCode::RowChanged);
        const std::optional<int> wanted = parseWholeNumber(edit.text, 0, mostSeats);
        if (wanted)
            m_after[edit.id].insert(*district, *wanted);
        else
            m_after[edit.id].remove(*district);
        m_touched[edit.id].insert(*district);
        return {};
    }

    /// Allotments never sum to more than their limit (R32).
    [[nodiscard]] Result<void> checkLimits() const
    {
        Findings findings;
        for (auto school = m_touched.cbegin(); school != m_touched.cend(); ++school) {
            const store::SeatsByDistrict &seats = m_after[school.key()];
            const std::optional<int> limit = seatsAt(seats, {});
            if (const qint64 allotted = allottedIn(seats); limit && allotted > *limit)
                findings.append({FindingCode::AllotmentsAboveLimit,
                                 Severity::Problem,
                                 0,
                                 QString(),
                                 m_schools[school.key()].second,
                                 {QString::number(allotted), QString::number(*limit)}});
        }
        return findings.isEmpty() ? Result<void>() : failure(ErrorCode::ProblemsFound, {}, findings);
    }

    [[nodiscard]] QList<Change> changes() const
    {
        QList<Change> all;
        for (auto school = m_touched.cbegin(); school != m_touched.cend(); ++school) {
            for (const QString &district : school.value()) {
                const std::optional<int> before = seatsAt(m_before.value(school.key()), district);
                const std::optional<int> after = seatsAt(m_after[school.key()], district);
                if (before != after)
                    all.append({school.key(), district, before, after});
            }
        }
        return all;
    }

    [[nodiscard]] store::AuditEntry record(const QList<Change> &changes) const
    {
        const auto seats = [](const std::optional<int> &number) {
            return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
        };
        QJsonArray rows;
        QStringList codes;
        for (const Change &change : changes) {
            const QString code = m_schools[change.school].first;
            if (!codes.contains(code))
                codes.append(code);
            rows.append(QJsonObject{{QStringLiteral("school"), code},
                                    {QStringLiteral("district"), change.district},
                                    {QStringLiteral("before"), seats(change.before)},
                                    {QStringLiteral("after"), seats(change.after)}});
        }
        return {QStringLiteral("plans set"), codes.join(QLatin1Char(',')), {{QStringLiteral("changes"), rows}}};
    }

private:
    QMap<QString, QString> m_districts;
    QMap<qint64, store::SeatsByDistrict> m_before;
    QMap<qint64, store::SeatsByDistrict> m_after;
    QMap<qint64, QSet<QString>> m_touched;
    /// Code and name.
    QMap<qint64, std::pair<QString, QString>> m_schools;
};

} // namespace

Result<PlanSheet> PlanDesk::sheet()
{
    const store::PlanStore plans(m_office.database());
    const Result<QList<store::PlannedSchool>> schools = plans.schools();
    const Result<QMap<qint64, store::SeatsByDistrict>> seats = plans.seats();
    const Result<QMap<QString, QString>> districts = plans.districtNames();
    const Result<Findings> notices = planNotices(m_office.database());
    if (!schools || !seats)
        return failure(!schools ? schools.error() : seats.error());
    if (!districts || !notices)
        return failure(!districts ? districts.error() : notices.error());
    SheetTable table(*districts);
    for (const store::PlannedSchool &school : *schools)
        table.add(school, seats->value(school.id));
    return PlanSheet{table.table(), *notices};
}

QStringList PlanDesk::editable(const Table &sheet)
{
    QStringList keys;
    for (const TableColumn &column : sheet.columns) {
        if (districtOf(column.key))
            keys.append(column.key);
    }
    return keys;
}

Result<void> PlanDesk::check(const FieldEdit &edit)
{
    if (edit.text.isEmpty() || parseWholeNumber(edit.text, 0, mostSeats))
        return {};
    return failure(ErrorCode::ProblemsFound, {},
                   {{FindingCode::NotSeats,
                     Severity::Problem,
                     0,
                     QString(),
                     edit.text,
                     {QStringLiteral("0"), QString::number(mostSeats)}}});
}

Result<void> PlanDesk::setSeats(const QList<FieldEdit> &edits)
{
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<bool> hasRun = store::SeasonStore(m_office.database()).hasRun();
    if (!hasRun)
        return failure(hasRun.error());
    if (*hasRun)
        return failure(ErrorCode::RunsExist, {QStringLiteral("plans")});
    store::PlanStore plans(m_office.database());
    const Result<QList<store::PlannedSchool>> schools = plans.schools();
    const Result<QMap<qint64, store::SeatsByDistrict>> seats = plans.seats();
    const Result<QMap<QString, QString>> districts = plans.districtNames();
    if (!schools || !seats || !districts)
        return failure(!schools ? schools.error() : !seats ? seats.error() : districts.error());
    PlanChanges wanted(*schools, *seats, *districts);
    for (const FieldEdit &edit : edits) {
        if (Result<void> taken = wanted.take(edit); !taken)
            return taken;
    }
    if (Result<void> fits = wanted.checkLimits(); !fits)
        return fits;
    const QList<PlanChanges::Change> changes = wanted.changes();
    if (changes.isEmpty())
        return {};
    for (const PlanChanges::Change &change : changes) {
        if (Result<void> done = plans.setSeats(change.school, change.district, change.after, *transaction); !done)
            return done;
    }
    if (Result<void> done = plans.layOut(*transaction); !done)
        return done;
    return transaction->commit(wanted.record(changes));
}

} // namespace hengzhao::office
