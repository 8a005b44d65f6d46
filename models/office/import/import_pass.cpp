// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/import_pass.h"

#include "models/domain/utf8.h"
#include "models/vault/season_key.h"

namespace hengzhao::office
{

namespace
{

constexpr qint64 rowsBetweenLooks = 1024;
constexpr size_t digestPiece = 1 << 20;

} // namespace

files::HeaderMap mapRenamed(const QList<files::Column> &columns, const std::vector<QStringView> &header,
                            const QHash<QString, QString> &renamed)
{
    QStringList names;
    for (QStringView cell : header) {
        const QString own = cell.trimmed().toString();
        // A header that stands for nothing is an unknown column under its own name.
        const QString given = renamed.value(own, own);
        names.append(given.isEmpty() ? QLatin1Char('(') + own + QLatin1Char(')') : given);
    }
    return files::mapHeader(columns, std::vector<QStringView>(names.cbegin(), names.cend()));
}

ImportPass::ImportPass(const ImportRequest &request, const ImportSetting &setting, store::Transaction &transaction,
                       files::RowSource &rows, Progress &progress)
    : m_request(request), m_setting(setting), m_transaction(transaction), m_rows(rows), m_progress(progress),
      m_columns(files::columnsOf(request.kind, setting.book.maxChoices())), m_rejects(request.rejectsPath, m_columns)
{
}

Result<void> ImportPass::readHeader()
{
    const Result<bool> header = m_rows.next(m_cells);
    if (!header)
        return failure(header.error());
    if (!*header)
        m_cells.clear(); // an empty file lacks every required column
    m_header = mapRenamed(m_columns, m_cells, m_request.renamed);
    m_rejects.setHeader(m_cells);
    m_findings.append(m_header.findings);
    if (hasProblem(m_findings)) {
        const auto count = ofSeverity(m_findings, Severity::Problem).size();
        return failure(ErrorCode::ProblemsFound, {QString::number(count)}, m_findings);
    }
    addHeaderToDigest();
    return {};
}

void ImportPass::addHeaderToDigest()
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_header.places[static_cast<size_t>(i)] >= 0)
            appendUtf8(m_hashed, m_columns[i].english);
        m_hashed += '\t';
    }
    m_hashed += '\n';
}

void ImportPass::addRowToDigest()
{
    for (const int place : m_header.places) {
        if (place >= 0 && static_cast<size_t>(place) < m_cells.size())
            appendUtf8(m_hashed, m_cells[static_cast<size_t>(place)].trimmed());
        m_hashed += '\t';
    }
    m_hashed += '\n';
    if (m_hashed.size() > digestPiece) {
        m_hash.add(m_hashed);
        m_hashed.clear();
    }
}

Result<void> ImportPass::readRows(KindImport &kind, PartCheck &part, ImportRow &row)
{
    while (true) {
        const Result<bool> more = m_rows.next(m_cells);
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        ++m_read;
        if (m_read % rowsBetweenLooks == 0) {
            if (m_progress.isCancelled())
                return failure(ErrorCode::Cancelled);
            m_progress.advance(m_rows.part());
        }
        addRowToDigest();
        row.set(m_rows.row(), m_cells);
        if (const Result<void> checked = part.check(row); !checked)
            return checked;
        if (const Result<void> added = kind.add(row); !added)
            return added;
        if (row.isValid())
            ++m_accepted;
        else
            m_rejects.add(m_rows.row(), m_cells);
    }
}

Result<ImportReport> ImportPass::run()
{
    if (const Result<void> header = readHeader(); !header)
        return failure(header.error());
    ImportRow row(m_columns, m_header.places, m_findings);
    store::ImportStore store(m_transaction, m_setting.key, m_setting.part);
    const std::unique_ptr<KindImport> kind = makeKindImport(m_request.kind, m_setting, store, m_transaction, row);
    if (!kind)
        return failure(ErrorCode::UnknownKind, {m_request.kind, files::importKinds().join(QStringLiteral(", "))});
    PartCheck part(m_request.kind, m_setting.part, store, row);
    if (const Result<void> begun = kind->begin(); !begun)
        return failure(begun.error());
    if (const Result<void> read = readRows(*kind, part, row); !read)
        return failure(read.error());
    // Rows that were left out are known here; what finish() finds beyond them concerns the whole.
    Findings late;
    QList<qint64> rejectedLate;
    if (const Result<void> finished = kind->finish(late, rejectedLate); !finished)
        return failure(finished.error());
    m_findings.append(late);
    const bool wholeIsBroken = hasProblem(late) && rejectedLate.isEmpty();
    if (hasProblem(m_findings) && (!m_request.acceptValid || wholeIsBroken)) {
        if (const Result<void> written = m_rejects.finish(m_findings); !written)
            return failure(written.error());
        const auto count = ofSeverity(m_findings, Severity::Problem).size();
        return failure(ErrorCode::ProblemsFound, {QString::number(count)}, m_findings);
    }
    return conclude(rejectedLate);
}

Result<ImportReport> ImportPass::conclude(const QList<qint64> &rejectedLate)
{
    m_rejects.addNumbers(rejectedLate);
    if (const Result<void> written = m_rejects.finish(m_findings); !written)
        return failure(written.error());
    m_hash.add(m_hashed);
    const QByteArray digest = toHex(m_hash.finish());
    // A bare digest over one row would let anybody try out whose identity number it was taken over.
    m_digest = m_setting.key != nullptr ? m_setting.key->keyedDigest(digest) : QString::fromLatin1(digest);
    m_progress.advance(1.0);
    return ImportReport{m_request.kind, m_read, m_accepted - rejectedLate.size(), m_findings};
}

} // namespace hengzhao::office
