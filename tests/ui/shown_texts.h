// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTextDocument>

namespace hengzhao::ui
{

[[nodiscard]] inline QString plainText(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// Every text of the window's labels, buttons, boxes, tabs and table heads that can be seen, and their tooltips.
[[nodiscard]] inline QStringList shownTexts(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts.append(widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(plainText(label->text()));
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            texts.append(box->currentText());
        else if (const auto *table = qobject_cast<const QTableView *>(widget); table && table->model()) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts.append(table->model()->headerData(column, Qt::Horizontal).toString());
        }
    }
    texts.removeAll(QString());
    return texts;
}

/// The texts that have less room than they need, each with what it has and what it needs.
[[nodiscard]] inline QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    const auto compare = [&cut](const QString &text, int has, int needs) {
        if (!text.isEmpty() && has < needs)
            cut.append(QStringLiteral("%1: %2 of %3 pixels").arg(text).arg(has).arg(needs));
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->pixmap().isNull()) {
            continue;
        } else if (label != nullptr) {
            const int height =
                label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
            compare(plainText(label->text()), label->height(), height);
            if (!label->wordWrap())
                compare(plainText(label->text()), label->width(), label->minimumSizeHint().width());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            compare(button->text(), button->width(), button->minimumSizeHint().width());
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            option.subControls = QStyle::SC_All;
            const QRect field =
                box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
            compare(box->currentText(), field.width(), box->fontMetrics().boundingRect(box->currentText()).width());
        } else if (const auto *table = qobject_cast<const QTableView *>(widget); table && table->model()) {
            const QHeaderView *header = table->horizontalHeader();
            for (int column = 0; header->isVisible() && column < header->count(); ++column) {
                if (!header->isSectionHidden(column))
                    compare(table->model()->headerData(column, Qt::Horizontal).toString(), header->sectionSize(column),
                            header->fontMetrics().horizontalAdvance(
                                table->model()->headerData(column, Qt::Horizontal).toString()));
            }
        }
    }
    return cut;
}

} // namespace hengzhao::ui
