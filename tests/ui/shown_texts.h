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

/// Texts that have less room than they need, each with what it has and what it needs.
class CutTexts
{
public:
    void lookAt(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            lookAtLabel(*label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            compare(button->text(), button->width(), button->minimumSizeHint().width());
        else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            lookAtBox(*box);
        else if (const auto *table = qobject_cast<const QTableView *>(&widget); table && table->model())
            lookAtHeader(*table->horizontalHeader());
    }

    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    void compare(const QString &text, int has, int needs)
    {
        if (!text.isEmpty() && has < needs)
            m_found.append(QStringLiteral("%1: %2 of %3 pixels").arg(text).arg(has).arg(needs));
    }

    void lookAtLabel(const QLabel &label)
    {
        if (!label.pixmap().isNull())
            return;
        const QString text = plainText(label.text());
        const QSize least = label.minimumSizeHint();
        compare(text, label.height(), label.wordWrap() ? label.heightForWidth(label.width()) : least.height());
        if (!label.wordWrap())
            compare(text, label.width(), least.width());
    }

    void lookAtBox(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.subControls = QStyle::SC_All;
        const QRect field =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        compare(box.currentText(), field.width(), box.fontMetrics().boundingRect(box.currentText()).width());
    }

    void lookAtHeader(const QHeaderView &header)
    {
        for (int column = 0; header.isVisible() && column < header.count(); ++column) {
            const QString text = header.model()->headerData(column, Qt::Horizontal).toString();
            if (!header.isSectionHidden(column))
                compare(text, header.sectionSize(column), header.fontMetrics().horizontalAdvance(text));
        }
    }

    QStringList m_found;
};

[[nodiscard]] inline QStringList cutTexts(const QWidget &window)
{
    CutTexts cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible())
            cut.lookAt(*widget);
    }
    return cut.found();
}

} // namespace hengzhao::ui
