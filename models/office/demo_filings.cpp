// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_filings.h"

#include "models/domain/digest.h"
#include "models/store/attachment_store.h"
#include "models/store/filing_store.h"

#include <array>

namespace hengzhao::office
{

namespace
{

constexpr std::array signers = {u"陈明（演示）", u"刘芳（演示）", u"王强（演示）",
                                u"李静（演示）", u"周伟（演示）", u"黄丽（演示）"};
constexpr std::array studyModes = {u"2.5+0.5", u"2+1", u"3"};

/// Where a filing stands in March, and since how many days.
struct MarchPlace {
    QList<FilingAct> acts;
    int days = 0;
    /// Something is still amiss that a reviewer will find.
    bool isIncomplete = false;
};

MarchPlace marchPlaceOf(qsizetype number)
{
    using enum FilingAct;
    const QList<MarchPlace> places = {
        {{Submit}, 6},
        {{Submit}, 5},
        {{Submit}, 3},
        {{Submit}, 2, true},
        {{}, 0},
        {{Submit, Return}, 4, true},
        {{Submit, Accept}, 7},
        {{Submit, Accept, Publish}, 9},
        {{Submit, Accept, Publish}, 8},
        {{Submit, Accept, Publish}, 10},
    };
    return places[number % places.size()];
}

/// One page that says what it stands for; every viewer opens it.
QByteArray demoDocument()
{
    const QByteArray text = "BT /F1 24 Tf 72 720 Td (Demo document) Tj ET";
    const QByteArray page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                            " /Resources << /Font << /F1 5 0 R >> >> >>";
    const QList<QByteArray> objects = {
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page,
        "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray places = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + count + "\n" + places + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" +
           QByteArray::number(pdf.size()) + "\n%%EOF\n";
}

/// Fills what the tables of the demo leave to the filings.
class DemoFilings
{
public:
    DemoFilings(Office &office, const RuleBook &book, store::Transaction &transaction)
        : m_office(office), m_book(book), m_transaction(transaction), m_filings(office.database()),
          m_document(demoDocument())
    {
    }

    [[nodiscard]] Result<void> fill(const Filing &filing, qsizetype number);
    [[nodiscard]] Result<void> march(const Filing &filing, qsizetype number);

private:
    [[nodiscard]] Filing filled(Filing filing, qsizetype number) const;
    [[nodiscard]] Result<void> addPast(const Filing &filing, qsizetype number);
    [[nodiscard]] Result<void> attach(const Filing &filing, const QString &kind);
    [[nodiscard]] Result<void> walk(const Filing &filing, const MarchPlace &place);

    Office &m_office;
    const RuleBook &m_book;
    store::Transaction &m_transaction;
    store::FilingStore m_filings;
    QByteArray m_document;
};

Filing DemoFilings::filled(Filing filing, qsizetype number) const
{
    const QString tail = QStringLiteral("%1").arg(number + 1, 3, 10, QLatin1Char('0'));
    filing.school.phone = QStringLiteral("0734-8000") + tail;
    filing.school.website = QStringLiteral("https://school%1.example").arg(tail);
    filing.school.brochure = QStringLiteral("%1招生简章（演示）").arg(filing.school.name);
    filing.studyMode = QString::fromUtf16(studyModes[static_cast<size_t>(number) % studyModes.size()]);
    filing.capacityBasis = QStringLiteral("按教室、宿舍与实训工位核定（演示）");
    if (filing.category == SchoolCategory::College)
        filing.provincialDocument = QStringLiteral("演示教通〔%1〕%2 号").arg(m_book.year()).arg(tail);
    if (filing.category == SchoolCategory::Outside)
        filing.homeApproval = QStringLiteral("属地主管部门同意函 %1（演示）").arg(tail);
    return filing;
}

/// Last year the telephone was another here and there, and some program cost less or was not taught yet.
Result<void> DemoFilings::addPast(const Filing &filing, qsizetype number)
{
    PastFiling past;
    past.year = m_book.year() - 1;
    for (const FilingField &field : fieldsOf(filing))
        past.fields.append({field.key, field.text});
    past.programs = filing.programs;
    constexpr qsizetype otherTelephone = 3;
    constexpr qsizetype lowerTuition = 4;
    constexpr qsizetype newProgram = 5;
    for (auto &[key, text] : past.fields) {
        if (key == QLatin1String("phone") && number % otherTelephone == 0)
            text += QLatin1Char('9');
        if (key == QLatin1String("capacity") && number % lowerTuition == 0)
            text = QString::number(text.toInt() * 9 / 10);
    }
    if (!past.programs.isEmpty() && past.programs.first().tuition && number % lowerTuition == 0)
        past.programs.first().tuition = *past.programs.first().tuition * 9 / 10;
    if (past.programs.size() > 1 && number % newProgram == 1)
        past.programs.removeLast();
    return m_filings.addPast(filing.school.code.text(), filing.category, past, m_transaction);
}

Result<void> DemoFilings::fill(const Filing &filing, qsizetype number)
{
    const Filing whole = filled(filing, number);
    if (Result<void> done = m_filings.setAll(whole, m_transaction); !done)
        return done;
    const QDate signedOn(m_book.year(), 3, 1 + static_cast<int>(number % 20));
    const FilingSigner signer{0, QString::fromUtf16(signers[static_cast<size_t>(number) % signers.size()]),
                              QStringLiteral("校长"), signedOn};
    if (Result<void> done = m_filings.addSigner(filing.id, signer, m_transaction); !done)
        return done;
    return addPast(whole, number);
}

Result<void> DemoFilings::attach(const Filing &filing, const QString &kind)
{
    const Result<qint64> hung = store::AttachmentStore(m_office.database())
                                    .add({QStringLiteral("filing"), filing.id},
                                         {0,
                                          kind,
                                          kind + QStringLiteral(".pdf"),
                                          {},
                                          AttachmentType::Pdf,
                                          m_document.size(),
                                          QString::fromLatin1(toHex(Digest::of(m_document)))},
                                         m_document, m_transaction);
    return hung ? Result<void>() : failure(hung.error());
}

Result<void> DemoFilings::walk(const Filing &filing, const MarchPlace &place)
{
    Filing now = filing;
    now.state = FilingState::Draft;
    QDateTime at = m_office.clock().now().addDays(-place.days);
    for (const FilingAct act : place.acts) {
        const FilingState next = nextState(now.state, act).value_or(now.state);
        if (act == FilingAct::Accept) {
            if (Result<void> done = m_filings.acceptOpenPrograms(now, m_transaction); !done)
                return done;
        }
        const QString reason = act == FilingAct::Return ? QStringLiteral("办学许可证未附（演示）") : QString();
        const QString actor = act == FilingAct::Submit ? filing.school.name : m_office.officer().name;
        if (Result<void> done = m_filings.move(now, {codeName(act), now.state, next, reason, actor, at}, m_transaction);
            !done)
            return done;
        now.state = next;
        at = at.addDays(1);
    }
    return {};
}

Result<void> DemoFilings::march(const Filing &filing, qsizetype number)
{
    const MarchPlace place = marchPlaceOf(number);
    for (const QString &kind : m_book.filing().neededDocuments(filing.category)) {
        if (place.isIncomplete && kind != QLatin1String("commitment"))
            continue;
        if (Result<void> done = attach(filing, kind); !done)
            return done;
    }
    // What came published with the table is filed anew, step by step.
    if (Result<void> done = m_filings.startAnew(filing.id, m_transaction); !done)
        return done;
    return walk(filing, place);
}

} // namespace

Result<void> addDemoFilings(Office &office, DemoStage stage)
{
    const Result<RuleBook> book = office.ruleBook();
    const Result<QList<Filing>> filings = store::FilingStore(office.database()).all();
    if (!book || !filings)
        return failure(book ? filings.error() : book.error());
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    DemoFilings demo(office, *book, *transaction);
    for (qsizetype i = 0; i < filings->size(); ++i) {
        if (Result<void> done = demo.fill((*filings)[i], i); !done)
            return done;
        if (stage != DemoStage::March)
            continue;
        if (Result<void> done = demo.march((*filings)[i], i); !done)
            return done;
    }
    return transaction->commit(
        {QStringLiteral("season demo"), QStringLiteral("filings"), {{QStringLiteral("rows"), filings->size()}}});
}

} // namespace hengzhao::office
