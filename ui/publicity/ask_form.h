// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>
#include <QHash>

class QFormLayout;
class QLabel;
class QPushButton;

namespace hengzhao::ui
{

/// One thing that can be chosen: what is kept, and the word for it.
struct FormChoice {
    QString code;
    QString word;
};

/// A small form that stays open until what was typed is kept: where it is refused, it says why and nothing is lost.
class AskForm final : public QDialog
{
    Q_OBJECT

public:
    /// `agree` is what the button says that keeps it.
    AskForm(const QString &title, const QString &agree, QWidget *parent);

    void addRemark(const QString &text);
    void addText(const QString &key, const QString &label, const QString &value = {});
    /// A password, which nobody can read on the screen.
    void addSecret(const QString &key, const QString &label);
    void addLines(const QString &key, const QString &label, const QString &value = {});
    void addDay(const QString &key, const QString &label, QDate value);
    /// One of the choices; with `isOpen` also what none of them is.
    void addChoice(const QString &key, const QString &label, const QList<FormChoice> &choices,
                   const QString &value = {}, bool isOpen = false);
    /// Files to attach.
    void addFiles(const QString &key, const QString &label);

    /// What stands in a field: a choice's code, a day as 2021-05-10.
    [[nodiscard]] QString value(const QString &key) const;
    void setValue(const QString &key, const QString &value);
    [[nodiscard]] QStringList files(const QString &key) const { return m_files.value(key); }
    /// The form stays open and says why.
    void refuse(const QString &why);
    [[nodiscard]] QString refusal() const;

Q_SIGNALS:
    /// Somebody wants what stands here kept.
    void agreed();

private:
    void addField(const QString &key, const QString &label, QWidget *field);
    void chooseFiles(const QString &key, QPushButton *button);
    void agreeOnce();

    QFormLayout *m_form;
    QLabel *m_refusal;
    QPushButton *m_agree;
    QHash<QString, QWidget *> m_fields;
    QHash<QString, QStringList> m_files;
};

} // namespace hengzhao::ui
