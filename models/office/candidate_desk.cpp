// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/candidate_desk.h"

#include "models/office/import/import_pass.h"
#include "models/office/import_desk.h"
#include "models/office/permission.h"
#include "models/store/admission_store.h"
#include "models/store/correction_store.h"
#include "models/store/give_up_store.h"

namespace hengzhao::office
{

namespace
{

/// One candidate as a file of one row would have them.
class TypedRow final : public files::RowSource
{
public:
    explicit TypedRow(const QMap<QString, QString> &values) : m_header(values.keys()), m_cells(values.values()) {}

    Result<bool> next(std::vector<QStringView> &cells) override
    {
        if (++m_row > 2)
            return false;
        const QStringList &texts = m_row == 1 ? m_header : m_cells;
        cells.assign(texts.cbegin(), texts.cend());
        return true;
    }
    [[nodiscard]] qint64 row() const override { return m_row; }
    [[nodiscard]] double part() const override { return 1; }

private:
    QStringList m_header;
    QStringList m_cells;
    qint64 m_row = 0;
};

Result<QList<ReadAttachment>> readProofs(const QStringList &paths)
{
    QList<ReadAttachment> files;
    for (const QString &path : paths) {
        Result<ReadAttachment> read = readAttachment({QStringLiteral("proof"), path});
        if (!read)
            return failure(read.error());
        files.append(std::move(*read));
    }
    return files;
}

/// What was typed stands in no file.
Findings withoutRows(Findings findings)
{
    for (Finding &finding : findings)
        finding.row = 0;
    return findings;
}

} // namespace

Result<void> checkCandidatesOpen(store::Database &database, const RuleBook &book)
{
    int last = 0;
    for (const BatchRule &rule : book.batches())
        last = std::max(last, rule.batch);
    const Result<bool> closed = store::AdmissionStore(database).isClosed(last);
    if (!closed)
        return failure(closed.error());
    return *closed ? failure(ErrorCode::CandidatesClosed) : Result<void>();
}

Result<void> CandidateDesk::checkNew(const NewCandidate &candidate)
{
    const QStringList columns = [] {
        QStringList names;
        for (const files::Column &column : files::columnsOf(QStringLiteral("candidates"), 0))
            names.append(column.english);
        return names;
    }();
    for (const QString &field : candidate.values.keys()) {
        if (!columns.contains(field))
            return failure(ErrorCode::UnknownField, {field, columns.join(QStringLiteral(", "))});
    }
    const auto category = parseCandidateCategory(candidate.values.value(QStringLiteral("category")));
    const bool needsProof = category && *category != CandidateCategory::Current; // R1
    if (needsProof && candidate.values.value(QStringLiteral("proof")).trimmed().isEmpty())
        return failure(ErrorCode::CategoryProofMissing);
    const auto number = CandidateNumber::parse(candidate.values.value(QStringLiteral("candidate_no")));
    const auto person = IdentityNumber::parse(candidate.values.value(QStringLiteral("id_number")));
    if (number) {
        const auto known = store::AdmissionStore(m_office.database()).candidate(*number);
        if (!known)
            return failure(known.error());
        if (*known)
            return failure(ErrorCode::CandidateExists, {number->text()});
    }
    if (!person)
        return {};
    const Result<QString> same = store::CorrectionStore(m_office.database(), m_office.key()).numberOf(*person);
    if (!same)
        return failure(same.error());
    return same->isEmpty() ? Result<void>() : failure(ErrorCode::PersonExists, {*same});
}

Result<void> CandidateDesk::hang(qint64 candidate, const QList<ReadAttachment> &files, store::Transaction &transaction)
{
    store::AttachmentStore attachments(m_office.database());
    for (const ReadAttachment &file : files) {
        if (const Result<qint64> hung =
                attachments.add({QStringLiteral("candidate"), candidate}, file.attachment, file.content, transaction);
            !hung)
            return failure(hung.error());
    }
    return {};
}

Result<AddedCandidate> CandidateDesk::add(const NewCandidate &candidate)
{
    const QString district = candidate.values.value(QStringLiteral("district_code")).trimmed();
    if (const Result<void> may =
            requireForDistrict(m_office, {Role::Office, Role::MunicipalEducation, Role::CountyEducation}, district);
        !may)
        return failure(may.error());
    const Result<QList<ReadAttachment>> files = readProofs(candidate.proofFiles);
    if (!files)
        return failure(files.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    if (const Result<void> open = checkCandidatesOpen(m_office.database(), *book); !open)
        return failure(open.error());
    if (const Result<void> fits = checkNew(candidate); !fits)
        return failure(fits.error());
    const ImportSetting setting{.book = *book,
                                .add = true,
                                .hasRun = true,
                                .isOpenSeason = m_office.isOpenSeason(),
                                .writer = m_office.writer(),
                                .key = m_office.key(),
                                .source = QLatin1String("by-hand")};
    ImportRequest request;
    request.kind = QStringLiteral("candidates");
    request.add = true;
    TypedRow row(candidate.values);
    NoProgress progress;
    const Result<ImportReport> report = ImportPass(request, setting, *transaction, row, progress).run();
    if (!report) {
        Error error = report.error();
        error.findings = withoutRows(error.findings);
        return failure(error);
    }
    const auto number = CandidateNumber::parse(candidate.values.value(QStringLiteral("candidate_no")));
    const auto added = store::AdmissionStore(m_office.database()).candidate(*number);
    if (!added || !*added)
        return failure(added ? Error{ErrorCode::RowChanged} : added.error());
    if (const Result<void> hung = hang((*added)->id, *files, *transaction); !hung)
        return failure(hung.error());
    if (const Result<void> done =
            transaction->commit({QStringLiteral("candidate add"),
                                 number->text(),
                                 {{QStringLiteral("district"), district},
                                  {QStringLiteral("category"), candidate.values.value(QStringLiteral("category"))},
                                  {QStringLiteral("proofs"), files->size()}}});
        !done)
        return failure(done.error());
    return AddedCandidate{number->text(), withoutRows(report->findings)};
}

Result<void> CandidateDesk::giveUpGeneral(const QString &candidateNumber, const QString &proof,
                                          const QStringList &files)
{
    const Result<QList<ReadAttachment>> read = readProofs(files);
    if (!read)
        return failure(read.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const auto number = CandidateNumber::parse(candidateNumber);
    const Result<std::optional<store::CandidateFacts>> found =
        number ? store::AdmissionStore(m_office.database()).candidate(*number) : std::optional<store::CandidateFacts>();
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownCandidate, {candidateNumber});
    if (const Result<void> may = requireForDistrict(
            m_office, {Role::Office, Role::MunicipalEducation, Role::CountyEducation}, (*found)->districtCode);
        !may)
        return may;
    if (proof.trimmed().isEmpty())
        return failure(ErrorCode::FieldMissing, {QStringLiteral("proof")});
    store::GiveUpStore givenUp(m_office.database());
    const Result<bool> isAtGeneral = givenUp.isAtGeneralSchool((*found)->id);
    if (!isAtGeneral)
        return failure(isAtGeneral.error());
    if (!*isAtGeneral)
        return failure(ErrorCode::NotAdmitted, {(*found)->number});
    if (const Result<void> noted = givenUp.note((*found)->id, proof.trimmed(), *transaction); !noted)
        return noted;
    if (const Result<void> hung = hang((*found)->id, *read, *transaction); !hung)
        return hung;
    return transaction->commit({QStringLiteral("candidate give-up"), (*found)->number, {}});
}

} // namespace hengzhao::office
