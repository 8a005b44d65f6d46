// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/duplicate_desk.h"
#include "models/office/registration_desk.h"
#include "models/office/transfer_desk.h"
#include "ui/parts/page.h"

class QLineEdit;
class QPushButton;
class QTabWidget;

namespace hengzhao::ui
{

class Grid;
class TransferForm;

/// Registration of those who arrived, and what comes after it: arrivals, duplicates, transfers, proofs (R27, R29).
class RegistrationPage final : public Page
{
    Q_OBJECT

public:
    explicit RegistrationPage(OpenSeason &season);

    [[nodiscard]] Grid &schools() { return *m_schools; }
    [[nodiscard]] Grid &absent() { return *m_absent; }
    [[nodiscard]] Grid &duplicates() { return *m_duplicates; }
    [[nodiscard]] Grid &transfers() { return *m_transfers; }
    [[nodiscard]] Grid &proofs() { return *m_proofs; }
    [[nodiscard]] TransferForm &transferForm() { return *m_transferForm; }
    /// "arrivals", "duplicates", "transfers" or "proofs".
    void lookAt(const QString &what) override;
    /// The files of the national system: of all schools, or of one.
    void writeFiles(const QString &path, const QString &schoolCode = {});
    /// One of the lists that leave the office: not-arrived, results.
    void writeList(const QString &what, const QString &path);
    void writeProof(const QString &schoolCode, const QString &path);

protected:
    void refresh() override;

private:
    struct Registered {
        Table schools;
        Table absent;
        Table duplicates;
        Table transfers;
        Table proofs;
        QList<office::SchoolRegistration> counts;
    };

    [[nodiscard]] static Result<Registered> read(office::Office &office);
    void addTools();
    [[nodiscard]] QWidget *makeSchools();
    [[nodiscard]] QWidget *makeAbsent();
    [[nodiscard]] QWidget *makeDuplicates();
    [[nodiscard]] QWidget *makeTransfers();
    [[nodiscard]] QWidget *makeProofs();
    void show(const Registered &found);
    void judge();
    void settle(DuplicateAct act);
    void transfer();
    [[nodiscard]] QString currentSchool();

    QTabWidget *m_tabs;
    Grid *m_schools;
    Grid *m_absent;
    Grid *m_duplicates;
    QLineEdit *m_reason;
    QLineEdit *m_order;
    QPushButton *m_keep;
    QPushButton *m_release;
    Grid *m_transfers;
    TransferForm *m_transferForm;
    Grid *m_proofs;
    QLineEdit *m_proofSchool;
    QPushButton *m_proof;
};

} // namespace hengzhao::ui
