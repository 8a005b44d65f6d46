// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/notice_desk.h"
#include "models/office/notices/notice_document.h"
#include "models/office/notices/number_supply.h"
#include "models/office/permission.h"
#include "models/vault/signing.h"

#include <QFileInfo>

namespace hengzhao::office
{

namespace
{

using store::Admitted;

/// Kept as the reason for which a notice is void (wording knows it).
constexpr QLatin1String changedReason("data_changed");

/// What the register says of a notice that no longer says what is so.
bool saysWhatIsSo(const Admitted &admitted)
{
    return admitted.code.candidate == admitted.candidate && admitted.code.school == admitted.schoolCode &&
           admitted.code.program == admitted.programCode;
}

/// Enters notices into the register, one after another in one transaction.
class NoticeIssue
{
public:
    NoticeIssue(Office &office, NumberSupply supply, store::Transaction &transaction)
        : m_store(office.database()), m_supply(std::move(supply)), m_transaction(transaction)
    {
    }

    /// The notice to print for somebody, with its number but without a signature.
    [[nodiscard]] Result<PrintedNotice> next(const Admitted &admitted, WrittenNotices &written)
    {
        if (admitted.noticeId && saysWhatIsSo(admitted)) {
            ++written.reprinted;
            return printed({admitted, admitted.code, admitted.copies + 1}, *admitted.noticeId);
        }
        if (admitted.noticeId) {
            ++written.replaced;
            if (const Result<void> ended = m_store.end(*admitted.noticeId, changedReason, m_transaction); !ended)
                return failure(ended.error());
        }
        const Result<store::GivenRange *> range = m_supply.rangeFor(admitted.schoolCode);
        if (!range)
            return failure(range.error());
        const Result<qint64> id = m_store.issue(admitted, **range, m_transaction);
        if (!id)
            return failure(id.error());
        ++written.issued;
        const QString number = (*range)->range.numberAt((*range)->next++);
        return printed({admitted, {admitted.candidate, admitted.schoolCode, admitted.programCode, number}, 1}, *id);
    }

private:
    [[nodiscard]] Result<PrintedNotice> printed(const PrintedNotice &notice, qint64 id)
    {
        const Result<void> noted = m_store.notePrint(id, notice.copy, m_transaction);
        return noted ? Result<PrintedNotice>(notice) : failure(noted.error());
    }

    store::NoticeStore m_store;
    NumberSupply m_supply;
    store::Transaction &m_transaction;
};

} // namespace

Result<NoticeCode> NoticeDesk::signedCode(const NoticeCode &code, const vault::SigningKeys &keys)
{
    // A trial season has no keys (contract, section 1).
    if (m_office.key() == nullptr)
        return code;
    NoticeCode result = code;
    const std::optional<QByteArray> made = vault::signature(code.signedBytes(), keys, *m_office.key());
    if (!made)
        return failure(ErrorCode::SigningKeyMissing);
    result.signature = *made;
    return result;
}

Result<WrittenNotices> NoticeDesk::write(const NoticeRequest &request, Progress &progress)
{
    if (const Result<void> may =
            requireForSchool(m_office, {Role::Office, Role::MunicipalEducation, Role::MunicipalLabour, Role::School},
                             request.filter.schoolCode);
        !may)
        return failure(may.error());
    if (QFileInfo(request.path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) != 0)
        return failure(ErrorCode::UnknownFileFormat, {request.path, QStringLiteral("pdf")});
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    Result<QList<Admitted>> admitted = admittedBy(request.filter);
    if (!admitted)
        return failure(admitted.error());
    if (request.onlyNew)
        admitted->removeIf([](const Admitted &one) { return one.noticeId && saysWhatIsSo(one); });
    if (admitted->isEmpty())
        return failure(ErrorCode::NoNotices);
    const Result<NoticeSeason> season = this->season();
    const Result<vault::SigningKeys> keys = store::SeasonStore(m_office.database()).signingKeys();
    Result<NumberSupply> supply = NumberSupply::open(m_office, *transaction);
    if (!season || !keys)
        return failure(season ? keys.error() : season.error());
    if (!supply)
        return failure(supply.error());
    WrittenNotices written{request.path, 0, 0, 0, m_office.key() == nullptr};
    NoticeIssue issue(m_office, *supply, *transaction);
    files::Document document = noticeDocument();
    for (const Admitted &one : std::as_const(*admitted)) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        Result<PrintedNotice> notice = issue.next(one, written);
        if (!notice)
            return failure(notice.error());
        const Result<NoticeCode> code = signedCode(notice->code, *keys);
        if (!code)
            return failure(code.error());
        notice->code = *code;
        const Result<files::DocumentPart> part = noticePart(*notice, *season);
        if (!part)
            return failure(part.error());
        document.parts.append(*part);
        constexpr double partOfDrawing = 0.5;
        progress.advance(partOfDrawing * double(document.parts.size()) / double(admitted->size()));
    }
    // Before the commit: a number whose page could not be written was not issued.
    if (const Result<void> drawn = DocumentPages(document).writePdf(request.path); !drawn)
        return failure(drawn.error());
    progress.advance(1);
    const Result<void> done = transaction->commit({QStringLiteral("notice issue"),
                                                   request.filter.schoolCode,
                                                   {{QStringLiteral("issued"), written.issued},
                                                    {QStringLiteral("reprinted"), written.reprinted},
                                                    {QStringLiteral("replaced"), written.replaced}}});
    return done ? Result<WrittenNotices>(written) : failure(done.error());
}

Result<std::shared_ptr<const DocumentPages>> NoticeDesk::pageOf(const Admitted &admitted)
{
    const Result<NoticeSeason> season = this->season();
    const Result<vault::SigningKeys> keys = store::SeasonStore(m_office.database()).signingKeys();
    if (!season || !keys)
        return failure(season ? keys.error() : season.error());
    PrintedNotice notice{admitted, {}, admitted.copies + 1};
    if (admitted.noticeId && saysWhatIsSo(admitted)) {
        const Result<NoticeCode> code = signedCode(admitted.code, *keys);
        if (!code)
            return failure(code.error());
        notice.code = *code;
    }
    const Result<files::DocumentPart> part = noticePart(notice, *season);
    if (!part)
        return failure(part.error());
    files::Document document = noticeDocument();
    document.parts.append(*part);
    return std::make_shared<const DocumentPages>(document);
}

Result<std::shared_ptr<const DocumentPages>> NoticeDesk::preview(const QString &candidate)
{
    const Result<QList<Admitted>> found = admittedBy({{}, {}, candidate});
    return found ? pageOf(found->first()) : failure(found.error());
}

Result<std::shared_ptr<const DocumentPages>> NoticeDesk::previewOfSchool(const QString &schoolCode)
{
    const Result<QList<Admitted>> found = admittedBy({schoolCode});
    if (!found)
        return failure(found.error());
    const auto first = std::find_if(found->cbegin(), found->cend(), [](const Admitted &one) { return !one.noticeId; });
    return pageOf(first == found->cend() ? found->first() : *first);
}

} // namespace hengzhao::office
