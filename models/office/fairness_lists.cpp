// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/fairness_desk.h"
#include "models/office/permission.h"
#include "models/office/word_column.h"
#include "models/store/directory_names.h"
#include "models/store/scenario_store.h"
#include "models/wording/name_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

using admission::Cohort;
using admission::DisplacedWish;
using admission::Fare;
using admission::none;
using admission::Outcome;

struct FairnessLists {
    Q_DECLARE_TR_FUNCTIONS(FairnessLists)
};

/// What the codes of a list are called.
struct ListNames {
    QHash<QString, QString> schools;
    QHash<QString, QString> districts;
    bool areWhole = false;
};

/// Builds lists of candidates of a run, a column at a time.
class ListWriter
{
public:
    ListWriter(store::Database &database, const KeptRun &kept, const ListNames &names)
        : m_database(database), m_cohort(kept.reading.cohort), m_names(names)
    {
    }

    /// The number and the name of one candidate a row; none for a row without one.
    [[nodiscard]] Result<void> addPeople(const std::vector<std::int32_t> &rows, const char *number, const char *name)
    {
        QList<qint64> ids;
        for (const std::int32_t row : rows) {
            if (row != none)
                ids.append(m_cohort.ids[static_cast<size_t>(row)]);
        }
        const Result<QHash<qint64, QString>> names = store::candidateNames(m_database, ids);
        if (!names)
            return failure(names.error());
        TableColumn numbers = columnOf(number, ColumnKind::Text);
        TableColumn texts = columnOf(name, ColumnKind::Text);
        for (const std::int32_t row : rows) {
            if (row == none) {
                numbers.texts.append(QString());
                texts.texts.append(QString());
                continue;
            }
            const auto place = static_cast<size_t>(row);
            numbers.texts.append(m_cohort.numbers[place]);
            const QString known = names->value(m_cohort.ids[place]);
            texts.texts.append(m_names.areWhole ? known : maskedName(known));
        }
        m_table.columns.append(numbers);
        m_table.columns.append(texts);
        return {};
    }

    void addDistricts(const std::vector<std::int32_t> &rows)
    {
        TableColumn column = columnOf("district", ColumnKind::Word);
        for (const std::int32_t row : rows) {
            const std::int32_t district = m_cohort.district[static_cast<size_t>(row)];
            const QString code = district < 0
                                     ? QString()
                                     : QString::fromStdString(m_cohort.districts[static_cast<size_t>(district)].code);
            addWord(column, m_names.districts.value(code, code));
        }
        m_table.columns.append(column);
    }

    /// The choice taken and the school, by the candidate's row.
    void addSeats(const std::vector<std::int32_t> &rows, const std::vector<std::int32_t> &round,
                  const std::vector<std::int32_t> &bucket, const char *choice, const char *school)
    {
        TableColumn choices = columnOf(choice, ColumnKind::Word);
        TableColumn schools = columnOf(school, ColumnKind::Word);
        for (const std::int32_t row : rows) {
            const auto place = static_cast<size_t>(row);
            addWord(choices, choiceOr(round[place]));
            addWord(schools, schoolOf(bucket[place]));
        }
        m_table.columns.append(choices);
        m_table.columns.append(schools);
    }

    [[nodiscard]] static QString choiceOr(std::int32_t round)
    {
        return round > 0 ? wording::choiceWord(round) : FairnessLists::tr("not placed");
    }

    [[nodiscard]] QString schoolOf(std::int32_t bucket) const
    {
        if (bucket == none)
            return {};
        const auto school = static_cast<size_t>(m_cohort.buckets[static_cast<size_t>(bucket)].school);
        const QString code = QString::fromStdString(m_cohort.schools[school].code);
        return m_names.schools.value(code, code);
    }

    [[nodiscard]] QString bucketName(std::int32_t bucket) const
    {
        const QString district = QString::fromStdString(m_cohort.buckets[static_cast<size_t>(bucket)].districtText);
        return wording::bucketWord(district, m_names.districts.value(district));
    }

    void number(size_t rows)
    {
        for (size_t row = 0; row < rows; ++row)
            m_table.ids.push_back(static_cast<std::int64_t>(row) + 1);
    }

    [[nodiscard]] Table &table() { return m_table; }

private:
    Table m_table;
    store::Database &m_database;
    const Cohort &m_cohort;
    const ListNames &m_names;
};

Result<Table> fareList(ListWriter writer, const KeptRun &kept, const ModeFares &other, Fare fare)
{
    const Outcome &now = *kept.outcome;
    std::vector<std::int32_t> rows;
    for (size_t row = 0; row < now.candidates; ++row) {
        if (now.standing[row] == Standing::InPool && admission::fareOf(now.round[row], other.round[row]) == fare)
            rows.push_back(static_cast<std::int32_t>(row));
    }
    writer.number(rows.size());
    if (const Result<void> added = writer.addPeople(rows, "candidate_no", "name"); !added)
        return failure(added.error());
    writer.addDistricts(rows);
    writer.addSeats(rows, now.round, now.bucket, "choice_now", "school_now");
    writer.addSeats(rows, other.round, other.bucket, "choice_then", "school_then");
    return writer.table();
}

/// A choice that was not met, and what the candidate has instead.
Result<Table> wishList(ListWriter writer, const KeptRun &kept, const std::vector<DisplacedWish> &wishes)
{
    std::vector<std::int32_t> rows;
    TableColumn choice = columnOf("choice", ColumnKind::Word);
    TableColumn school = columnOf("school_wished", ColumnKind::Word);
    TableColumn bucket = columnOf("bucket", ColumnKind::Word);
    TableColumn behind = columnOf("behind", ColumnKind::Number);
    for (const DisplacedWish &wish : wishes) {
        rows.push_back(wish.candidate);
        addWord(choice, wording::choiceWord(wish.choice));
        addWord(school, writer.schoolOf(wish.bucket));
        addWord(bucket, writer.bucketName(wish.bucket));
        behind.numbers.append(wish.behind);
    }
    writer.number(rows.size());
    if (const Result<void> added = writer.addPeople(rows, "candidate_no", "name"); !added)
        return failure(added.error());
    writer.table().columns += {choice, school, bucket, behind};
    writer.addSeats(rows, kept.outcome->round, kept.outcome->bucket, "choice_now", "school_now");
    return writer.table();
}

/// A queue whose last place came down to the lot, and the two whom it parted.
Result<Table> lotList(ListWriter writer, const KeptRun &kept)
{
    const Outcome &outcome = *kept.outcome;
    std::vector<std::int32_t> taken;
    std::vector<std::int32_t> refused;
    TableColumn school = columnOf("school_name", ColumnKind::Word);
    TableColumn bucket = columnOf("bucket", ColumnKind::Word);
    TableColumn choice = columnOf("last_choice", ColumnKind::Word);
    TableColumn total = columnOf("last_total", ColumnKind::Score);
    for (size_t i = 0; i < outcome.queues.size(); ++i) {
        const admission::Queue &queue = outcome.queues[i];
        if (!queue.lotDecided)
            continue;
        const auto place = static_cast<std::int32_t>(i % outcome.buckets);
        const bool isByRounds = outcome.mode == BatchMode::ChoiceFirst;
        taken.push_back(queue.lastTaken);
        refused.push_back(queue.firstRefused);
        addWord(school, writer.schoolOf(place));
        addWord(bucket, writer.bucketName(place));
        addWord(choice, isByRounds ? wording::choiceWord(static_cast<int>(i / outcome.buckets) + 1) : QString());
        const std::int32_t points = kept.reading.cohort.total[static_cast<size_t>(queue.lastTaken)];
        total.numbers.append(points == none ? TableColumn::none : std::int64_t(points));
    }
    writer.number(taken.size());
    writer.table().columns = {school, bucket, choice, total};
    if (const Result<void> added = writer.addPeople(taken, "last_taken_no", "last_taken"); !added)
        return failure(added.error());
    if (const Result<void> added = writer.addPeople(refused, "first_refused_no", "first_refused"); !added)
        return failure(added.error());
    return writer.table();
}

} // namespace

Result<Table> FairnessDesk::list(const FairnessSheet &sheet, const QString &code)
{
    store::Database &database = m_office.database();
    const Result<QHash<QString, QString>> schools = store::schoolNames(database);
    const Result<QHash<QString, QString>> districts = store::districtNames(database);
    if (!schools || !districts)
        return failure(schools ? districts.error() : schools.error());
    const ListNames names{*schools, *districts, mayNameCandidates(m_office)};
    const KeptRun &kept = *sheet.kept;
    const ListWriter writer(database, kept, names);
    if (code == QLatin1String("lot"))
        return lotList(writer, kept);
    if (code == QLatin1String("displaced"))
        return wishList(writer, kept, sheet.displaced);
    if (code == QLatin1String("outscored"))
        return wishList(writer, kept, sheet.outscored);
    const std::optional<Fare> fare = admission::parseFare(code.section(QLatin1Char('.'), 1));
    for (const ModeFares &other : sheet.others) {
        if (fare && codeName(other.mode) == code.section(QLatin1Char('.'), 0, 0))
            return fareList(writer, kept, other, *fare);
    }
    QStringList known;
    for (const FairnessMeasure &measure : measures(sheet))
        known.append(measure.code);
    return failure(
        ErrorCode::WrongUsage,
        {FairnessLists::tr("there is no list “%1”; there are %2").arg(code, known.join(QStringLiteral(", ")))});
}

} // namespace hengzhao::office
