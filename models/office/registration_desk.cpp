// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/registration_desk.h"

#include "models/domain/digest.h"
#include "models/domain/registration_rules.h"
#include "models/files/part_path.h"
#include "models/files/write_table.h"
#include "models/office/city_time.h"
#include "models/office/permission.h"
#include "models/office/registration_files.h"
#include "models/office/word_column.h"
#include "models/store/directory_names.h"
#include "models/wording/name_words.h"
#include "models/wording/registration_words.h"

namespace hengzhao::office
{

namespace
{

files::TableHead registrationHead(const QString &what, const RuleBook &book, const QDateTime &now)
{
    return {QStringLiteral("%1 %2 · %3").arg(book.cityName(), QString::number(book.year()), wording::listWord(what)),
            wording::rowsPattern(), shownMoment(now)};
}

/// Who is left out, in a file beside the others.
class LeftOutFile
{
public:
    LeftOutFile(const RegistrationRequest &request, files::TableHead head)
        : m_request(request),
          m_head(std::move(head)), m_written{files::partPath(request.path, QStringLiteral("left-out")), 0}
    {
    }

    Result<void> begin()
    {
        Result<std::unique_ptr<files::RowSink>> sink = files::writeTable(m_written.path, m_head);
        if (!sink)
            return failure(sink.error());
        m_sink = std::move(*sink);
        m_headers = files::headersFor(m_written.path, m_request.headers);
        QStringList header;
        for (const files::Column &column : files::columnsOf(u"left-out"))
            header.append(files::headerText(column, m_headers));
        return m_sink->add(header);
    }
    Result<void> add(const store::RegistrationRow &row, RegistrationObstacle why)
    {
        ++m_written.rows;
        const bool isForPeople = m_headers == files::Headers::Chinese;
        return m_sink->add({row.candidateNumber, row.name, row.schoolCode, row.schoolName, row.programName,
                            isForPeople ? fileWord(row.facts.state) : QString(codeName(row.facts.state)),
                            isForPeople ? wording::word(why) : QString(codeName(why))});
    }
    Result<void> finish() { return m_sink->finish(); }
    [[nodiscard]] const WrittenList &written() const { return m_written; }

private:
    const RegistrationRequest &m_request;
    files::TableHead m_head;
    WrittenList m_written;
    files::Headers m_headers = files::Headers::Chinese;
    std::unique_ptr<files::RowSink> m_sink;
};

/// Nobody may find out by trying whose data a digest in the record was taken over.
QString digestOf(Digest &digest, const vault::SeasonKey *key)
{
    const QByteArray hex = toHex(digest.finish());
    return key != nullptr ? key->keyedDigest(hex) : QString::fromLatin1(hex);
}

/// What rows are sorted with, and what has come of it so far.
struct Taking {
    const store::RegistrationStore &registration;
    const RuleBook &book;
    const QHash<QString, QString> &districts;
    bool hasArrivals;
    RegistrationFiles &files;
    LeftOutFile &leftOut;
    store::Transaction &transaction;
    WrittenRegistration &written;
    Digest digest;
};

/// To the files of the national system, or with the reason to those left out.
Result<void> takeRow(Taking &taking, store::RegistrationRow row)
{
    if (const auto obstacle = obstacleTo(row.facts, taking.hasArrivals))
        return taking.leftOut.add(row, *obstacle);
    if (!IdentityNumber::parse(row.identityNumber)) {
        ++taking.written.substitutes;
        if (row.substitute.isEmpty()) {
            const Result<QString> number = taking.registration.addSubstitute(
                row.candidateId, substituteBeginning(row.schoolCode), taking.transaction);
            if (!number)
                return failure(number.error());
            row.substitute = *number;
        }
    }
    ++taking.written.rows;
    const QStringList cells = registrationCells(row, taking.book, taking.districts);
    taking.digest.add(cells.join(QLatin1Char('\t')).toUtf8() + '\n');
    return taking.files.add(row.schoolCode, cells);
}

} // namespace

Result<QList<SchoolRegistration>> RegistrationDesk::schools()
{
    return store::RegistrationStore(m_office.database()).schools();
}

Result<Table> RegistrationDesk::schoolTable()
{
    const Result<QList<SchoolRegistration>> known = schools();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {columnOf("school_code", ColumnKind::Text), columnOf("school_name", ColumnKind::Text)};
    for (const char *key :
         {"admitted", "approved", "arrived", "not_arrived", "not_reported", "registered", "open_duplicates"})
        table.columns.append(columnOf(key, ColumnKind::Number));
    for (const SchoolRegistration &one : *known) {
        table.ids.push_back(one.schoolId);
        table.columns[0].texts.append(one.schoolCode);
        table.columns[1].texts.append(one.schoolName);
        int place = 2;
        for (const qint64 count : {one.admitted, one.approved, one.arrived, one.notArrived, one.notReported,
                                   one.registered, one.openDuplicates})
            table.columns[place++].numbers.append(count);
    }
    return table;
}

Result<Table> RegistrationDesk::absentTable()
{
    Table table;
    table.columns = {columnOf("candidate_no", ColumnKind::Text), columnOf("name", ColumnKind::Text),
                     columnOf("school_name", ColumnKind::Text), columnOf("program_name", ColumnKind::Text),
                     columnOf("arrival", ColumnKind::Word)};
    const Result<void> read = store::RegistrationStore(m_office.database())
                                  .each({}, nullptr, [&table](const store::RegistrationRow &row) -> Result<void> {
                                      if (row.facts.state != AdmissionState::Approved || row.facts.arrived == true)
                                          return {};
                                      table.ids.push_back(row.candidateId);
                                      table.columns[0].texts.append(row.candidateNumber);
                                      table.columns[1].texts.append(row.name);
                                      table.columns[2].texts.append(row.schoolName);
                                      table.columns[3].texts.append(row.programName);
                                      addWord(table.columns[4],
                                              wording::word(row.facts.arrived ? RegistrationObstacle::NotArrived
                                                                              : RegistrationObstacle::NotReported),
                                              row.facts.arrived ? Tone::Bad : Tone::Warning);
                                      return {};
                                  });
    return read ? Result<Table>(table) : failure(read.error());
}

Result<WrittenRegistration> RegistrationDesk::write(const RegistrationRequest &request, Progress &progress)
{
    const QList<Role> roles = {Role::Office, Role::MunicipalEducation, Role::MunicipalLabour, Role::School};
    if (const Result<void> may = requireForSchool(m_office, roles, request.schoolCode); !may)
        return failure(may.error());
    store::Database &database = m_office.database();
    const store::RegistrationStore registration(database);
    const Result<RuleBook> book = m_office.ruleBook();
    const Result<QHash<QString, QString>> districts = store::districtNames(database);
    const Result<QHash<QString, QString>> schools = store::schoolNames(database);
    const Result<bool> hasArrivals = registration.hasArrivals();
    if (!book || !districts)
        return failure(book ? districts.error() : book.error());
    if (!schools || !hasArrivals)
        return failure(schools ? hasArrivals.error() : schools.error());
    if (!request.schoolCode.isEmpty() && !schools->contains(request.schoolCode))
        return failure(ErrorCode::UnknownSchool, {request.schoolCode});
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    WrittenRegistration written;
    written.isBeforeArrivals = !*hasArrivals;
    const QDateTime now = m_office.clock().now();
    RegistrationFiles files(request, registrationHead(QStringLiteral("registration"), *book, now));
    LeftOutFile leftOut(request, registrationHead(QStringLiteral("left-out"), *book, now));
    if (const Result<void> begun = leftOut.begin(); !begun)
        return failure(begun.error());
    Taking taking{registration, *book, *districts, *hasArrivals, files, leftOut, *transaction, written, {}};
    const auto take = [&](const store::RegistrationRow &row) -> Result<void> {
        return progress.isCancelled() ? failure(ErrorCode::Cancelled) : takeRow(taking, row);
    };
    if (const Result<void> read = registration.each({{}, request.schoolCode, {}}, m_office.key(), take); !read)
        return failure(read.error());
    if (written.rows == 0)
        return failure(ErrorCode::NothingToRegister);
    written.digest = digestOf(taking.digest, m_office.key());
    if (const Result<void> finished = leftOut.finish(); !finished)
        return failure(finished.error());
    Result<QList<WrittenList>> finished = files.finish();
    if (!finished)
        return failure(finished.error());
    written.files = std::move(*finished);
    written.leftOut = leftOut.written();
    const Result<void> noted = transaction->commit({QStringLiteral("export"),
                                                    QStringLiteral("registration"),
                                                    {{QStringLiteral("rows"), written.rows},
                                                     {QStringLiteral("files"), written.files.size()},
                                                     {QStringLiteral("left_out"), written.leftOut.rows},
                                                     {QStringLiteral("school"), request.schoolCode},
                                                     {QStringLiteral("digest"), written.digest}}});
    if (!noted)
        return failure(noted.error());
    progress.advance(1.0);
    return written;
}

} // namespace hengzhao::office
