// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/digest.h"
#include "models/files/document_pages.h"
#include "models/office/city_time.h"
#include "models/office/permission.h"
#include "models/office/registration_desk.h"
#include "models/office/word_column.h"
#include "models/wording/booklet_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::office
{

namespace
{

struct ProofPaper {
    Q_DECLARE_TR_FUNCTIONS(ProofPaper)
};

using files::Paragraph;
using files::TextAlign;

constexpr double proofTitleScale = 1.7;
constexpr double proofSpacing = 1.4;
constexpr double proofIndent = 2;

files::Document proofOf(const RegistrationProof &proof, const store::ProofSchool &school,
                        const QList<store::RegistrationRow> &people, const RuleBook &book)
{
    files::Document document;
    document.title = ProofPaper::tr("Proof of registration");
    document.spacing = proofSpacing;
    document.foot = ProofPaper::tr("No. %1").arg(proof.number) + QStringLiteral(" · ") +
                    wording::word(wording::BookletPhrase::PageOfPages);
    files::TableBlock table{{{ProofPaper::tr("No."), 0.7},
                             {ProofPaper::tr("Candidate number"), 2.2},
                             {ProofPaper::tr("Name"), 1.5},
                             {ProofPaper::tr("Sex"), 0.8},
                             {ProofPaper::tr("Identity number"), 3},
                             {ProofPaper::tr("Program"), 3},
                             {ProofPaper::tr("Years"), 1}},
                            {},
                            true};
    for (const store::RegistrationRow &one : people)
        table.rows.append({QString::number(table.rows.size() + 1), one.candidateNumber, one.name,
                           wording::word(one.sex), maskedIdentityNumber(one.identityNumber), one.programName,
                           one.years});
    files::DocumentPart list;
    list.blocks = {Paragraph{document.title, proofTitleScale, true, false, TextAlign::Centre},
                   Paragraph{ProofPaper::tr("No. %1").arg(proof.number), 1, false, false, TextAlign::Centre},
                   files::Gap{},
                   files::FieldGrid{{{ProofPaper::tr("School"), school.code + QLatin1Char(' ') + school.name},
                                     {ProofPaper::tr("Place"), school.place},
                                     {ProofPaper::tr("Approved by its own authority"), school.homeApproval},
                                     {ProofPaper::tr("Candidates"), wording::thousands(proof.people)}}},
                   Paragraph{ProofPaper::tr("The school named above has filed its recruiting in %1 for %2 here and was"
                                            " published. The %3 candidates below were admitted to it through this"
                                            " city's admission and approved; they may be registered there.")
                                 .arg(book.cityName(), QString::number(book.year()), wording::thousands(proof.people)),
                             1, false, false, TextAlign::Left, proofIndent},
                   table};
    files::DocumentPart closing{files::DocumentPart::Start::Together};
    closing.blocks = {
        files::Gap{},
        files::Signatures{{{ProofPaper::tr("Issued by (signed)")}, {ProofPaper::tr("Education bureau (seal)")}}},
        Paragraph{dayInCity(proof.at).toString(Qt::ISODate), 1, false, false, TextAlign::Right}};
    document.parts = {list, closing};
    return document;
}

/// Of the numbers alone, so that the record can say later what was on the paper.
QString proofDigest(const QList<store::RegistrationRow> &people)
{
    Digest digest;
    for (const store::RegistrationRow &one : people)
        digest.add((one.candidateNumber + QLatin1Char('\t') + one.programCode + QLatin1Char('\n')).toUtf8());
    return QString::fromLatin1(toHex(digest.finish()));
}

} // namespace

Result<QList<RegistrationProof>> RegistrationDesk::proofs()
{
    return store::RegistrationStore(m_office.database()).proofs();
}

Result<Table> RegistrationDesk::proofTable()
{
    const Result<QList<RegistrationProof>> known = proofs();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {columnOf("proof_no", ColumnKind::Text), columnOf("school_name", ColumnKind::Text),
                     columnOf("people", ColumnKind::Number), columnOf("actor", ColumnKind::Text),
                     columnOf("day", ColumnKind::Text)};
    for (const RegistrationProof &one : *known) {
        table.ids.push_back(one.id);
        table.columns[0].texts.append(one.number);
        table.columns[1].texts.append(one.schoolName);
        table.columns[2].numbers.append(one.people);
        table.columns[3].texts.append(one.actor);
        table.columns[4].texts.append(shownMoment(one.at));
    }
    return table;
}

Result<RegistrationProof> RegistrationDesk::writeProof(const QString &schoolCode, const QString &path)
{
    if (const Result<void> may = require(m_office, {Role::Office, Role::MunicipalEducation}); !may)
        return failure(may.error());
    const store::RegistrationStore registration(m_office.database());
    const Result<std::optional<store::ProofSchool>> school = registration.proofSchool(schoolCode.trimmed());
    const Result<RuleBook> book = m_office.ruleBook();
    const Result<bool> hasArrivals = registration.hasArrivals();
    if (!school || !book)
        return failure(school ? book.error() : school.error());
    if (!hasArrivals)
        return failure(hasArrivals.error());
    if (!*school)
        return failure(ErrorCode::UnknownSchool, {schoolCode});
    if (!(*school)->isFiled)
        return failure(ErrorCode::SchoolNotFiled, {(*school)->code});
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    QList<store::RegistrationRow> people;
    const Result<void> read = registration.each({{}, (*school)->code, {}}, m_office.key(),
                                                [&](const store::RegistrationRow &row) -> Result<void> {
                                                    if (!obstacleTo(row.facts, *hasArrivals))
                                                        people.append(row);
                                                    return {};
                                                });
    const Result<QList<RegistrationProof>> before = registration.proofs();
    if (!read || !before)
        return failure(read ? before.error() : read.error());
    if (people.isEmpty())
        return failure(ErrorCode::NothingToRegister);
    RegistrationProof proof{0,
                            QStringLiteral("%1-%2").arg(book->year()).arg(before->size() + 1, 3, 10, QLatin1Char('0')),
                            (*school)->code,
                            (*school)->name,
                            people.size(),
                            m_office.writer().actor,
                            m_office.clock().now()};
    const QString digest = proofDigest(people);
    if (const Result<void> kept = registration.addProof(proof.schoolCode, proof, digest, *transaction); !kept)
        return failure(kept.error());
    const files::Document paper = proofOf(proof, **school, people, *book);
    if (const Result<void> written = files::DocumentPages(paper).writePdf(path); !written)
        return failure(written.error());
    const Result<void> noted = transaction->commit({QStringLiteral("registration proof"),
                                                    proof.schoolCode,
                                                    {{QStringLiteral("number"), proof.number},
                                                     {QStringLiteral("rows"), proof.people},
                                                     {QStringLiteral("digest"), digest}}});
    return noted ? Result<RegistrationProof>(proof) : failure(noted.error());
}

} // namespace hengzhao::office
