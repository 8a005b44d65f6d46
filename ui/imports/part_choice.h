// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/kind_part.h"

#include <QMap>
#include <QWidget>

class QComboBox;

namespace hengzhao::ui
{

/// Whose rows of a table: all, one school's, one district's. Shows only what fits the table's kind.
class PartChoice final : public QWidget
{
    Q_OBJECT

public:
    /// How the choices are called where none is made, and what each is for.
    struct Texts {
        QString anySchool;
        QString anyDistrict;
        QString schoolTip;
        QString districtTip;
    };

    explicit PartChoice(const Texts &texts, QWidget *parent = nullptr);

    void setKind(const QString &kind);
    /// Schools and districts by code, with their names.
    void setChoices(const QMap<QString, QString> &schools, const QMap<QString, QString> &districts);
    /// As chosen; nothing for what the kind is not parted by.
    [[nodiscard]] office::KindPart part() const;
    void setPart(const office::KindPart &part);
    /// The names of what is chosen.
    [[nodiscard]] QStringList names() const;
    /// Chooses whose name stands in the name of a file, as templates have it; answers whether one does.
    bool chooseByFileName(const QString &fileName);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString codeIn(const QComboBox &box) const;
    void adapt();

    Texts m_texts;
    QString m_kind;
    QComboBox *m_school;
    QComboBox *m_district;
};

} // namespace hengzhao::ui
