// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/template_desk.h"
#include "ui/parts/card.h"

class QComboBox;
class QPushButton;

namespace hengzhao::ui
{

class PartChoice;

/// Asks whose rows a template is to have, and in which headers.
class TemplateAsk final : public Card
{
    Q_OBJECT

public:
    explicit TemplateAsk(QWidget *parent = nullptr);

    void setKind(const QString &kind);
    /// Schools and districts by code, with their names.
    void setChoices(const QMap<QString, QString> &schools, const QMap<QString, QString> &districts);
    /// As chosen, without a path.
    [[nodiscard]] office::TemplateRequest request() const;
    /// For its file, without an ending.
    [[nodiscard]] QString fileName() const;

Q_SIGNALS:
    void oneWanted();
    void allWanted();

private:
    QString m_kind;
    PartChoice *m_part;
    QComboBox *m_headers;
    QPushButton *m_one;
};

} // namespace hengzhao::ui
