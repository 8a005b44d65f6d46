// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_layout.h"

#include <algorithm>

namespace hengzhao::files
{

namespace
{

/// Names of fields take no more of their column.
constexpr double largestPartOfNames = 0.4;
/// Between a name and the rule to sign on, and between a picture and its text, in letters.
constexpr double besideLetters = 1;

/// Parts a list into rows of so many columns; what an entry takes is its `shareOf`.
template <typename Entry, typename ShareOf>
QList<QList<Entry>> inRows(const QList<Entry> &entries, int columns, ShareOf shareOf)
{
    QList<QList<Entry>> rows;
    int taken = columns;
    for (const Entry &entry : entries) {
        const int share = std::clamp(shareOf(entry), 1, columns);
        if (taken + share > columns) {
            rows.append(QList<Entry>());
            taken = 0;
        }
        rows.last().append(entry);
        taken += share;
    }
    return rows;
}

} // namespace

void DocumentLayout::add(const FieldGrid &grid)
{
    double names = 0;
    for (const Field &field : grid.fields)
        names = std::max(names, widthOf(m_plain, field.name) + besideText());
    names = std::min(names, largestPartOfNames * innerWidth() / grid.columns);
    for (const QList<Field> &row : inRows(grid.fields, grid.columns, [](const Field &field) { return field.share; }))
        addFieldRow(row, grid.columns, names);
    m_y += 0.5 * lineHeight();
}

void DocumentLayout::addFieldRow(const QList<Field> &row, int columns, double roomOfNames)
{
    RowPlan plan{{}, true};
    QStringList texts;
    double x = left();
    for (const Field &field : row) {
        const bool isLast = &field == &row.last();
        const double width = isLast ? left() + innerWidth() - x : innerWidth() * field.share / columns;
        plan.cells.append({x, roomOfNames, TextAlign::Left, true});
        plan.cells.append({x + roomOfNames, width - roomOfNames});
        texts << field.name << field.value;
        x += width;
    }
    BrokenRow broken = this->broken(plan, texts, false);
    for (qsizetype i = 0; i < row.size(); ++i) {
        const qsizetype closing = row[i].closing.isEmpty() ? 0 : 1;
        const qsizetype written = broken.cells[2 * i + 1].size();
        broken.lines = std::max(broken.lines, std::max<qsizetype>(written, row[i].lines) + closing);
    }
    addRow(plan, broken);
    const double y = m_y - aroundLines() / 2 - lineHeight();
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i].closing.isEmpty())
            continue;
        const RowPlan::Cell &cell = plan.cells[2 * i + 1];
        page().marks.push_back({cell.left + besideText() / 2,
                                y,
                                cell.width - besideText(),
                                m_document.points,
                                false,
                                0,
                                row[i].closing.toUtf8(),
                                {},
                                TextAlign::Right});
    }
}

void DocumentLayout::add(const Signatures &signatures)
{
    for (const QList<Signature> &row :
         inRows(signatures.signatures, signatures.columns, [](const Signature &) { return 1; }))
        addSignatureRow(row, signatures);
    m_y += 0.5 * lineHeight();
}

void DocumentLayout::addSignatureRow(const QList<Signature> &row, const Signatures &signatures)
{
    const double gap = columnGap * lineHeight();
    const double width = (innerWidth() - gap * (signatures.columns - 1)) / signatures.columns;
    const double beside = besideLetters * m_document.points;
    need((signatures.lines + 1) * lineHeight());
    m_y += signatures.lines * lineHeight();
    const double base = m_y + lineHeight();
    double x = left();
    for (const Signature &signature : row) {
        const double name = std::min(widthOf(m_plain, signature.name), width / 2);
        const double rule = x + name + beside / 2;
        const double room = x + width - rule;
        page().marks.push_back({x, m_y, name, m_document.points, false, 0, signature.name.toUtf8()});
        page().marks.push_back(
            {rule, m_y, room, m_document.points, false, 0, signature.known.toUtf8(), {}, TextAlign::Centre});
        page().strokes.push_back({rule, base, x + width, base});
        x += width + gap;
    }
    m_y = base;
}

void DocumentLayout::add(const Picture &picture)
{
    const bool isCentred = picture.align == TextAlign::Centre;
    const double beside = isCentred ? 0 : besideLetters * m_document.points;
    const double room = isCentred ? innerWidth() : innerWidth() - picture.width - beside;
    const QStringList lines = picture.text.isEmpty() ? QStringList() : brokenLines(m_plain, picture.text, room);
    const double text = static_cast<double>(lines.size()) * lineHeight();
    need(isCentred ? picture.width + text : std::max(picture.width, text));
    const double rest = innerWidth() - picture.width;
    const double place = picture.align == TextAlign::Left ? 0 : isCentred ? rest / 2 : rest;
    page().dots.push_back({left() + place, m_y, picture.width, picture.bits});
    const double x = picture.align == TextAlign::Left ? left() + picture.width + beside : left();
    // In the middle of the height of the picture where it stands beside it.
    double y = isCentred ? m_y + picture.width : m_y + std::max(0.0, picture.width - text) / 2;
    for (const QString &line : lines) {
        page().marks.push_back({x, y, room, m_document.points, false, 0, line.toUtf8(), {}, picture.align});
        y += lineHeight();
    }
    m_y = std::max(y, m_y + picture.width) + 0.5 * lineHeight();
}

} // namespace hengzhao::files
