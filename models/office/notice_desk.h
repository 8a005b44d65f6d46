// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/domain/table.h"
#include "models/files/document_pages.h"
#include "models/office/office.h"
#include "models/store/notice_store.h"

namespace hengzhao::office
{

struct NoticeSeason;
struct PrintedNotice;

using files::DocumentPages;
using store::AdmissionNotice;
using store::GivenRange;
using store::NoticeFilter;

/// A range of numbers as it is given out to a school.
struct NewNoticeRange {
    QString schoolCode;
    QString first;
    QString last;
    QString prefix = {};
};

/// Notices that are to be printed into one file.
struct NoticeRequest {
    /// A PDF.
    QString path;
    NoticeFilter filter = {};
    /// Those that were printed before are left out.
    bool onlyNew = false;
};

struct WrittenNotices {
    QString path;
    /// Printed for the first time, with a new number.
    qint64 issued = 0;
    /// Printed before, and marked so.
    qint64 reprinted = 0;
    /// Void because what they said is no longer so; new ones stand among those issued.
    qint64 replaced = 0;
    /// The season has no key: their codes prove nothing.
    bool isUnsigned = false;

    [[nodiscard]] qint64 notices() const { return issued + reprinted; }
};

/// What came of checking the code of a notice.
struct NoticeCheck {
    NoticeCode code;
    NoticeVerdict verdict = NoticeVerdict::Forged;
    /// As the register has it; nothing where it was checked by a key alone, or the register has no such number.
    std::optional<AdmissionNotice> entry = {};
};

/// Gives out ranges of numbers, prints notices, keeps their register and tells true ones from others (R28).
class NoticeDesk
{
public:
    explicit NoticeDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<GivenRange>> ranges() { return store::NoticeStore(m_office.database()).ranges(); }
    /// Gives a range out; no number may be in two. The range as it is kept.
    [[nodiscard]] Result<GivenRange> giveRange(const NewNoticeRange &wanted);

    /// The register; of one school where that is named.
    [[nodiscard]] Result<QList<AdmissionNotice>> notices(const QString &schoolCode = {})
    {
        return store::NoticeStore(m_office.database()).notices(schoolCode);
    }
    [[nodiscard]] Result<AdmissionNotice> notice(const QString &number);
    /// Makes a notice void, as one that was spoilt; its number is not used again. The candidate can be issued another.
    [[nodiscard]] Result<void> voidNotice(const QString &number, const QString &reason);

    /// Prints notices, a page each, in the order of the lists. A candidate without one is issued the next number of the
    /// school's ranges, or of the office's own where the school has none; a page printed before is marked and counted.
    [[nodiscard]] Result<WrittenNotices> write(const NoticeRequest &request, Progress &progress);
    /// The page of one candidate as it would be printed now, or as a sample where no number has been given yet.
    [[nodiscard]] Result<std::shared_ptr<const DocumentPages>> preview(const QString &candidate);
    /// The same of the first of a school who has no notice yet, else of its first.
    [[nodiscard]] Result<std::shared_ptr<const DocumentPages>> previewOfSchool(const QString &schoolCode);

    /// Every code in a text. By the season's key, and by the register: void is what was signed and stands no longer.
    [[nodiscard]] Result<QList<NoticeCheck>> check(const QString &text);
    /// The same without the season, by a public key as writeKey() writes it: void ones are not known then.
    [[nodiscard]] static Result<QList<NoticeCheck>> checkByKey(const QString &text, const QString &keyPath);
    /// Writes the season's public key, so that others can check notices.
    [[nodiscard]] Result<void> writeKey(const QString &path);

    /// The register as a table; the id of a row is the notice's.
    [[nodiscard]] Result<Table> registerTable(const QString &schoolCode = {});
    [[nodiscard]] Result<Table> rangeTable();
    /// How far each school is; the id of a row is the school's.
    [[nodiscard]] Result<Table> standingTable();
    /// The register as a list; how many rows.
    [[nodiscard]] Result<qint64> writeRegister(const QString &path, const QString &schoolCode, Progress &progress);

private:
    [[nodiscard]] Result<std::optional<qint64>> schoolOf(const QString &code);
    [[nodiscard]] Result<QList<store::Admitted>> admittedBy(const NoticeFilter &filter);
    [[nodiscard]] Result<NoticeSeason> season();
    [[nodiscard]] Result<NoticeCode> signedCode(const NoticeCode &code, const vault::SigningKeys &keys);
    [[nodiscard]] Result<std::shared_ptr<const DocumentPages>> pageOf(const store::Admitted &admitted);

    Office &m_office;
};

} // namespace hengzhao::office
