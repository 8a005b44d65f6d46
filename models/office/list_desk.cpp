// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/list_desk.h"

#include "models/files/part_path.h"
#include "models/files/write_table.h"
#include "models/office/city_time.h"
#include "models/office/lists/file_register.h"
#include "models/office/lists/list_rows.h"
#include "models/office/lists/pool_handover.h"
#include "models/store/directory_names.h"
#include "models/store/line_store.h"
#include "models/store/run_store.h"
#include "models/wording/name_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <map>
#include <utility>

namespace hengzhao::office
{

namespace
{

/// What programs read has its header in the first row (contract, section 2): only a list for people's eyes, in their
/// language, has its title above.
files::TableHead headOf(const ListRequest &request, const RuleBook &book, const QString &filters, const QDateTime &now)
{
    using Place = files::TableHead::Place;
    return {QStringLiteral("%1 %2 · %3").arg(book.cityName(), QString::number(book.year()), request.title),
            request.count, shownMoment(now), filters,
            request.headers == files::Headers::Chinese ? Place::AboveHeader : Place::OnPaperOnly};
}

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

/// Whoever acts for one district is handed no other's candidates with their identity numbers, and none to chase.
Result<void> keepToDistrict(const Office &office, ListRequest &request)
{
    const QString &own = office.post().districtCode;
    const bool isNarrow = request.what == QLatin1String("general-pool") || request.what == QLatin1String("chase-list");
    if (own.isEmpty() || !isNarrow)
        return {};
    if (!request.filter.districtCode.isEmpty() && request.filter.districtCode != own)
        return failure(ErrorCode::OutsideDistrict, {own});
    request.filter.districtCode = own;
    return {};
}

/// A name with its code, or the code alone where no name is known.
QString nameAndCode(const QHash<QString, QString> &names, const QString &code)
{
    const QString name = names.value(code);
    return name.isEmpty() ? code : QStringLiteral("%1 (%2)").arg(name, code);
}

/// The files of one export: one, or one a school or district, each with the header.
class ListFiles
{
public:
    ListFiles(const ListRequest &request, QStringList header, files::TableHead head)
        : m_request(request), m_header(std::move(header)), m_head(std::move(head))
    {
    }

    Result<void> add(const ListRow &row)
    {
        const Result<File *> file = fileFor(row);
        if (!file)
            return failure(file.error());
        ++(*file)->written.rows;
        if (!row.lineArea.isEmpty())
            ++(*file)->written.areas[row.lineArea];
        return (*file)->sink->add(row.cells);
    }

    Result<QList<WrittenList>> finish()
    {
        if (m_files.empty() && m_request.split == SplitBy::Nothing) {
            if (const Result<File *> file = open(QString()); !file) // a list of nobody is a list too
                return failure(file.error());
        }
        QList<WrittenList> written;
        for (auto &[key, file] : m_files) {
            if (const Result<void> done = file.sink->finish(); !done)
                return failure(done.error());
            written.append(file.written);
        }
        return written;
    }

private:
    struct File {
        std::unique_ptr<files::RowSink> sink;
        WrittenList written;
    };

    Result<File *> fileFor(const ListRow &row)
    {
        QString key;
        if (m_request.split == SplitBy::School)
            key = row.schoolCode;
        else if (m_request.split == SplitBy::District)
            key = row.districtCode;
        else if (m_request.split == SplitBy::LineArea)
            key = row.lineArea;
        const auto found = m_files.find(key);
        if (found != m_files.end())
            return &found->second;
        return open(key);
    }

    Result<File *> open(const QString &key)
    {
        const QString path =
            m_request.split == SplitBy::Nothing ? m_request.path : files::partPath(m_request.path, key);
        Result<std::unique_ptr<files::RowSink>> sink = files::writeTable(path, m_head);
        if (!sink)
            return failure(sink.error());
        File &file = m_files[key];
        file = {std::move(*sink), {path, 0, key}};
        if (const Result<void> done = file.sink->add(m_header); !done)
            return failure(done.error());
        return &file;
    }

    const ListRequest &m_request;
    QStringList m_header;
    files::TableHead m_head;
    std::map<QString, File> m_files;
};

} // namespace

QStringList ListDesk::lists()
{
    return {QStringLiteral("admissions"),  QStringLiteral("unplaced"),  QStringLiteral("general-pool"),
            QStringLiteral("chase-list"),  QStringLiteral("vacancies"), QStringLiteral("choice-directory"),
            QStringLiteral("not-arrived"), QStringLiteral("results"),   QStringLiteral("directory")};
}

Result<ListChoices> ListDesk::choices()
{
    const Result<QHash<QString, QString>> schools = store::schoolNames(m_office.database());
    const Result<QHash<QString, QString>> districts = store::districtNames(m_office.database());
    if (!schools || !districts)
        return failure(!schools ? schools.error() : districts.error());
    const auto byCode = [](const QHash<QString, QString> &names) {
        QMap<QString, QString> sorted;
        for (auto name = names.begin(); name != names.end(); ++name)
            sorted.insert(name.key(), name.value());
        return sorted;
    };
    return ListChoices{byCode(*schools), byCode(*districts)};
}

Result<void> ListDesk::check(const ListRequest &request)
{
    if (!lists().contains(request.what))
        return failure(ErrorCode::UnknownKind, {request.what, lists().join(QStringLiteral(", "))});
    if (const Result<void> area = checkArea(request); !area)
        return area;
    store::Database &database = m_office.database();
    if (!request.filter.schoolCode.isEmpty()) {
        // Whoever is chased goes to a junior-high; all others stand in a recruiting school's list.
        const auto found = request.what == QLatin1String("chase-list")
                               ? store::juniorSchoolByCode(database, request.filter.schoolCode)
                               : store::schoolByCode(database, request.filter.schoolCode);
        if (!found)
            return failure(found.error());
        if (!*found)
            return failure(ErrorCode::UnknownSchool, {request.filter.schoolCode});
    }
    if (!request.filter.districtCode.isEmpty()) {
        const Result<QHash<QString, QString>> names = store::districtNames(database);
        if (!names)
            return failure(names.error());
        if (!names->contains(request.filter.districtCode))
            return failure(ErrorCode::UnknownDistrict, {request.filter.districtCode});
    }
    const bool ofRun = request.what == QLatin1String("unplaced") ||
                       (request.what == QLatin1String("admissions") && request.filter.batch);
    if (!ofRun)
        return {};
    const int batch = request.filter.batch.value_or(1);
    const Result<std::optional<store::RunFacts>> run = store::RunStore(database).inForce(batch);
    if (!run)
        return failure(run.error());
    return *run ? Result<void>() : failure(ErrorCode::BatchNotRun, {QString::number(batch)});
}

/// Only the general pool stands by line areas; who acts for one district is handed that district's people alone.
Result<void> ListDesk::checkArea(const ListRequest &request)
{
    const bool isPool = request.what == QLatin1String("general-pool");
    const bool isOfAreas = request.split == SplitBy::LineArea || !request.filter.lineArea.isEmpty();
    if (!isPool && isOfAreas)
        return failure(ErrorCode::WrongUsage, {ListWords::tr("only the general pool stands by line areas")});
    if (request.filter.lineArea.isEmpty())
        return {};
    const auto areas = store::LineStore(m_office.database()).areas();
    if (!areas)
        return failure(areas.error());
    QStringList names;
    for (const store::LineArea &area : *areas)
        names.append(area.name);
    if (names.contains(request.filter.lineArea))
        return {};
    return failure(ErrorCode::UnknownLineArea, {request.filter.lineArea, names.join(QStringLiteral(", "))});
}

/// "first batch · 珠晖区 (430405)"; empty where the list is of all.
Result<QString> ListDesk::filterWords(const ListRequest &request)
{
    const store::ListFilter &filter = request.filter;
    const Result<QHash<QString, QString>> schools = store::schoolNames(m_office.database());
    const Result<QHash<QString, QString>> districts = store::districtNames(m_office.database());
    if (!schools || !districts)
        return failure(!schools ? schools.error() : districts.error());
    QStringList words;
    if (filter.batch)
        words.append(wording::batchWord(*filter.batch));
    if (!filter.schoolCode.isEmpty())
        words.append(nameAndCode(*schools, filter.schoolCode));
    if (!filter.districtCode.isEmpty())
        words.append(nameAndCode(*districts, filter.districtCode));
    if (!filter.lineArea.isEmpty())
        words.append(filter.lineArea);
    return words.join(QStringLiteral(" · "));
}

Result<QList<WrittenList>> ListDesk::write(const ListRequest &wanted, Progress &progress)
{
    // No list leaves without a record of it, and an inspection keeps none.
    if (m_office.isInspection())
        return failure(ErrorCode::InspectionOnly);
    ListRequest request = wanted;
    request.headers = files::headersFor(request.path, request.headers);
    request.masked = request.masked || request.what == QLatin1String("results");
    if (const Result<void> kept = keepToDistrict(m_office, request); !kept)
        return failure(kept.error());
    if (const Result<void> checked = check(request); !checked)
        return failure(checked.error());
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    const Result<QString> filters = filterWords(request);
    if (!filters)
        return failure(filters.error());
    QStringList header;
    for (const files::Column &column : files::columnsOf(request.what, book->maxChoices()))
        header.append(files::headerText(column, request.headers));
    ListFiles lists(request, std::move(header), headOf(request, *book, *filters, m_office.clock().now()));
    const Result<void> rows =
        eachListRow(m_office, request, book->maxChoices(), [&](const ListRow &row) -> Result<void> {
            if (progress.isCancelled())
                return failure(ErrorCode::Cancelled);
            return lists.add(row);
        });
    if (!rows)
        return failure(rows.error());
    Result<QList<WrittenList>> written = lists.finish();
    if (!written)
        return written;
    if (request.split != SplitBy::Nothing && !written->isEmpty()) {
        if (const Result<void> kept = writeRegister(request, *written, shownMoment(m_office.clock().now())); !kept)
            return failure(kept.error());
    }
    // What left the office, and when, is on the record.
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<void> kept = keepHandovers(m_office, request, *written, *transaction); !kept)
        return failure(kept.error());
    qint64 count = 0;
    for (const WrittenList &file : *written)
        count += file.rows;
    if (const Result<void> noted = transaction->commit({QStringLiteral("export"),
                                                        request.what,
                                                        {{QStringLiteral("rows"), count},
                                                         {QStringLiteral("files"), written->size()},
                                                         {QStringLiteral("masked"), request.masked}}});
        !noted)
        return failure(noted.error());
    progress.advance(1.0);
    return written;
}

} // namespace hengzhao::office
