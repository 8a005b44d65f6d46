// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/paste_preview.h"

#include "models/wording/error_words.h"
#include "ui/parts/tokens.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

struct PasteWords {
    Q_DECLARE_TR_FUNCTIONS(PasteWords)
};

QTableWidget *preview(const QList<PastedCell> &cells)
{
    auto *table = new QTableWidget(static_cast<int>(cells.size()), 4);
    table->setHorizontalHeaderLabels(
        {PasteWords::tr("Cell"), PasteWords::tr("Now"), PasteWords::tr("Pasted"), PasteWords::tr("Verdict")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    for (int row = 0; row < table->rowCount(); ++row) {
        const PastedCell &cell = cells[row];
        const QString verdict = !cell.refusal.isEmpty()                  ? cell.refusal
                                : cell.change.text == cell.change.before ? PasteWords::tr("unchanged")
                                                                         : PasteWords::tr("will change");
        const QString texts[] = {cell.place, cell.change.before, cell.change.text, verdict};
        for (int column = 0; column < 4; ++column)
            table->setItem(row, column, new QTableWidgetItem(texts[column]));
        // The verdict says it in words; the ground lets it be found among many.
        const Tokens &tokens = tokensOf(table->palette());
        if (!cell.refusal.isEmpty())
            table->item(row, 2)->setBackground(tokens.badSoft);
        else if (cell.change.text != cell.change.before)
            table->item(row, 2)->setBackground(tokens.warningSoft);
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

PastedCell judgePaste(const tables::GridTable &table, int row, int column, const QString &text)
{
    PastedCell cell;
    cell.change = table.change(row, column, text);
    cell.place =
        QStringLiteral("%1 · %2").arg(table.plainText(row, 0), table.headerData(column, Qt::Horizontal).toString());
    if (cell.change.text == cell.change.before)
        return cell;
    if (!table.isEditable(column))
        cell.refusal = PasteWords::tr("this column is not edited here");
    else if (const Result<void> fits = table.check(cell.change); !fits)
        cell.refusal = wording::sentence(fits.error());
    return cell;
}

QList<tables::CellChange> confirmPaste(QWidget *parent, const QList<PastedCell> &cells)
{
    QList<tables::CellChange> changes;
    qsizetype refused = 0;
    for (const PastedCell &cell : cells) {
        if (!cell.refusal.isEmpty())
            ++refused;
        else if (cell.change.text != cell.change.before)
            changes.append(cell.change);
    }
    if (refused == 0 && changes.size() <= 1)
        return changes;
    QDialog dialog(parent);
    dialog.setWindowTitle(PasteWords::tr("Paste"));
    dialog.resize(760, 420);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(
        new QLabel(PasteWords::tr("%1 cells will change, %2 cannot be pasted.").arg(changes.size()).arg(refused)));
    column->addWidget(preview(cells), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *agree =
        buttons->addButton(PasteWords::tr("Change %1 cells").arg(changes.size()), QDialogButtonBox::AcceptRole);
    agree->setProperty("main", true);
    agree->setEnabled(!changes.isEmpty());
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column->addWidget(buttons);
    return dialog.exec() == QDialog::Accepted ? changes : QList<tables::CellChange>();
}

} // namespace hengzhao::ui
